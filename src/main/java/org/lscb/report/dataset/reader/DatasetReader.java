package org.lscb.report.dataset.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.shape.DatasetShape;
import org.lscb.report.diagnostic.Consequences;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Period;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.shape.ShapeCheck;

/** Reads the board's data files into one cube. */
public final class DatasetReader {

  private static final TreeSet<String> HEADER =
      new TreeSet<>(
          List.of("dataset", "source", "period", "area", "note", "signed-off", "awaited"));

  /** What a dataset says of the published file that it is read from. */
  private static final Set<String> OF_TABLE = Set.of("from", "columns", "where", "day", "areas");

  private final ReportDefinition definition;
  private final Names names;
  private final Map<String, Map<String, MeasureDefinition>> measures = new TreeMap<>();
  private final Map<String, String> chapters = new HashMap<>();

  /** Prepares for the datasets that a report's chapters declare. */
  public DatasetReader(ReportDefinition definition, Names names) {
    this.definition = definition;
    this.names = names;
    for (ChapterDefinition chapter : definition.chapters()) {
      for (MeasureDefinition measure : chapter.measures()) {
        measures
            .computeIfAbsent(measure.dataset(), key -> new TreeMap<>())
            .put(measure.id(), measure);
        chapters.put(measure.dataset(), chapter.id());
      }
    }
  }

  /** Reads all files; what cannot be read is reported and left out. */
  public Datasets read(List<DataFile> files, Diagnostics diagnostics) {
    Datasets datasets = new Datasets();
    for (DataFile file : files) {
      if (file.content().get("register").isPresent()) {
        BlockContext context =
            new BlockContext(definition, names, "", Map.of(), "", "", datasets, diagnostics);
        new RegisterReader(context).read(file, datasets);
      } else {
        text(file.content(), "signed-off").ifPresent(one -> datasets.sign(file.file(), one.text()));
        read(file, datasets, diagnostics);
      }
    }
    return datasets;
  }

  private void read(DataFile file, Datasets datasets, Diagnostics diagnostics) {
    Mapping content = file.content();
    Optional<Scalar> id = text(content, "dataset");
    if (id.isEmpty()) {
      diagnostics.report(Problem.WHICH_DATASET, content.position());
      diagnostics.leaveOut(Consequences.OF_UNREAD_DATA);
      return;
    }
    Map<String, MeasureDefinition> own = measures.get(id.get().text());
    if (own == null) {
      diagnostics.report(
          Problem.UNKNOWN_DATASET,
          id.get().position(),
          declared(id.get().text()),
          id.get().text(),
          Nearest.advice(id.get().text(), measures.keySet()));
      diagnostics.leaveOut(Consequences.OF_UNREAD_DATA);
      return;
    }
    Map<String, Scalar> misspelt = misspelt(content, own.keySet());
    Optional<Scalar> source = text(content, "source");
    Optional<Scalar> from = text(content, "from");
    if (source.isEmpty() && !misspelt.containsKey("source")) {
      withoutSource(id.get(), from, diagnostics);
    }
    BlockContext context =
        new BlockContext(
            definition,
            names,
            chapters.get(id.get().text()),
            own,
            source.map(Scalar::text).orElse("")
                + text(content, "note").map(note -> ". " + note.text()).orElse(""),
            text(content, "awaited").map(Scalar::text).orElse("").strip(),
            datasets,
            diagnostics);
    misspelt.forEach((meant, key) -> context.unknownKey("a dataset", key, List.of(meant)));
    blocks(content, misspelt, context);
    from.ifPresent(one -> table(file, one, context));
  }

  private static void withoutSource(Scalar id, Optional<Scalar> from, Diagnostics diagnostics) {
    Scalar at = from.orElse(id);
    Problem problem = from.isPresent() ? Problem.BENCHMARK_WITHOUT_SOURCE : Problem.NO_SOURCE;
    diagnostics.report(problem, at.position(), at.text());
  }

