/**
 * Inspects finished files. Uses nothing of ours yet. Start with {@link
 * org.lscb.report.accessibility.TagTree}, which reads what a screen reader reads in a PDF.
 */
package org.lscb.report.accessibility;
