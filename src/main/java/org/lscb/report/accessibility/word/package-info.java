/**
 * Word files read back with Java's own means, with everything in them that Word may show or keep,
 * and looked at for what keeps somebody from reading them. Uses {@code barrier} and {@code order}.
 * Start with {@link org.lscb.report.accessibility.word.WordReader}.
 */
package org.lscb.report.accessibility.word;
