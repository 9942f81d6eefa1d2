/**
 * What readers of the report can work out: counts of children as cells, and what is known of them
 * as relations. It knows neither measures nor documents. Start with {@link
 * org.lscb.report.disclosure.ledger.Ledger}.
 */
package org.lscb.report.disclosure.ledger;
