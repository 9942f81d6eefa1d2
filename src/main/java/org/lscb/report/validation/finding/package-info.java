/**
 * How a check looks values up and speaks of them: accepted or not. Uses the cube and the
 * calculator. Start with {@link org.lscb.report.validation.finding.Findings}.
 */
package org.lscb.report.validation.finding;
