/**
 * Holds the numbers that are typed into a text against all values of the report. Start reading at
 * {@link org.lscb.report.validation.narrative.number.NumberCheck}.
 */
package org.lscb.report.validation.narrative.number;
