/**
 * The board's logos, picture and fonts, ready for the templates. Start with {@link
 * org.lscb.report.template.look.LookMarkup}.
 */
package org.lscb.report.template.look;
