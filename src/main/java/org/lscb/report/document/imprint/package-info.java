/**
 * What a report says of its own making. Start with {@link
 * org.lscb.report.document.imprint.ApprovalBox}.
 */
package org.lscb.report.document.imprint;
