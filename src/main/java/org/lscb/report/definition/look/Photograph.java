package org.lscb.report.definition.look;

import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Period;

/**
 * What a board says of a photograph.
 *
 * @param file its path from the board's folder
 * @param credit whose it is, as printed
 * @param showsPeople whether people can be recognised in it
 * @param consent the day on which they, or for children their parents, agreed; never printed
 * @param position where the file is named
 * @param dated where the day of the consent stands, else where the file is named
 */
public record Photograph(
    String file,
    Optional<String> credit,
    boolean showsPeople,
    Optional<Period> consent,
    Position position,
    Position dated) {}
