/**
 * Files of the board changed at some places while all else in them stays. Start with {@link
 * org.lscb.report.build.edit.EditedText}.
 */
package org.lscb.report.build.edit;
