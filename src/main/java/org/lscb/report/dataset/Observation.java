package org.lscb.report.dataset;

import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Value;

/**
 * One recorded value.
 *
 * @param position where it is written
 * @param source whom the dataset names as its source
 * @param note what the data say must be said beside it
 */
public record Observation(
    Coordinate coordinate, Value value, Position position, String source, Optional<String> note) {}
