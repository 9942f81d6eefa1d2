package org.lscb.report.dataset;

import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Value;

/**
 * What is said of a value, recorded or computed.
 *
 * @param stated what was printed, or what an agency sent
 * @param by who stated it
 * @param because why it differs
 * @param status p provisional, r revised, e estimated, b break in series
 */
public record Remark(
    Coordinate coordinate,
    Optional<Value> stated,
    Optional<String> by,
    Optional<String> because,
    Optional<String> note,
    Optional<String> status,
    Position position) {}
