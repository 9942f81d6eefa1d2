/**
 * Gives chapters, headings, tables and figures their numbers: one pass over the laid-out chapters.
 * Start with {@link org.lscb.report.document.numbering.Numberer}.
 */
package org.lscb.report.document.numbering;
