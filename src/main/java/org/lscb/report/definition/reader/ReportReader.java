package org.lscb.report.definition.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.definition.Places;
import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.definition.guidance.Answer;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.definition.shape.ReportShape;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.shape.ShapeCheck;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads report.yaml. */
public final class ReportReader {

  private final Diagnostics diagnostics;

  /** Reports into the given collection. */
  public ReportReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * What report.yaml says, before its chapters are read.
   *
   * @param chapters which, in order
   * @param guidance which applies
   * @param answers where its elements are answered
   * @param spelling whether the spelling of the texts is checked
   */
  public record Outline(
      String title,
      Optional<LocalDate> published,
      List<String> cover,
      List<ChapterEntry> chapters,
      SmallNumbers smallNumbers,
      Optional<String> abbreviations,
      List<Mention> guidance,
      List<Answer> answers,
      boolean spelling) {

    /** Copies the lists. */
    public Outline {
      cover = List.copyOf(cover);
      chapters = List.copyOf(chapters);
      guidance = List.copyOf(guidance);
      answers = List.copyOf(answers);
    }
  }

  /** A chapter as report.yaml lists it. */
  public record ChapterEntry(
      String id, boolean numbered, Optional<String> title, Position position) {}

  /** The outline, or empty after a diagnostic. */
  public Optional<Outline> read(Mapping file) {
    return new ShapeCheck(diagnostics).check(file, ReportShape.FILE).flatMap(this::outline);
  }

  private Optional<Outline> outline(ShapedMapping file) {
    Optional<LocalDate> published = Optional.empty();
    if (file.has("published")) {
      try {
        published = Optional.of(LocalDate.parse(file.text("published")));
      } catch (DateTimeException impossible) {
        diagnostics.report(
            Problem.NO_SUCH_DATE, file.position("published"), file.text("published"));
        return Optional.empty();
      }
    }
    Optional<SmallNumbers> smallNumbers = smallNumbers(file);
    Optional<List<ChapterEntry>> chapters = chapters(file);
    if (smallNumbers.isEmpty() || chapters.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Outline(
            file.text("title"),
            published,
            file.list("cover"),
            chapters.get(),
            smallNumbers.get(),
            file.optionalText("abbreviations"),
            GuidanceReader.mentions(file, "guidance"),
            GuidanceReader.answers(file),
            file.optionalText("spelling").filter("off"::equals).isEmpty()));
  }

  private Optional<List<ChapterEntry>> chapters(ShapedMapping file) {
    List<ChapterEntry> chapters = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    boolean unique = true;
    for (YamlNode node : file.nodes("chapters")) {
      ChapterEntry entry;
      if (node instanceof Scalar scalar) {
        entry = new ChapterEntry(scalar.text(), true, Optional.empty(), scalar.position());
      } else {
        ShapedMapping chapter = file.mapping("chapters", node).orElseThrow();
        entry =
            new ChapterEntry(
                chapter.text("id"),
                chapter.flag("numbered", true),
                chapter.optionalText("title"),
                chapter.position("id"));
      }
      if (!ids.add(entry.id())) {
        diagnostics.report(Problem.CHAPTER_TWICE, entry.position(), entry.id());
        unique = false;
      }
      chapters.add(entry);
    }
    return unique ? Optional.of(chapters) : Optional.empty();
  }

  private Optional<SmallNumbers> smallNumbers(ShapedMapping file) {
    Optional<ShapedMapping> block = file.mapping("small-numbers");
    SmallNumbers.Profile profile =
        block
            .map(one -> one.text("profile").toUpperCase(Locale.ROOT))
            .map(SmallNumbers.Profile::valueOf)
            .orElse(SmallNumbers.Profile.DFE);
    Optional<String> because = block.flatMap(one -> one.optionalText("because"));
    if (profile == SmallNumbers.Profile.NONE && because.isEmpty()) {
      diagnostics.report(Problem.NONE_WITHOUT_REASON, block.orElseThrow().position("profile"));
      return Optional.empty();
    }
    int threshold =
        block
            .map(one -> one.wholeNumber("threshold").orElse(profile.threshold()))
            .orElse(profile.threshold());
    Map<String, String> accepted = new HashMap<>();
    Map<String, Position> places = new HashMap<>();
    Position own = block.map(ShapedMapping::position).orElseGet(file::position);
    block
        .flatMap(one -> one.mapping("accept"))
        .ifPresent(
            all ->
                all.named()
                    .forEach(
                        one -> {
                          accepted.put(one.key().text(), all.text(one.key().text()));
                          places.put(one.key().text(), one.key().position());
                        }));
    return Optional.of(
        new SmallNumbers(profile, because, threshold, accepted, new Places(own, places)));
  }
}
