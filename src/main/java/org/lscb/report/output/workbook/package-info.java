/**
 * One spreadsheet of all tables, figures and lists, for people who reuse the numbers, whatever they
 * read with. It holds nothing that the report does not print. Uses {@code output.data}, {@code
 * document} and {@code statistics}. Start with {@link
 * org.lscb.report.output.workbook.SpreadsheetFile}.
 *
 * <p>guidance: releasing statistics in spreadsheets, Government Analysis Function: a cover, a list
 * of the sheets, a sheet of notes, one table a sheet, marked up as a table, nothing merged, nothing
 * blank.
 */
package org.lscb.report.output.workbook;
