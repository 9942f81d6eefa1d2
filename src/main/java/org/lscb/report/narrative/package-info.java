/**
 * Markdown as nodes, references and directives with positions. Uses diagnostics only. Start with
 * {@link org.lscb.report.narrative.Narrative}.
 */
package org.lscb.report.narrative;
