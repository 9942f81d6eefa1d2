/**
 * The audit of a finished report, of all its files together. Uses every other part of the layer.
 * Start with {@link org.lscb.report.accessibility.audit.Audit}.
 */
package org.lscb.report.accessibility.audit;
