package org.lscb.report.disclosure.inference;

/**
 * What a failing demand needs.
 *
 * @param cut null where only whole numbers stand in the way
 * @param moves the cheapest steps that would meet it, of every node; fractions perhaps
 */
public record Finding(Cut cut, double[] moves) {}
