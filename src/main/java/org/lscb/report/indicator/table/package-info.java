/**
 * Tables, figures and single values filled in with computed values, before disclosure control. Uses
 * the calculator. Start with {@link org.lscb.report.indicator.table.Tabulator}.
 */
package org.lscb.report.indicator.table;
