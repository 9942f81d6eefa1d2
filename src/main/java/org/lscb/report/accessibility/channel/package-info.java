/**
 * What every channel of a finished report tells: the page and its attributes, the drawings, the
 * PDF, the data files and the list of values itself. Each number is matched with the list, and what
 * stands in the place of a withheld value must tell nothing. Start with {@link
 * org.lscb.report.accessibility.channel.PageValues}.
 */
package org.lscb.report.accessibility.channel;
