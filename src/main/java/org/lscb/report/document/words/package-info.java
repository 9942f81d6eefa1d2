/**
 * What a reader sees of text, as plain words: for data files, which have no mark-up. Uses {@code
 * document}. Start with {@link org.lscb.report.document.words.PageWords}.
 */
package org.lscb.report.document.words;
