/**
 * What board.yaml, report.yaml and chapter.yaml say, as records. Uses diagnostics, YAML and
 * statistics. Start with {@link org.lscb.report.definition.ReportDefinition}.
 */
package org.lscb.report.definition;
