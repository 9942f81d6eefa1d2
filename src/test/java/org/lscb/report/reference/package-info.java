/**
 * Worked figures of others that tests compute again. Start with {@link
 * org.lscb.report.reference.ReferenceFiles}.
 */
package org.lscb.report.reference;
