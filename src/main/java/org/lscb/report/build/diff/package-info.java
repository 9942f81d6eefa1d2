/**
 * One published report held against another: what changed, by how much, and why. Reads nothing but
 * lists of published values, so it cannot tell what they hide. Start with {@link
 * org.lscb.report.build.diff.Comparing}.
 */
package org.lscb.report.build.diff;
