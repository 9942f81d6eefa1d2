/**
 * Which counts to hide so that no small number of children can be worked out: the fewest beyond the
 * small ones themselves. It knows only the ledger and what can be inferred from it. Start with
 * {@link org.lscb.report.disclosure.protection.Suppressor}.
 */
package org.lscb.report.disclosure.protection;
