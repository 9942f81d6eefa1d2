/**
 * Whether hidden counts are protected, judged from what is published alone: what readers can
 * conclude of each is worked out exactly. It shares no code with what hides them. Start with {@link
 * org.lscb.report.accessibility.criterion.Criterion}.
 */
package org.lscb.report.accessibility.criterion;
