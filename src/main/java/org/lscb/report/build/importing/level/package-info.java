/**
 * The levels of a block, and which of their members the words of a spreadsheet mean. Start with
 * {@link org.lscb.report.build.importing.level.Labels}.
 */
package org.lscb.report.build.importing.level;
