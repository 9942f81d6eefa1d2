package org.lscb.report.build.roll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.build.begin.YamlScalar;
import org.lscb.report.build.edit.EditedText;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Rolls one data file forward: series go on, what is of one time is awaited anew. */
final class DataRoll {

  private static final Set<String> HEADER =
      Set.of("dataset", "source", "period", "area", "note", "signed-off", "awaited");
  private static final Set<String> OF_TABLE = Set.of("from", "columns", "where", "day", "areas");

  private final EditedText text;
  private final Mapping content;
  private final NextPeriod next;
  private final String due;

  /**
   * For one file.
   *
   * @param due by when the numbers are wanted
   */
  DataRoll(EditedText text, Mapping content, NextPeriod next, String due) {
    this.text = text;
    this.content = content;
    this.next = next;
    this.due = due;
  }

  /**
   * Changes the text.
   *
   * @return from whom how many values are awaited
   */
  Awaited roll() {
    Optional<Period> period = header("period").flatMap(one -> PeriodText.parse(one.text()));
    boolean current = period.map(next::isCurrent).orElse(true);
    Cells cells = new Cells(text);
    BlockRoll blocks = new BlockRoll(text, next, cells, current);
    boolean table = header("from").isPresent();
    for (Entry entry : content.entries()) {
      String key = entry.key().text();
      if (!HEADER.contains(key) && !(table && OF_TABLE.contains(key))) {
        blocks.roll(entry);
      }
    }
    if (period.isPresent() && current) {
      text.replace(header("period").orElseThrow().position(), NextPeriod.after(period.get()) + "");
    }
    key("signed-off").ifPresent(one -> text.silence(one.line(), text.lastLine(one)));
    String from = from();
    if (cells.awaited() > 0) {
      String words = from + ", " + due;
      header("awaited")
          .ifPresentOrElse(
              one -> text.replace(one.position(), YamlScalar.of(words)),
              () ->
                  text.insertLinesAfter(
                      text.lastLine(key("source").or(() -> key("dataset")).orElseThrow()),
                      "awaited: " + YamlScalar.of(words)));
    }
    return new Awaited(from, cells.awaited(), cells.carried());
  }

  /**
   * What a file's numbers have become.
   *
   * @param from whom the new ones are awaited
   * @param values how many are
   * @param carried how many stay
   */
  record Awaited(String from, int values, int carried) {}

  /** Who is named there already, without the time; else the source. */
  private String from() {
    return header("awaited")
        .map(Scalar::text)
        .map(one -> one.replaceFirst(",[^,]*\\d[^,]*$", "").strip())
        .or(() -> header("source").map(Scalar::text))
        .orElse("whoever counts it");
  }

  private Optional<Scalar> header(String key) {
    return content
        .get(key)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(one -> !one.text().isBlank());
  }

  private Optional<org.lscb.report.diagnostic.Position> key(String name) {
    List<Entry> all = content.entries();
    return all.stream()
        .map(Entry::key)
        .filter(one -> one.text().equals(name))
        .map(YamlNode::position)
        .findFirst();
  }
}
