/**
 * How wide the columns of a table of words are printed. Uses nothing else. Start with {@link
 * org.lscb.report.template.columns.ColumnWidths}.
 */
package org.lscb.report.template.columns;
