/**
 * What keeps somebody from reading a finished file, whichever kind of file it is: rules about
 * headings, tables, links, alternative texts, language and contrast. Uses {@code diagnostic}. Start
 * with {@link org.lscb.report.accessibility.barrier.Barriers}.
 */
package org.lscb.report.accessibility.barrier;
