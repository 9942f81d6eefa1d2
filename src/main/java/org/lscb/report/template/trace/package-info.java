/**
 * Hands the templates where the numbers of the page come from, and leads readers there. Uses the
 * published report. Start with {@link org.lscb.report.template.trace.Asking}.
 */
package org.lscb.report.template.trace;
