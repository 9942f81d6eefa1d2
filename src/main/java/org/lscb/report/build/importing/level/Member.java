package org.lscb.report.build.importing.level;

/**
 * One of a level.
 *
 * @param id by which it is the same in the spreadsheet and in the dataset
 * @param text as the dataset writes it
 */
public record Member(String id, String text) {}
