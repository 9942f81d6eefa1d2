/**
 * Says of a value that may be published how it came about, in words and without a number. Uses what
 * was computed. Start with {@link org.lscb.report.disclosure.working.Workings}.
 */
package org.lscb.report.disclosure.working;
