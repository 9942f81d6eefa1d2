/**
 * Files as people really write them, and files with one slip of the finger, read as validate reads
 * them. Start with {@link org.lscb.report.corpus.CorpusTest}.
 */
package org.lscb.report.corpus;
