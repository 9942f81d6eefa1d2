/**
 * Puts a rendered PDF's structure tree into the order and the roles that a reader should hear: the
 * renderer tags by boxes, we tag by meaning. Uses nothing of ours. Start with {@link
 * org.lscb.report.output.pdf.tags.TagRepair}.
 */
package org.lscb.report.output.pdf.tags;
