/**
 * The audit of a finished report: whatever its readers can see is read back from the files, matched
 * by id with the list of published values, and what they can conclude of hidden counts is worked
 * out exactly. It shares no code with what hides them. Start with {@link
 * org.lscb.report.accessibility.audit.Criterion}.
 */
package org.lscb.report.accessibility.audit;
