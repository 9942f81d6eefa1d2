/**
 * The spelling of the texts, held to a dictionary of British English and the board's own words.
 * Start at {@link org.lscb.report.validation.narrative.spelling.SpellingCheck}. It uses what {@code
 * validation.narrative} uses, and the passages of its {@code text}.
 */
package org.lscb.report.validation.narrative.spelling;
