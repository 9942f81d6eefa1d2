/**
 * Proposes how a spreadsheet could be imported, from its headings and the names that the chapters
 * declare. Start with {@link org.lscb.report.build.importing.proposal.Proposing}.
 */
package org.lscb.report.build.importing.proposal;
