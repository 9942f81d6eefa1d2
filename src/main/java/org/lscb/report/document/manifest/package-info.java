/**
 * What a report's readers know about its counts of children, said without a single hidden number:
 * it is published with the values, so that anybody can audit the report. Uses nothing of ours.
 * Start with {@link org.lscb.report.document.manifest.Manifest}.
 */
package org.lscb.report.document.manifest;
