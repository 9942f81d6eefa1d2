/**
 * Spreadsheets read back from their files, with everything in them that a program for spreadsheets
 * may show or keep. Uses {@code accessibility.page} for the parts, which are XML. Start with {@link
 * org.lscb.report.accessibility.spreadsheet.SpreadsheetReader}.
 */
package org.lscb.report.accessibility.spreadsheet;
