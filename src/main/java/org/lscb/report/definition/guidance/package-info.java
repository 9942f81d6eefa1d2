/**
 * What guidance asks an annual report to contain, and which chapters answer it. Uses positions
 * only. Start with {@link org.lscb.report.definition.guidance.Guidances}.
 */
package org.lscb.report.definition.guidance;
