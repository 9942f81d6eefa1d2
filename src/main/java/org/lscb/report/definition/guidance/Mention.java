package org.lscb.report.definition.guidance;

import org.lscb.report.diagnostic.Position;

/** An id where it is written: of a guidance, an element or a chapter. */
public record Mention(String id, Position position) {}
