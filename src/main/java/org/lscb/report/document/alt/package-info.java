/**
 * What is said instead of a picture, from its published numbers alone. Uses the document. Start
 * with {@link org.lscb.report.document.alt.AltText}.
 */
package org.lscb.report.document.alt;
