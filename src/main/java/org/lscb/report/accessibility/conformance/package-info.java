/**
 * What well-known checkers say of finished files: veraPDF of a PDF, the Nu HTML checker of a page.
 * They are no part of the program: they lie in a folder beside it, and whoever leaves them out is
 * told so. Start with {@link org.lscb.report.accessibility.conformance.Conformance}.
 */
package org.lscb.report.accessibility.conformance;
