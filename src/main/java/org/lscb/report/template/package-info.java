/**
 * The document through FreeMarker templates to HTML: one page for the screen, one for the PDF. Uses
 * diagnostics and the document; templates receive finished blocks and never compute. Start with
 * {@link org.lscb.report.template.ReportTemplates}.
 */
package org.lscb.report.template;
