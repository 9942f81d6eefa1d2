/**
 * Parts of a page: those that scroll, and those that are the same as the last time. Start with
 * {@link org.lscb.report.template.part.KeptPart}.
 */
package org.lscb.report.template.part;
