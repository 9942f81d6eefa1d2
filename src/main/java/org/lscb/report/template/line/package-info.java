/**
 * Where a printed line may end. Uses nothing else. Start with {@link
 * org.lscb.report.template.line.KeptTogether}.
 */
package org.lscb.report.template.line;
