/**
 * Observations as the board recorded them, and whether they have the right shape. Uses definitions,
 * YAML and statistics. Start with {@link org.lscb.report.dataset.Datasets}.
 */
package org.lscb.report.dataset;
