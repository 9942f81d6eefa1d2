/**
 * What the ids of published values mean, for readers who are no people: words, places, official
 * codes. Start with {@link org.lscb.report.document.codebook.Codebook}.
 */
package org.lscb.report.document.codebook;
