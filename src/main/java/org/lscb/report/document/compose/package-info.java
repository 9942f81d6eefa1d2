/**
 * Narrative and published values laid out as chapters, numbered and cross-referenced. Sees
 * published values only, never the data. Start with {@link
 * org.lscb.report.document.compose.ReportComposer}.
 */
package org.lscb.report.document.compose;
