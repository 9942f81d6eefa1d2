/**
 * XHTML to a tagged PDF that is PDF/UA-1 and PDF/A-3a at once. May use {@code diagnostic} and
 * nothing else of ours. Start with {@link org.lscb.report.output.pdf.PdfWriter}; the repairs of the
 * structure tree are in {@code output.pdf.tags}.
 *
 * <p>What the page must look like, beside being well formed:
 *
 * <ul>
 *   <li>a figure is {@code <object data-figure="KEY" alt="...">}, 170 mm wide or {@code
 *       data-width-mm}; its {@code figcaption} and it stand in one {@code figure};
 *   <li>a note is {@code <span class="footnote" id="..." data-number="3">} with {@code float:
 *       footnote}, at the place where it is called; further calls are links to its id;
 *   <li>contents are {@code <ol class="toc">}, one link a line, inner lists in their line;
 *   <li>a table that only puts things side by side says {@code role="presentation"};
 *   <li>a list is never set in columns, and its items never float: their tags would be lost;
 *   <li>what has an {@code id} keeps it in the structure tree.
 * </ul>
 */
package org.lscb.report.output.pdf;
