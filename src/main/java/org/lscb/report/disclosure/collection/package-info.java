/**
 * Finds every count of children that readers of the report can see or work out, and what they know
 * of them together. Uses what was recorded and what will be printed. Start with {@link
 * org.lscb.report.disclosure.collection.LedgerCollector}.
 */
package org.lscb.report.disclosure.collection;
