/**
 * The words of a report as a person hears them: on the page and in the PDF they are the same, and
 * in the same order. Uses {@code barrier} and {@code page}. Start with {@link
 * org.lscb.report.accessibility.order.Agreement}.
 */
package org.lscb.report.accessibility.order;
