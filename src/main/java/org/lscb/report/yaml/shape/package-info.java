/**
 * What a file of ours may hold, told once: for reading, for messages and for the JSON Schema that
 * editors use. Uses diagnostics and YAML nodes only.
 *
 * <p>A definition is a constant; every key has one sentence that says what it is:
 *
 * <pre>{@code
 * static final Block MEASURE =
 *     Shape.block("measure")
 *         .required("label", Shape.text(), "A noun phrase, fit for the head of a row.")
 *         .optional("by", Shape.listOf(Shape.id()), "The breakdowns that it may be given by.")
 *         .optional("rounded", Shape.flag(), "Whether parts and total were rounded apart.");
 * static final Block FILE =
 *     Shape.block("chapter").optional("datasets", Shape.named(Shape.named(MEASURE)), "…");
 * }</pre>
 *
 * <p>{@link org.lscb.report.yaml.shape.ShapeCheck} reports what does not fit and hands out a {@link
 * org.lscb.report.yaml.shape.ShapedMapping} where everything that is read can be trusted:
 *
 * <pre>{@code
 * new ShapeCheck(diagnostics).check(mapping, FILE).ifPresent(file ->
 *     file.mapping("datasets").stream().flatMap(ids -> ids.mappings().stream())...
 *     measure.text("label"); measure.list("by"); measure.flag("rounded"); measure.position("by"));
 * }</pre>
 */
package org.lscb.report.yaml.shape;
