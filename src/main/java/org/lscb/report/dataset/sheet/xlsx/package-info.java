/**
 * Reads XLSX: a zip of XML, both of them hostile until they have been read. Parts are counted while
 * they unfold, a document type is refused, and links to other files are never followed. Start with
 * {@link org.lscb.report.dataset.sheet.xlsx.Workbook}.
 */
package org.lscb.report.dataset.sheet.xlsx;
