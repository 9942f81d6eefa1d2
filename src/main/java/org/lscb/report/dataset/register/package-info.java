/**
 * What stands in the fields of a register's entries, typed as the chapter declares them. Start with
 * {@link org.lscb.report.dataset.register.FieldReader}.
 */
package org.lscb.report.dataset.register;
