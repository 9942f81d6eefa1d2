/**
 * Looks at the board's own pictures before anything draws them. May use {@code diagnostic}. Start
 * with {@link org.lscb.report.output.picture.PictureCheck}.
 */
package org.lscb.report.output.picture;
