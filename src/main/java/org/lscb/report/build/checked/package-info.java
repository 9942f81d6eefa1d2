/**
 * The data of a year with what is wrong in them. Start with {@link
 * org.lscb.report.build.checked.CheckedData}.
 */
package org.lscb.report.build.checked;
