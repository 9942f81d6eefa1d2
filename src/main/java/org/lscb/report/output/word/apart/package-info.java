/**
 * What speaks to Apache POI: the elements of a page become paragraphs, tables, pictures and notes
 * of Word. Its classes are loaded together with the library, apart from the rest of the program.
 * Start with {@link org.lscb.report.output.word.apart.WordWriter}.
 */
package org.lscb.report.output.word.apart;
