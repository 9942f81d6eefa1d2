/**
 * Markdown as nodes, references and directives with positions. Uses diagnostics only. Start with
 * {@link org.lscb.report.narrative.NarrativeReader}, which makes a {@link
 * org.lscb.report.narrative.Narrative}.
 */
package org.lscb.report.narrative;
