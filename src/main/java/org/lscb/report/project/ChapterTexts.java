package org.lscb.report.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.definition.reader.ReportReader.ChapterEntry;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.NarrativeWalk;
import org.lscb.report.yaml.Decoding;

/** Reads the texts of chapters: a main one, and those for its slots. */
final class ChapterTexts {

  private final BoardFolder folder;
  private final String year;

  ChapterTexts(BoardFolder folder, String year) {
    this.folder = folder;
    this.year = year;
  }

  /**
   * What was read for a chapter.
   *
   * @param main empty after a problem
   * @param slots by name
   * @param used the files of the year's folder for texts
   * @param problems what is wrong with them; of no interest where there is no such chapter
   */
  record Texts(
      Optional<Narrative> main,
      Map<String, Narrative> slots,
      List<String> used,
      Diagnostics problems) {}

  /** The texts of some chapters, in order. */
  List<Texts> read(List<ChapterEntry> entries) {
    List<Texts> all = new ArrayList<>();
    entries.forEach(entry -> all.add(read(entry)));
    return all;
  }

  private Texts read(ChapterEntry entry) {
    Texts texts =
        new Texts(Optional.empty(), new HashMap<>(), new ArrayList<>(), new Diagnostics());
    Optional<Narrative> main = main(entry, texts);
    if (main.isPresent()) {
      for (Directive directive : NarrativeWalk.directives(main.get())) {
        if (directive.name() == Directive.Name.TEXT) {
          slot(entry, directive, texts);
        }
      }
    }
    return new Texts(main, texts.slots(), texts.used(), texts.problems());
  }

  private Optional<Narrative> main(ChapterEntry entry, Texts texts) {
    String own = year + "/chapters/" + entry.id() + "/chapter.md";
    if (folder.has(own)) {
      return read(own, texts);
    }
    String builtIn = BuiltIn.file(entry.id(), "chapter.md");
    Optional<byte[]> bytes = BuiltIn.read(builtIn);
    if (bytes.isPresent()) {
      folder.sources().add(builtIn, bytes.get());
      String text = new String(bytes.get(), StandardCharsets.UTF_8);
      return Optional.of(folder.narrative(builtIn, text, texts.problems()));
    }
    String text = year + "/text/" + entry.id() + ".md";
    if (folder.has(text)) {
      return read(text, texts);
    }
    String advice =
        Nearest.to(entry.id(), chapters(texts.problems()))
            .map(one -> "did you mean \"" + one + "\"? Otherwise")
            .orElse("correct the name, or");
    texts
        .problems()
        .report(Problem.UNKNOWN_CHAPTER, entry.position(), entry.id(), advice, text, own);
    return Optional.empty();
  }

  /** All that a report of this year could have: built-in, and the board's own. */
  private Set<String> chapters(Diagnostics problems) {
    Set<String> all = new TreeSet<>(BuiltIn.ids());
    all.addAll(folder.list(year + "/chapters", problems));
    for (String name : folder.list(year + "/text", problems)) {
      if (name.endsWith(".md")) {
        all.add(name.substring(0, name.length() - 3));
      }
    }
    return all;
  }

  private void slot(ChapterEntry entry, Directive directive, Texts texts) {
    String name = directive.argument().split(",", 2)[0].strip();
    String file = year + "/text/" + entry.id() + "/" + name + ".md";
    if (folder.has(file)) {
      read(file, texts).ifPresent(one -> texts.slots().put(name, one));
    } else if (!directive.argument().matches(".*,\\s*optional")) {
      texts
          .problems()
          .report(Problem.SLOT_MISSING, Position.ofFile(file), List.of(), entry.id(), name);
    }
  }

  private Optional<Narrative> read(String file, Texts texts) {
    texts.used().add(file);
    return folder
        .read(file, texts.problems())
        .flatMap(bytes -> Decoding.prose(file, bytes, texts.problems()))
        .map(text -> read(file, text, texts.problems()));
  }

  private Narrative read(String file, String text, Diagnostics problems) {
    if (text.isBlank()) {
      problems.report(Problem.EMPTY_FILE, Position.ofFile(file));
    }
    return folder.narrative(file, text, problems);
  }
}
