/**
 * What the drawings of a page tell: every length, place and word in them is held to the shown
 * values of the figure. Start with {@link
 * org.lscb.report.accessibility.channel.figure.FigureCheck}.
 */
package org.lscb.report.accessibility.channel.figure;
