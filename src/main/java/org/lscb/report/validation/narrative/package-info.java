/**
 * Holds the words to the numbers, and to each other. Uses the calculator and the texts. Start with
 * {@link org.lscb.report.validation.narrative.NarrativeCheck}.
 */
package org.lscb.report.validation.narrative;
