/**
 * How each kind of chart is laid out. Uses {@code chart.paper}, the document's figures, and
 * JFreeChart for scales, gridlines, bars and lines. Start with {@link
 * org.lscb.report.chart.plot.Plots}.
 */
package org.lscb.report.chart.plot;
