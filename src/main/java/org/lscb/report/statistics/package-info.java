/**
 * Publishable words: area, period, unit, value, symbol, address, rounding. Uses diagnostics only.
 * Start with {@link org.lscb.report.statistics.Address}.
 */
package org.lscb.report.statistics;
