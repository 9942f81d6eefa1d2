package org.lscb.report.definition.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.definition.guidance.Answer;
import org.lscb.report.definition.guidance.Guidance;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.definition.shape.GuidanceShape;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;
import org.lscb.report.yaml.shape.ShapeCheck;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads what guidance asks for, and who is said to answer it. */
public final class GuidanceReader {

  private final Diagnostics diagnostics;

  /** Reports into the given collection. */
  public GuidanceReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The ids of all guidance there is. */
  public List<String> index(Mapping file) {
    return new ShapeCheck(diagnostics)
        .check(file, GuidanceShape.INDEX)
        .map(one -> one.list("guidance"))
        .orElse(List.of());
  }

  /** One guidance, or empty after a diagnostic. */
  public Optional<Guidance> read(String id, Mapping file) {
    return new ShapeCheck(diagnostics)
        .check(file, GuidanceShape.FILE)
        .map(
            one ->
                new Guidance(
                    id,
                    one.text("title"),
                    one.text("source"),
                    one.mappings("elements").stream().map(GuidanceReader::element).toList()));
  }

  private static Guidance.Element element(ShapedMapping block) {
    return new Guidance.Element(
        block.name(), block.text("label"), block.text("asks"), block.list("answered-by"));
  }

  /** The names in a list, each with its place. */
  static List<Mention> mentions(ShapedMapping block, String key) {
    return block.scalars(key).stream().map(GuidanceReader::mention).toList();
  }

  /** The answers of report.yaml: under each element its chapters, or why there is none. */
  static List<Answer> answers(ShapedMapping report) {
    List<Answer> answers = new ArrayList<>();
    report.mapping("answers").ifPresent(all -> all.named().forEach(one -> add(all, one, answers)));
    return answers;
  }

  private static void add(ShapedMapping all, YamlNode.Entry entry, List<Answer> answers) {
    String element = entry.key().text();
    Optional<String> none = all.mapping(element).flatMap(one -> one.optionalText("none"));
    List<Mention> chapters = new ArrayList<>();
    if (entry.value() instanceof Scalar scalar) {
      chapters.add(mention(scalar));
    } else if (entry.value() instanceof Sequence list) {
      list.entries().forEach(one -> chapters.add(mention((Scalar) one)));
    }
    answers.add(new Answer(element, chapters, none, entry.key().position()));
  }

  private static Mention mention(Scalar scalar) {
    return new Mention(scalar.text(), scalar.position());
  }
}
