package org.lscb.report.definition.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.MeasureDefinition.Code;
import org.lscb.report.definition.MeasureDefinition.Scale;
import org.lscb.report.definition.Places;
import org.lscb.report.statistics.Rating;
import org.lscb.report.statistics.Unit;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads the measures and breakdowns of a chapter. */
final class MeasureReader {

  private static final int PLAUSIBLE_CHANGE = 3;

  private final String chapter;

  MeasureReader(String chapter) {
    this.chapter = chapter;
  }

  MeasureDefinition measure(String dataset, ShapedMapping block) {
    Unit unit = block.optionalText("unit").map(one -> Unit.valueOf(upper(one))).orElse(Unit.COUNT);
    return new MeasureDefinition(
        chapter,
        dataset,
        block.name(),
        block.text("label"),
        block.optionalText("tile").orElseGet(() -> lowerFirst(block.text("label"))),
        unit,
        block.wholeNumber("decimals").orElse(unit == Unit.SCORE ? 1 : 0),
        block.list("by"),
        block
            .optionalText("about")
            .map(one -> MeasureDefinition.About.valueOf(upper(one)))
            .orElse(MeasureDefinition.About.CHILDREN),
        block.optionalText("measured-for").filter("board"::equals).isPresent(),
        block.optionalText("over-time").filter("adds-up"::equals).isPresent(),
        block.optionalText("subset-of"),
        block.flag("rounded"),
        block.optionalText("scale").map(MeasureReader::scale),
        block.wholeNumber("plausible-change").orElse(PLAUSIBLE_CHANGE),
        codes(block),
        block.position(),
        places(block));
  }

  private static Scale scale(String text) {
    String[] ends = text.split(" to ");
    BigDecimal first = new BigDecimal(ends[0]);
    BigDecimal last = new BigDecimal(ends[1]);
    return new Scale(first.min(last), first.max(last));
  }

  /** Where the values of a block stand. */
  static Places places(ShapedMapping block) {
    return new Places(block.position(), block.positions());
  }

  /** A label as it stands under a number: an acronym keeps its capitals. */
  static String lowerFirst(String label) {
    boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return acronym ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
  }

  private static List<Code> codes(ShapedMapping block) {
    return block.mapping("codes").stream()
        .flatMap(all -> all.named().stream().map(one -> code(all, one)))
        .toList();
  }

  private static Code code(ShapedMapping codes, Entry entry) {
    String id = entry.key().text();
    if (entry.value() instanceof Scalar label) {
      return new Code(id, label.text(), Optional.empty(), Optional.empty());
    }
    ShapedMapping block = codes.mapping(id).orElseThrow();
    return new Code(
        id,
        block.text("label"),
        block.optionalText("short"),
        block.optionalText("rating").map(Rating::of));
  }

  static List<Label> labels(ShapedMapping block, String key) {
    return block
        .mapping(key)
        .map(
            all ->
                all.named().stream()
                    .map(one -> new Label(one.key().text(), ((Scalar) one.value()).text()))
                    .toList())
        .orElse(List.of());
  }

  Breakdown breakdown(ShapedMapping block) {
    List<Breakdown.Member> members = new ArrayList<>();
    Optional<ShapedMapping> closed = block.mapping("members");
    if (closed.isPresent()) {
      for (Entry entry : closed.get().named()) {
        members.add(member(closed.get(), entry));
      }
    }
    return new Breakdown(
        chapter,
        block.name(),
        closed.isEmpty(),
        members,
        block
            .optionalText("adds-up")
            .map(one -> Breakdown.AddsUp.valueOf(upper(one)))
            .orElse(Breakdown.AddsUp.FULLY),
        block.has("order"),
        block.position(),
        closed.map(MeasureReader::places).orElseGet(() -> places(block)));
  }

  private static Breakdown.Member member(ShapedMapping members, Entry entry) {
    String id = entry.key().text();
    if (entry.value() instanceof Scalar label) {
      return new Breakdown.Member(id, label.text(), List.of(), List.of(), Optional.empty());
    }
    ShapedMapping block = members.mapping(id).orElseThrow();
    return new Breakdown.Member(
        id,
        block.text("label"),
        block.list("parts"),
        block.list("overlap-of"),
        block.optionalText("merge-with"));
  }

  static String upper(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
