/**
 * The report in large print: the same words, in tables that are narrow enough for type of 18 point.
 * Start with {@link org.lscb.report.document.largeprint.LargePrint}.
 */
package org.lscb.report.document.largeprint;
