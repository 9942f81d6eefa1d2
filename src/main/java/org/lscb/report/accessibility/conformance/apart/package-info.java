/**
 * What speaks to the checkers. Its classes are loaded together with theirs, apart from the rest of
 * the program, with which they share only what Java itself offers. Start with {@link
 * org.lscb.report.accessibility.conformance.apart.VeraPdf}.
 */
package org.lscb.report.accessibility.conformance.apart;
