/**
 * How each kind of chart is laid out. Uses {@code chart.plot} and {@code chart.paper}. Start with
 * {@link org.lscb.report.chart.kind.Plots}.
 */
package org.lscb.report.chart.kind;
