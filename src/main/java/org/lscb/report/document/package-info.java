/**
 * The published report: chapters, blocks, tables, figures, notes and values. All numbers in it have
 * passed disclosure control. Start with {@link org.lscb.report.document.Report}.
 */
package org.lscb.report.document;
