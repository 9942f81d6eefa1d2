package org.lscb.report.template;

/**
 * A data file that the web page carries with it, so that it can be e-mailed alone.
 *
 * @param blockId the table or figure that it belongs to; empty when it belongs to the whole report
 * @param name its file name, such as {@code plans.csv}
 * @param mediaType such as {@code text/csv}
 * @param text its content
 */
public record DataFile(String blockId, String name, String mediaType, String text) {}
