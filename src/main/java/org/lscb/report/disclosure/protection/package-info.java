/**
 * Which counts to hide so that no small number of children can be worked out: the fewest beyond the
 * small ones themselves. It knows only the ledger. Small programmes are solved with ojAlgo, and
 * what it finds is confirmed in whole numbers. Start with {@link
 * org.lscb.report.disclosure.protection.Suppressor}.
 */
package org.lscb.report.disclosure.protection;
