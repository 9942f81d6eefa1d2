/**
 * How far a count, rate, proportion or mean can be trusted: intervals, funnels, and whether two
 * numbers differ by more than chance would explain. Quantiles come from Apache Commons Statistics.
 * Start with {@link org.lscb.report.statistics.interval.Interval}.
 */
package org.lscb.report.statistics.interval;