  private static void table(DataFile file, Scalar from, BlockContext context) {
    if (!new ShapeCheck(context.diagnostics())
        .check(only(file.content(), OF_TABLE), DatasetShape.TABLE)
        .isPresent()) {
      return;
    }
    Optional<TableMapping> mapping =
        file.table().flatMap(one -> TableMapping.read(file.content(), from, one, context));
    if (mapping.isEmpty()) {
      context.measures().values().forEach(context.datasets()::markUnreadable);
      context.diagnostics().leaveOut(Consequences.OF_UNREAD_DATA);
    } else {
      new TableReader(context, file.table().orElseThrow(), mapping.get()).read(from.position());
    }
  }

  private static Mapping only(Mapping content, Set<String> keys) {
    return new Mapping(
        content.position(),
        content.entries().stream().filter(one -> keys.contains(one.key().text())).toList());
  }

  /** Keys of the header in another spelling, by what they were meant to be. */
  private static Map<String, Scalar> misspelt(Mapping content, Set<String> measures) {
    Map<String, Scalar> found = new TreeMap<>();
    for (Entry entry : content.entries()) {
      String key = entry.key().text();
      if (entry.value() instanceof Scalar
          && !HEADER.contains(key)
          && !OF_TABLE.contains(key)
          && Nearest.to(key, measures).isEmpty()) {
        Nearest.to(key, HEADER).ifPresent(meant -> found.put(meant, entry.key()));
      }
    }
    return found;
  }

  private static void blocks(Mapping content, Map<String, Scalar> misspelt, BlockContext file) {
    BlockContext context = file;
    Place header = header(content, context);
    boolean lost =
        misspelt.containsKey("period")
            || header.period().filter(Period.notStated()::equals).isPresent()
                && !text(content, "period").map(Scalar::text).orElse("").equals("not stated");
    if (lost) {
      header = header.at(Period.notStated());
      // What else is wrong in the file is told, but its values stand nowhere.
      context.measures().values().forEach(context.datasets()::markUnreadable);
      context = context.keepingNothing();
    }
    boolean fromTable = content.get("from").isPresent();
    for (Entry entry : content.entries()) {
      boolean ofTable = fromTable && OF_TABLE.contains(entry.key().text());
      if (!HEADER.contains(entry.key().text())
          && !ofTable
          && !misspelt.containsValue(entry.key())) {
        new BlockReader(context).read(entry, header);
      }
    }
  }

  /** Where the dataset stands that was probably meant. */
  private List<Diagnostic.Related> declared(String wrong) {
    Optional<String> nearest = Nearest.to(wrong, measures.keySet());
    return BlockContext.declared(
        nearest.flatMap(
            one ->
                measures.get(one).values().stream()
                    .map(MeasureDefinition::position)
                    .min(Comparator.naturalOrder())),
        nearest.orElse(""));
  }

  private static Place header(Mapping content, BlockContext context) {
    Place place = new Place(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    Optional<Scalar> period = text(content, "period");
    if (period.isEmpty() && content.get("period").isPresent()) {
      noPeriod(content, context);
      place = place.at(Period.notStated());
    } else if (period.isPresent()) {
      place = context.period(period.get()).map(place::at).orElse(place.at(Period.notStated()));
    }
    Optional<Scalar> area = text(content, "area");
    if (area.isPresent()) {
      place = context.area(area.get()).map(place::in).orElse(place);
    }
    return place;
  }

  private static void noPeriod(Mapping content, BlockContext context) {
    content.entries().stream()
        .map(Entry::key)
        .filter(one -> one.text().equals("period"))
        .forEach(
            one ->
                context
                    .diagnostics()
                    .report(
                        Problem.EMPTY_VALUE,
                        one.position(),
                        one.text(),
                        "2018-19, 2019-03-31 or another period, or take the line out"));
  }

  private static Optional<Scalar> text(Mapping content, String key) {
    return content
        .get(key)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(one -> !one.text().isBlank());
  }
}
