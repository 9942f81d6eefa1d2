/**
 * Sheets of spreadsheets, as other agencies send them: cells with what was saved in them, and their
 * places. No formula is computed and nothing outside the file is read. Start with {@link
 * org.lscb.report.dataset.sheet.Sheet}.
 */
package org.lscb.report.dataset.sheet;
