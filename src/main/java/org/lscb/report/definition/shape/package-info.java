/**
 * What each kind of definition file may hold. Uses the shapes of YAML and the words of statistics;
 * the JSON Schema that editors use is written from these. Start with {@link
 * org.lscb.report.definition.shape.ChapterShape}.
 *
 * <p>A board's chapter.yaml that lies over a built-in one is merged with it first; the result is
 * checked against the whole shape, and each node still knows the file it comes from.
 */
package org.lscb.report.definition.shape;
