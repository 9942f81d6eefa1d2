/**
 * What is known about a built report: its files, what each machine check said of them, and what a
 * person must still look at. It is written from results, and holds no number of the report. Start
 * with {@link org.lscb.report.build.evidence.EvidenceFiles}.
 */
package org.lscb.report.build.evidence;
