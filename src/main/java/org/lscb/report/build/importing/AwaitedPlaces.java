package org.lscb.report.build.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.lscb.report.build.edit.EditedText;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Observation;
import org.lscb.report.dataset.Shown;
import org.lscb.report.dataset.reader.DatasetReader;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.project.BoardYear;
import org.lscb.report.statistics.Value;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;

/**
 * Places of other blocks in which a value is still awaited that a spreadsheet now brings: what is
 * known is awaited nowhere.
 */
final class AwaitedPlaces {

  private static final String AWAITED = "awaited";
  private static final List<String> HEADER =
      List.of("dataset", "source", "period", "area", "note", AWAITED);

  private final BoardYear year;
  private final List<DataFile> files;

  AwaitedPlaces(BoardYear year, List<DataFile> files) {
    this.year = year;
    this.files = files;
  }

  /**
   * The texts of files with what they await filled in.
   *
   * @param imported the file with the block as it will be
   * @param heading of that block
   * @param texts what stands in each file now
   */
  Map<String, String> filled(DataFile imported, String heading, Function<String, String> texts) {
    Map<Coordinate, Value> known = new HashMap<>();
    read(List.of(only(imported, heading))).all().stream()
        .filter(one -> !(one.value() instanceof Value.Awaited))
        .forEach(one -> known.put(one.coordinate(), one.value()));
    List<DataFile> others =
        files.stream()
            .map(one -> one.file().equals(imported.file()) ? without(one, heading) : one)
            .toList();
    Map<String, EditedText> edited = new TreeMap<>();
    for (Observation one : read(others).all()) {
      Value value = known.get(one.coordinate());
      if (value != null && one.value() instanceof Value.Awaited) {
        String file = one.position().file();
        edited
            .computeIfAbsent(file, name -> new EditedText(texts.apply(name)))
            .replace(one.position(), Shown.of(value));
      }
    }
    Map<String, String> filled = new TreeMap<>();
    edited.forEach((file, text) -> filled.put(file, text.result()));
    return filled;
  }

  /** A file's text without the line that says from whom it is awaited, if nothing in it is. */
  Optional<String> withoutLine(DataFile file, String text) {
    Optional<Position> line =
        file.content().entries().stream()
            .map(Entry::key)
            .filter(one -> one.text().equals(AWAITED))
            .map(YamlNode::position)
            .findFirst();
    boolean awaited =
        read(List.of(file)).all().stream().anyMatch(one -> one.value() instanceof Value.Awaited);
    if (line.isEmpty() || awaited) {
      return Optional.empty();
    }
    EditedText edited = new EditedText(text);
    edited.remove(line.get().line(), edited.lastLine(line.get()));
    return Optional.of(edited.result());
  }

  private Datasets read(List<DataFile> some) {
    return new DatasetReader(year.definition(), year.names()).read(some, new Diagnostics());
  }

  private static DataFile only(DataFile file, String heading) {
    return with(
        file, file.content().entries().stream().filter(one -> !isOther(one, heading)).toList());
  }

  private static DataFile without(DataFile file, String heading) {
    return with(
        file,
        file.content().entries().stream()
            .filter(one -> !one.key().text().equals(heading))
            .toList());
  }

  private static boolean isOther(Entry entry, String heading) {
    boolean block = entry.value() instanceof Mapping || !HEADER.contains(entry.key().text());
    return block && !entry.key().text().equals(heading);
  }

  private static DataFile with(DataFile file, List<Entry> entries) {
    return new DataFile(file.file(), new Mapping(file.content().position(), entries), file.table());
  }
}
