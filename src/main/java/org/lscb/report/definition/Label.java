package org.lscb.report.definition;

/** A printed name with the id that stands for it. */
public record Label(String id, String text) {}
