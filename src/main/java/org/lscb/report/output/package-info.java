/**
 * HTML file, tagged PDF, data files; written whole or not at all. Uses {@code diagnostic}, {@code
 * statistics}, {@code narrative}, {@code document}, {@code chart} and {@code template}. Start with
 * {@link org.lscb.report.output.AtomicFiles}: every file of a report is written through it.
 */
package org.lscb.report.output;
