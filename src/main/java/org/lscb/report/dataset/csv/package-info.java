/**
 * Published files in the layout of explore education statistics: their rows, times and areas. Uses
 * definitions, statistics and YAML's scalars, which know their place. Start with {@link
 * org.lscb.report.dataset.csv.CsvTable}.
 */
package org.lscb.report.dataset.csv;
