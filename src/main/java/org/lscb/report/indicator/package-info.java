/**
 * Rates, shares, changes and totals, computed exactly and tabulated; nothing here is safe to
 * publish yet. Uses the cube and the definitions. Start with {@link
 * org.lscb.report.indicator.Calculator}.
 */
package org.lscb.report.indicator;
