/**
 * The pictures and fonts that make a report look like its board's. Start with {@link
 * org.lscb.report.document.look.Look}.
 */
package org.lscb.report.document.look;
