/**
 * Problems written down: for people, and as JSON, SARIF, GitHub workflow commands and JUnit XML for
 * other programs. Uses only the package above it. Start with {@link
 * org.lscb.report.diagnostic.format.DiagnosticPrinter} and {@link
 * org.lscb.report.diagnostic.format.ResultFormat}.
 */
package org.lscb.report.diagnostic.format;
