/**
 * How words, lists and whole documents are set, and the page that they come from. Uses nothing of
 * the packages around it. Start with {@link org.lscb.report.output.word.apart.form.Looks}.
 */
package org.lscb.report.output.word.apart.form;
