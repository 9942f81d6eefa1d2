/**
 * The Word edition, for people to comment on: made from the page that becomes the PDF. What speaks
 * to the library that writes it stands in {@code apart}. Uses {@code document} and {@code
 * output.beside}. Start with {@link org.lscb.report.output.word.WordEdition}.
 */
package org.lscb.report.output.word;
