/**
 * What readers cannot rule out: the counts that fit what is shown, found by linear programmes with
 * ojAlgo and confirmed in whole numbers, and why a count can be worked out. It knows only the
 * ledger. Start with {@link org.lscb.report.disclosure.inference.Oracle}.
 */
package org.lscb.report.disclosure.inference;
