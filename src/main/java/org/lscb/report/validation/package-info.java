/**
 * Do the numbers add up, and agree with each other and with what was printed? Uses the cube and the
 * calculator. Start with {@link org.lscb.report.validation.Validation}.
 */
package org.lscb.report.validation;
