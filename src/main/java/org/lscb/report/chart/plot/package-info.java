/**
 * The parts that charts are put together from: plot area and scale (JFreeChart), axis, names, key,
 * notes, stubs. Uses {@code chart.paper} and the document's figures. Start with {@link
 * org.lscb.report.chart.plot.PlotArea}.
 */
package org.lscb.report.chart.plot;
