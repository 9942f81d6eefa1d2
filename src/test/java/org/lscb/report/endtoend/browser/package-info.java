/** Looks at finished web pages in a real browser; start with {@link SamplesInBrowserTest}. */
package org.lscb.report.endtoend.browser;
