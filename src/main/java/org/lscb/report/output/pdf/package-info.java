/**
 * XHTML to a tagged PDF that is PDF/UA-1 and PDF/A-3a at once. May use {@code diagnostic} and
 * nothing else of ours. Start with {@link org.lscb.report.output.pdf.PdfWriter}; the repairs of the
 * structure tree are in {@code output.pdf.tags}.
 */
package org.lscb.report.output.pdf;
