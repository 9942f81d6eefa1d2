/**
 * Data files read into the cube: header, blocks, cells, registers. Uses the cube of {@code
 * dataset}. Start with {@link org.lscb.report.dataset.reader.DatasetReader}.
 */
package org.lscb.report.dataset.reader;
