/**
 * The web edition while it is being written: served to this computer alone, drawn again at every
 * change of the board's files. Start with {@link org.lscb.report.build.preview.Preview}.
 */
package org.lscb.report.build.preview;
