package org.lscb.report.project;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.definition.reader.ChapterReader;
import org.lscb.report.definition.reader.Overlay;
import org.lscb.report.definition.reader.ReportReader.ChapterEntry;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.SourceText;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeReader;
import org.lscb.report.yaml.ScalarPlaces;
import org.lscb.report.yaml.YamlNode.Mapping;

/** Reads the files of one chapter after another: built-in, the board's own, or narrative alone. */
final class ChapterFiles {

  private static final String DEFINITION = "chapter.yaml";

  private final BoardFolder folder;
  private final String year;
  private final Diagnostics diagnostics;
  private final NarrativeReader markdown = new NarrativeReader();
  private final Set<String> texts = new TreeSet<>();
  private final Set<String> used = new LinkedHashSet<>();

  ChapterFiles(BoardFolder folder, String year, Diagnostics diagnostics) {
    this.folder = folder;
    this.year = year;
    this.diagnostics = diagnostics;
    String home = year + "/text";
    for (String name : folder.list(home, diagnostics)) {
      if (name.endsWith(".md")) {
        texts.add(home + "/" + name);
      } else {
        folder.list(home + "/" + name, diagnostics).stream()
            .filter(one -> one.endsWith(".md"))
            .forEach(one -> texts.add(home + "/" + name + "/" + one));
      }
    }
  }

  /** What the chapter declares, or empty after a diagnostic. */
  Optional<ChapterDefinition> definition(ChapterEntry entry) {
    String builtIn = BuiltIn.file(entry.id(), DEFINITION);
    String own = own(entry, DEFINITION);
    BuiltIn.read(builtIn).ifPresent(bytes -> folder.sources().add(builtIn, bytes));
    if (!folder.has(own)) {
      return definition(entry, Optional.empty());
    }
    Optional<Mapping> upper = folder.mapping(own, diagnostics);
    return upper.isEmpty() ? Optional.empty() : definition(entry, upper);
  }

  /** What the board declares stands over what came with the program. */
  private Optional<ChapterDefinition> definition(ChapterEntry entry, Optional<Mapping> own) {
    return folder
        .kept()
        .of(
            "definition of " + own(entry, DEFINITION),
            List.of(entry, own),
            diagnostics,
            problems -> {
              Optional<Mapping> lower =
                  BuiltIn.definition(BuiltIn.file(entry.id(), DEFINITION), folder.yaml(), problems);
              Optional<Mapping> both =
                  own.map(one -> lower.map(below -> Overlay.merge(below, one)).orElse(one))
                      .or(() -> lower);
              ChapterReader reader = new ChapterReader(problems);
              return both.isPresent()
                  ? reader.read(entry, both.get())
                  : Optional.of(reader.narrative(entry));
            });
  }

  private String own(ChapterEntry entry, String name) {
    return year + "/chapters/" + entry.id() + "/" + name;
  }

  /** The chapter with its texts, or empty after a diagnostic. */
  Optional<ChapterNarrative> narrative(
      ChapterEntry entry, ChapterDefinition chapter, ChapterTexts.Texts read) {
    used.addAll(read.used());
    diagnostics.addAll(read.problems());
    return read.main()
        .map(main -> new ChapterNarrative(entry.id(), main, read.slots(), lines(chapter)));
  }

  private Map<String, Narrative> lines(ChapterDefinition chapter) {
    Map<String, Narrative> lines = new HashMap<>();
    for (TableDefinition table : chapter.tables()) {
      lines.put("table:" + table.id(), line(table.caption(), table.places().of("caption")));
    }
    for (FigureDefinition figure : chapter.figures()) {
      lines.put("figure:" + figure.id(), line(figure.title(), figure.places().of("title")));
    }
    return lines;
  }

  private Narrative line(String text, Position position) {
    SourceText source = folder.sources().text(position.file()).orElseThrow();
    return markdown.read(ScalarPlaces.of(source, position, text), text, diagnostics);
  }

  /** Reports texts that no chapter prints. */
  void reportUnusedTexts() {
    for (String file : texts) {
      if (!used.contains(file)) {
        diagnostics.report(Problem.TEXT_UNUSED, Position.ofFile(file), file);
      }
    }
  }
}
