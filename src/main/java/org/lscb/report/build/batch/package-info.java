/**
 * Several reports at once. Uses nothing of a report: start with {@link
 * org.lscb.report.build.batch.Batch}.
 */
package org.lscb.report.build.batch;
