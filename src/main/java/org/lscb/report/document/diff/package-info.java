/**
 * One published report held against another: what changed, by how much, and why. Knows nothing but
 * published values, so it cannot tell what they hide. Start with {@link
 * org.lscb.report.document.diff.Comparing}.
 */
package org.lscb.report.document.diff;
