/**
 * Where the numbers of a report come from, for readers who ask: nothing in it is told that the
 * report does not publish. Uses the published report. Start with {@link
 * org.lscb.report.document.trace.Tracing}.
 */
package org.lscb.report.document.trace;
