/**
 * Opens spreadsheets, of whichever kind they are. Start with {@link
 * org.lscb.report.dataset.spreadsheet.Spreadsheet}.
 */
package org.lscb.report.dataset.spreadsheet;
