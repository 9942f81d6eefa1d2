/**
 * Looks at a board's own fonts before anything is set in them, and makes them ready. May use {@code
 * diagnostic}. Start with {@link org.lscb.report.output.typeface.FontCheck}.
 */
package org.lscb.report.output.typeface;
