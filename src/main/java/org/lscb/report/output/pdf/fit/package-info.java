/**
 * Saves the last page of a chapter, or fills it, where it would be mostly white. Uses nothing of
 * ours. Start with {@link org.lscb.report.output.pdf.fit.ChapterFit}.
 */
package org.lscb.report.output.pdf.fit;
