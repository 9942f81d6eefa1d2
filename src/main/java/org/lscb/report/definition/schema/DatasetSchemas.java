package org.lscb.report.definition.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.IndicatorDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.Subject;
import org.lscb.report.definition.shape.DatasetShape;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;

/** The shape of each dataset's file: its header, and every heading that a block may have. */
final class DatasetSchemas {

  private static final String MEASURE = "measure";
  private static final List<String> ALWAYS = List.of("period", "area");

  private final ReportDefinition definition;
  private final Names names;

  DatasetSchemas(ReportDefinition definition, Names names) {
    this.definition = definition;
    this.names = names;
  }

  /** By the dataset's id, in the order of the chapters. */
  Map<String, Block> all() {
    Map<String, Block> all = new LinkedHashMap<>();
    for (ChapterDefinition chapter : definition.chapters()) {
      Set<String> ids = new LinkedHashSet<>();
      chapter.measures().forEach(one -> ids.add(one.dataset()));
      ids.forEach(id -> all.put(id, dataset(chapter, id)));
    }
    return all;
  }

  private Block dataset(ChapterDefinition chapter, String id) {
    List<MeasureDefinition> measures =
        chapter.measures().stream().filter(one -> one.dataset().equals(id)).toList();
    Block block = DatasetShape.header(Shape.choice(id));
    List<String> forms = new ArrayList<>();
    Set<String> together = new LinkedHashSet<>();
    for (MeasureDefinition measure : measures) {
      List<String> levels = levels(measure);
      together.addAll(levels);
      block = blocks(block, chapter, measures, measure, levels);
      forms.add(Headings.form(measure.id(), levels));
    }
    for (IndicatorDefinition indicator : chapter.indicators()) {
      List<String> levels = levels(indicator);
      block = blocks(block, chapter, measures, indicator, levels);
      forms.add(Headings.form(indicator.id(), levels));
    }
    block = values(block, chapter, measures, together);
    List<String> levels = new ArrayList<>(together);
    levels.add(MEASURE);
    forms.add(Headings.valuesForm(MEASURE, levels));
    return block.others(
        Shape.matching(String.join("|", forms), "a heading", "bookings by sector"),
        Shape.anything(),
        "A measure, or the word values, with the levels that it is given by.");
  }

  private Block blocks(
      Block begun,
      ChapterDefinition chapter,
      List<MeasureDefinition> measures,
      Subject subject,
      List<String> levels) {
    List<String> own = levels.stream().filter(one -> !ALWAYS.contains(one)).toList();
    Block block = more(begun, subject.id(), DatasetShape.CONTENT, subject.label());
    for (List<String> order : Headings.orders(own, levels)) {
      String heading = subject.id() + " by " + String.join(" and ", order);
      block = more(block, heading, body(chapter, measures, order.get(0)), subject.label());
    }
    return block;
  }

  private Block values(
      Block begun,
      ChapterDefinition chapter,
      List<MeasureDefinition> measures,
      Set<String> together) {
    Block block = begun;
    List<List<String>> orders = new ArrayList<>(List.of(List.of(MEASURE)));
    for (String level : together) {
      orders.add(List.of(MEASURE, level));
      orders.add(List.of(level, MEASURE));
    }
    for (List<String> order : orders) {
      block =
          more(
              block,
              "values by " + String.join(" and ", order),
              body(chapter, measures, order.get(0)),
              "Several measures of the dataset together.");
    }
    return block;
  }

  private List<String> levels(Subject subject) {
    return Stream.concat(names.breakdowns(subject).stream().map(Breakdown::id), ALWAYS.stream())
        .distinct()
        .toList();
  }

  /** What a block may hold: the keys of every block, and the names of its first level. */
  private Shape body(ChapterDefinition chapter, List<MeasureDefinition> measures, String level) {
    Block body = DatasetShape.body();
    if (level.equals(MEASURE)) {
      for (MeasureDefinition measure : measures) {
        body = more(body, measure.id(), Shape.anything(), measure.label());
      }
      return body;
    }
    if (level.equals("area")) {
      for (String area : areas()) {
        body = more(body, area, Shape.anything(), "An area.");
      }
      return body;
    }
    Breakdown breakdown =
        names.breakdown(chapter.id(), level).filter(one -> !one.open()).orElse(null);
    if (breakdown == null) {
      return body.others(Shape.text(), Shape.anything(), "One of the level " + level + ".");
    }
    for (Breakdown.Member member : breakdown.members()) {
      body = more(body, member.id(), Shape.anything(), member.label());
    }
    return more(body, Breakdown.TOTAL, Shape.anything(), "All of them together.");
  }

  /** A name that has a meaning already keeps it. */
  private static Block more(Block block, String name, Shape shape, String description) {
    return block.key(name).isPresent() ? block : block.optional(name, shape, description);
  }

  private Set<String> areas() {
    Set<String> areas = new TreeSet<>();
    definition.board().areas().forEach(one -> areas.add(one.id()));
    definition.board().comparators().forEach(one -> areas.add(one.id()));
    areas.add(Breakdown.TOTAL);
    return areas;
  }
}
