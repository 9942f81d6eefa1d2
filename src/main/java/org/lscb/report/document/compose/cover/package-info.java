/** What a board says of itself, made into the cover and the look of a report. */
package org.lscb.report.document.compose.cover;
