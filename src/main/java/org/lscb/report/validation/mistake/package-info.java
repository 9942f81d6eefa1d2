/**
 * How a wrong percentage, rate or change may have come about. Start with {@link
 * org.lscb.report.validation.mistake.LikelyMistake}.
 */
package org.lscb.report.validation.mistake;
