/**
 * One published report held against another: in words for people and other programs, and the list
 * of values that a report names to be held against. Start with {@link
 * org.lscb.report.build.diff.DiffText}.
 */
package org.lscb.report.build.diff;
