/**
 * The audit at the end of a build, which knows which counts are small. Uses the auditor of {@code
 * accessibility}. Start with {@link org.lscb.report.build.audit.FinalAudit}.
 */
package org.lscb.report.build.audit;
