package org.lscb.report.build.importing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What somebody asks to be imported.
 *
 * @param file a spreadsheet, wherever it lies; empty for those in the board's folder
 * @param as the one import that is meant
 * @param sheet instead of the one that the import names
 * @param period instead of the one that the import names
 * @param dataset for which an import is proposed
 */
public record Request(
    Optional<Path> file,
    Optional<String> as,
    Optional<String> sheet,
    Optional<String> period,
    Optional<String> dataset) {}
