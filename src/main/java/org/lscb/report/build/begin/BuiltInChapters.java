package org.lscb.report.build.begin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.begin.BuiltInChapter.Counted;
import org.lscb.report.build.begin.BuiltInChapter.DataFile;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.reader.ChapterReader;
import org.lscb.report.definition.reader.ReportReader.ChapterEntry;
import org.lscb.report.definition.shape.BeginShape;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.NarrativeInline;
import org.lscb.report.narrative.NarrativeReader;
import org.lscb.report.narrative.NarrativeWalk;
import org.lscb.report.project.BuiltIn;
import org.lscb.report.statistics.Address;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlReader;
import org.lscb.report.yaml.shape.ShapeCheck;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads the chapters that come with the program, and what a board begins with in each. */
public final class BuiltInChapters {

  private static final int LAST = 100;

  private final YamlReader yaml = new YamlReader();
  private final Diagnostics diagnostics = new Diagnostics();

  /** All of them, in the order in which a report prints them. */
  public List<BuiltInChapter> all() {
    List<BuiltInChapter> all = new ArrayList<>();
    for (String id : BuiltIn.ids()) {
      definition(id).ifPresent(one -> all.add(chapter(one)));
    }
    all.sort(Comparator.comparingInt(BuiltInChapter::place).thenComparing(BuiltInChapter::id));
    if (diagnostics.hasErrors()) {
      throw new IllegalStateException(diagnostics.inReadingOrder().get(0).toString());
    }
    return all;
  }

  /**
   * What some chapters cannot do without: the chapters that declare what their indicators are
   * computed from.
   */
  public static List<BuiltInChapter> needed(
      Collection<BuiltInChapter> chosen, List<BuiltInChapter> all) {
    Set<String> known = new HashSet<>();
    Set<String> wanted = new HashSet<>();
    for (BuiltInChapter chapter : chosen) {
      chapter.definition().measures().forEach(one -> known.add(one.id()));
      for (IndicatorDefinition indicator : chapter.definition().indicators()) {
        known.add(indicator.id());
        indicator
            .base()
            .flatMap(one -> Address.parse(one.address()))
            .ifPresent(one -> wanted.add(one.name()));
      }
    }
    wanted.removeAll(known);
    return all.stream()
        .filter(
            one -> one.definition().measures().stream().anyMatch(it -> wanted.contains(it.id())))
        .toList();
  }

  private Optional<ChapterDefinition> definition(String id) {
    ChapterEntry entry =
        new ChapterEntry(
            id, ChapterDefinition.Role.CHAPTER, false, Optional.empty(), Position.ofFile(id));
    return mapping(BuiltIn.file(id, "chapter.yaml"))
        .flatMap(one -> new ChapterReader(diagnostics).read(entry, one));
  }

  private Optional<YamlNode.Mapping> mapping(String file) {
    return BuiltIn.definition(file, yaml, diagnostics);
  }

  private BuiltInChapter chapter(ChapterDefinition definition) {
    Optional<ShapedMapping> begin =
        mapping(BuiltIn.file(definition.id(), "begin.yaml"))
            .flatMap(one -> new ShapeCheck(diagnostics).check(one, BeginShape.FILE));
    Narrative text = text(definition.id());
    return new BuiltInChapter(
        definition,
        text.title().map(one -> plain(one.content())).orElse(definition.id()),
        begin.map(one -> one.wholeNumber("place").orElse(LAST)).orElse(LAST),
        begin.map(one -> one.text("tells")).orElse(""),
        begin.map(one -> one.text("lead")).orElse("the one thing that readers should know"),
        begin.map(BuiltInChapters::files).orElseGet(() -> files(definition)),
        slots(text, false),
        slots(text, true));
  }

  private Narrative text(String id) {
    String file = BuiltIn.file(id, "chapter.md");
    String text = new String(BuiltIn.read(file).orElseThrow(), StandardCharsets.UTF_8);
    return new NarrativeReader().read(file, text, diagnostics);
  }

  private static String plain(List<NarrativeInline> content) {
    StringBuilder words = new StringBuilder();
    for (NarrativeInline one : content) {
      words.append(one instanceof NarrativeInline.Text text ? text.text() : "");
    }
    return words.toString();
  }

  private static List<String> slots(Narrative text, boolean optional) {
    return NarrativeWalk.directives(text).stream()
        .filter(one -> one.name() == Directive.Name.TEXT)
        .filter(one -> one.detail().isPresent() == optional)
        .map(Directive::subject)
        .toList();
  }

  private static List<DataFile> files(ShapedMapping begin) {
    return begin.mappings("files").stream().map(BuiltInChapters::file).toList();
  }

  private static DataFile file(ShapedMapping block) {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    block
        .mapping("examples")
        .ifPresent(
            all -> all.named().forEach(one -> examples.put(one.key().text(), words(one.value()))));
    return new DataFile(
        block.name(),
        block.text("dataset"),
        Counted.valueOf(block.text("counted").toUpperCase(Locale.ROOT).replace('-', '_')),
        block.text("source"),
        block.text("awaited"),
        block.text("comes-from"),
        block.list("measures"),
        block.list("blocks"),
        examples);
  }

  private static List<String> words(YamlNode node) {
    List<YamlNode> all = node instanceof YamlNode.Sequence list ? list.entries() : List.of(node);
    return all.stream().map(one -> ((YamlNode.Scalar) one).text()).toList();
  }

  /** What follows from the definition alone: every measure of each dataset, for the year. */
  private static List<DataFile> files(ChapterDefinition chapter) {
    Map<String, List<String>> datasets = new LinkedHashMap<>();
    for (MeasureDefinition one : chapter.measures()) {
      datasets.computeIfAbsent(one.dataset(), any -> new ArrayList<>()).add(one.id());
    }
    List<DataFile> files = new ArrayList<>();
    datasets.forEach(
        (dataset, measures) ->
            files.add(
                new DataFile(
                    dataset,
                    dataset,
                    Counted.YEAR,
                    "Who counted it",
                    "whoever counts it",
                    "",
                    measures,
                    List.of(),
                    Map.of())));
    return files;
  }
}
