/**
 * The colours and sizes of words on a page, as its own style sheet sets them: as much of CSS as the
 * report's pages use, and no more. Uses {@code page}. Start with {@link
 * org.lscb.report.accessibility.style.StyleSheet}.
 */
package org.lscb.report.accessibility.style;
