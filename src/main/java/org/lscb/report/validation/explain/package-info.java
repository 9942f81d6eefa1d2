/**
 * How a wrong percentage, rate or change may have come about. Start with {@link
 * org.lscb.report.validation.explain.Explanation}.
 */
package org.lscb.report.validation.explain;
