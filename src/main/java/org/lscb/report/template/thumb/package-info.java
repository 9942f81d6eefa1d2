/**
 * Where the tabs stand by which a printed report is opened at a chapter. Uses nothing. Start with
 * {@link org.lscb.report.template.thumb.ThumbIndex}.
 */
package org.lscb.report.template.thumb;
