/**
 * Problems for other programs: JSON, SARIF, GitHub workflow commands and JUnit XML. Uses only the
 * package above it. Start with {@link org.lscb.report.diagnostic.format.ResultFormat}.
 */
package org.lscb.report.diagnostic.format;
