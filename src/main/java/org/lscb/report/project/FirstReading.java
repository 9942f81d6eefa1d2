package org.lscb.report.project;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lscb.report.definition.ChapterDefinition.Role;
import org.lscb.report.definition.reader.ChapterReader;
import org.lscb.report.definition.reader.ReportReader.ChapterEntry;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeReader;
import org.lscb.report.yaml.YamlReader;

/** Reads a built-in chapter for nothing, so that all that reads is loaded when it is needed. */
public final class FirstReading {

  private static final String CHAPTER = "training";

  private FirstReading() {}

  /** Begins on another processor, while the command line is understood; nobody waits for it. */
  public static void begin() {
    Thread thread = new Thread(() -> read(new Diagnostics()), "first-reading");
    thread.setDaemon(true);
    // Whatever fails here will fail once more, and be told, when the board's files are read.
    thread.setUncaughtExceptionHandler((failed, reason) -> {});
    thread.start();
  }

  /** The chapter's text; empty where there is no such chapter. */
  static Optional<Narrative> read(Diagnostics diagnostics) {
    String definition = BuiltIn.file(CHAPTER, "chapter.yaml");
    ChapterEntry entry =
        new ChapterEntry(
            CHAPTER, Role.CHAPTER, false, Optional.empty(), Position.ofFile(definition));
    BuiltIn.read(definition)
        .flatMap(bytes -> new YamlReader().read(definition, bytes, diagnostics))
        .ifPresent(content -> new ChapterReader(diagnostics).read(entry, content));
    String text = BuiltIn.file(CHAPTER, "chapter.md");
    return BuiltIn.read(text)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(content -> new NarrativeReader().read(text, content, diagnostics));
  }
}
