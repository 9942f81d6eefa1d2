/**
 * A figure drawn: laid out for a screen, a small screen or print, as SVG or straight onto a page.
 * Uses the document's figures and JFreeChart. Start with {@link
 * org.lscb.report.chart.ChartDrawing}.
 *
 * <p>On a page every colour is a CSS variable with the plain colour to fall back on: {@code
 * --chart-ink}, {@code --chart-soft} (lesser text), {@code --chart-grid}, {@code --chart-baseline},
 * {@code --chart-muted}, {@code --chart-paper}; and for each colour of a series {@code
 * --chart-main}, {@code --chart-turquoise}, {@code --chart-plum}, {@code --chart-orange}, {@code
 * --chart-step-2} to {@code --chart-step-5} (parts of a whole, ever paler) also the same name with
 * {@code -text} (words in that colour on the paper) and with {@code -on} (words upon that colour);
 * {@code --chart-muted-on} likewise.
 */
package org.lscb.report.chart;
