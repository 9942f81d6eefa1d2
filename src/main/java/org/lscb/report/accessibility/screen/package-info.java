/**
 * A finished web page, looked at for what keeps somebody from reading it. Uses {@code barrier} and
 * {@code page}. Start with {@link org.lscb.report.accessibility.screen.ScreenCheck}.
 */
package org.lscb.report.accessibility.screen;
