/**
 * A finished PDF, looked at for what keeps somebody from reading it and what veraPDF does not see.
 * Uses {@code barrier}. Start with {@link org.lscb.report.accessibility.paper.PaperCheck}.
 */
package org.lscb.report.accessibility.paper;
