/**
 * What words such as "rose", "most" and "a year before" claim of the values beside them. Uses the
 * calculator and the texts. Start with {@link
 * org.lscb.report.validation.narrative.claim.ClaimCheck}.
 */
package org.lscb.report.validation.narrative.claim;
