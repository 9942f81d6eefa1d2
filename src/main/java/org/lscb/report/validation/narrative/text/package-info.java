/**
 * The words of a report as passages whose every character knows its place, and the numbers among
 * them. Uses narrative only. Start with {@link
 * org.lscb.report.validation.narrative.text.PassageReader}.
 */
package org.lscb.report.validation.narrative.text;
