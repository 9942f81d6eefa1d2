/**
 * The board's own look: colours, logos, the picture on the cover, photographs and fonts, as its
 * files say. May use {@code diagnostic} and {@code statistics}. Start with {@link
 * org.lscb.report.definition.look.Look}.
 */
package org.lscb.report.definition.look;
