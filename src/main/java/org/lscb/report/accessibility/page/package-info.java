/**
 * A finished web page as a tree of elements. It knows the mark-up that the templates write, and
 * uses nothing of ours. Start with {@link org.lscb.report.accessibility.page.PageParser}.
 */
package org.lscb.report.accessibility.page;
