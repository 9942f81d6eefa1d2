package org.lscb.report.build.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lscb.report.definition.imports.ImportDefinition;
import org.lscb.report.definition.reader.ImportReader;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.project.BoardFolder;

/** Reads {@code imports.yaml}: which blocks are filled from which spreadsheets, every year. */
public final class ImportsFile {

  /** Its place in the board's folder. */
  public static final String NAME = "imports.yaml";

  private final BoardFolder folder;

  /** Reads from a board's folder. */
  public ImportsFile(BoardFolder folder) {
    this.folder = folder;
  }

  /** What stands in it; nothing where there is no such file. */
  String text() {
    return folder.has(NAME)
        ? folder
            .read(NAME, new Diagnostics())
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse("")
        : "";
  }

  /** The imports; none where the board has no such file, or after a diagnostic. */
  public List<ImportDefinition> read(Diagnostics diagnostics) {
    if (!folder.has(NAME)) {
      return List.of();
    }
    return folder
        .mapping(NAME, diagnostics)
        .flatMap(content -> new ImportReader(diagnostics).read(content))
        .orElse(List.of());
  }
}
