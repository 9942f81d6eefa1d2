/**
 * Colours made lighter and darker. Start with {@link org.lscb.report.template.colour.Lightness}.
 */
package org.lscb.report.template.colour;
