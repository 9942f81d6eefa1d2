/**
 * What charts are drawn with: inks, letters, marks, and a picture that can be written as SVG or
 * drawn in plain colours. Start with {@link org.lscb.report.chart.paper.Sketch}.
 */
package org.lscb.report.chart.paper;
