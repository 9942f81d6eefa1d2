/**
 * The checks that chapters declare, one small class for each kind. Start with {@link
 * org.lscb.report.validation.declared.DeclaredChecks}.
 */
package org.lscb.report.validation.declared;
