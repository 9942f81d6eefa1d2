/**
 * Runs the pipeline: read, check, compute, protect, lay out, write. Start with {@link
 * org.lscb.report.build.Build}.
 */
package org.lscb.report.build;
