/**
 * Our dialect of Markdown, as extensions of the CommonMark library, and the places of its nodes.
 * Knows nothing of what directives mean. Uses diagnostics only. Start with {@link
 * org.lscb.report.narrative.markdown.MarkdownSyntax}.
 */
package org.lscb.report.narrative.markdown;
