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

/** Reads a small chapter for nothing, so that all that reads is loaded when it is needed. */
public final class FirstReading {

  private static final String FILE = "first-reading";

  private static final String DEFINITION =
      """
      datasets:
        first:
          counted:
            label: Counted
            tile: counted
            about: staff
            by: [part]
          asked:
            label: Asked
            unit: percent
            about: places
      breakdowns:
        part:
          members:
            one: One
            other:
              label: Other
              parts: [one]
      indicators:
        counted-rate:
          rate: counted
          of: asked
          per: 10000
          label: Counted per 10,000
        counted-share:
          share: counted
          over: part
          label: Share
      tables:
        counted:
          caption: Counted
          rows:
            by: part
            total: part
          columns:
            - show: counted
            - show: counted-share
      figures:
        counted:
          kind: sorted-bars
          title: Counted
          axis: People
          show: counted
          by: part
      """;

  private static final String TEXT =
      """
      # First

      {{text: lead}}

      ## One

      A sentence with {{counted}}, **strong** and *stressed* words, and a note.[^note]

      - an item
      - another

      {{tiles: counted, counted-rate}}

      {{table: counted}}

      | Head | Other |
      |---|---|
      | cell | cell |

      [^note]: A note.
      """;

  private FirstReading() {}

  /** Begins on another processor, while the command line is understood; nobody waits for it. */
  public static void begin() {
    Thread thread = new Thread(() -> read(new Diagnostics()), "first-reading");
    thread.setDaemon(true);
    // Whatever fails here will fail once more, and be told, when the board's files are read.
    thread.setUncaughtExceptionHandler((failed, reason) -> {});
    thread.start();
  }

  /** The chapter's text. */
  static Narrative read(Diagnostics diagnostics) {
    ChapterEntry entry =
        new ChapterEntry(FILE, Role.CHAPTER, false, Optional.empty(), Position.ofFile(FILE));
    new YamlReader()
        .read(FILE, DEFINITION.getBytes(StandardCharsets.UTF_8), diagnostics)
        .ifPresent(content -> new ChapterReader(diagnostics).read(entry, content));
    return new NarrativeReader().read(FILE, TEXT, diagnostics);
  }
}
