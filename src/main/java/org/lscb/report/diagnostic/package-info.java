/**
 * A problem in the user's files: where it is, what is wrong, what to do. Uses nothing of ours.
 * Start with {@link org.lscb.report.diagnostic.Diagnostic}; every wording is in {@link
 * org.lscb.report.diagnostic.Kind}.
 */
package org.lscb.report.diagnostic;
