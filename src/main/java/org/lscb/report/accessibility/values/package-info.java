/**
 * The list of published values, read back from its file. Uses the manifest of {@code document}.
 * Start with {@link org.lscb.report.accessibility.values.ValuesList}.
 */
package org.lscb.report.accessibility.values;
