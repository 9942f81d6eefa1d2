package org.lscb.report.definition.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.definition.ChapterDefinition.Role;
import org.lscb.report.definition.Places;
import org.lscb.report.definition.ReportDefinition.Approval;
import org.lscb.report.definition.ReportDefinition.Arrangement;
import org.lscb.report.definition.ReportDefinition.Message;
import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.definition.guidance.Answer;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.definition.look.Photograph;
import org.lscb.report.definition.shape.ReportShape;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.shape.ShapeCheck;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads report.yaml. */
public final class ReportReader {

  /** The files of an edition have its name at the end, and so has the file of a chapter. */
  private static final Set<String> EDITIONS = Set.of("restricted", "large-print", "short");

  private static final String AWAITED = "awaited:";

  private final Diagnostics diagnostics;

  /** Reports into the given collection. */
  public ReportReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * What report.yaml says, before its chapters are read.
   *
   * @param chapters which, in order
   * @param arrangement how deep numbers go, and whether there is a page of contents
   * @param guidance which applies
   * @param noGuidance why none is named
   * @param answers where its elements are answered
   * @param spelling whether the spelling of the texts is checked
   * @param photographs what is said of the photographs in the texts
   */
  public record Outline(
      String title,
      Optional<Period> published,
      List<String> cover,
      List<ChapterEntry> chapters,
      SmallNumbers smallNumbers,
      Arrangement arrangement,
      Optional<String> abbreviations,
      List<Mention> guidance,
      Optional<String> noGuidance,
      List<Answer> answers,
      boolean spelling,
      List<Photograph> photographs) {

    /** Copies the lists. */
    public Outline {
      cover = List.copyOf(cover);
      chapters = List.copyOf(chapters);
      guidance = List.copyOf(guidance);
      answers = List.copyOf(answers);
      photographs = List.copyOf(photographs);
    }
  }

  /** A chapter as report.yaml lists it. */
  public record ChapterEntry(
      String id, Role role, boolean separate, Optional<String> title, Position position) {}

  /** The outline, or empty after a diagnostic. */
  public Optional<Outline> read(Mapping file) {
    return new ShapeCheck(diagnostics).check(file, ReportShape.FILE).flatMap(this::outline);
  }

  private Optional<Outline> outline(ShapedMapping file) {
    Optional<Arrangement> arrangement = arrangement(file);
    Optional<Period> published = Optional.empty();
    if (file.has("published")) {
      published = date(file.text("published"), file.position("published"));
      if (published.isEmpty()) {
        return Optional.empty();
      }
    }
    Optional<SmallNumbers> smallNumbers = smallNumbers(file);
    Optional<List<ChapterEntry>> chapters = chapters(file);
    if (smallNumbers.isEmpty() || chapters.isEmpty() || arrangement.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Outline(
            file.text("title"),
            published,
            file.list("cover"),
            chapters.get(),
            smallNumbers.get(),
            arrangement.get(),
            file.optionalText("abbreviations"),
            GuidanceReader.mentions(file, "guidance"),
            file.mapping("guidance").flatMap(one -> one.optionalText("none")),
            GuidanceReader.answers(file),
            file.optionalText("spelling").filter("off"::equals).isEmpty(),
            new LookReader(diagnostics).photographs(file)));
  }

  private Optional<Period> date(String text, Position position) {
    Optional<Period> date = PeriodText.parse(text);
    if (date.isEmpty()) {
      diagnostics.report(Problem.NO_SUCH_DATE, position, text);
    }
    return date;
  }

  private Optional<List<ChapterEntry>> chapters(ShapedMapping file) {
    List<ChapterEntry> chapters = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    boolean unique = true;
    for (YamlNode node : file.nodes("chapters")) {
      ChapterEntry entry;
      if (node instanceof Scalar scalar) {
        entry =
            new ChapterEntry(
                scalar.text(), Role.CHAPTER, false, Optional.empty(), scalar.position());
      } else {
        entry = entry(file.mapping("chapters", node).orElseThrow());
      }
      if (!ids.add(entry.id())) {
        diagnostics.report(Problem.CHAPTER_TWICE, entry.position(), entry.id());
        unique = false;
      }
      if (EDITIONS.contains(entry.id())) {
        diagnostics.report(Problem.CHAPTER_NAMED_EDITION, entry.position(), entry.id());
      }
      chapters.add(entry);
    }
    reportLate(chapters);
    return unique ? Optional.of(chapters) : Optional.empty();
  }

  private void reportLate(List<ChapterEntry> chapters) {
    Optional<String> appendix = Optional.empty();
    for (ChapterEntry one : chapters) {
      if (one.role() == Role.APPENDIX) {
        appendix = Optional.of(one.id());
      } else if (one.role() == Role.CHAPTER && appendix.isPresent()) {
        diagnostics.report(
            Problem.CHAPTER_AFTER_APPENDIX, one.position(), one.id(), appendix.get());
      }
    }
  }

  private static ChapterEntry entry(ShapedMapping chapter) {
    Role counted = chapter.flag("numbered", true) ? Role.CHAPTER : Role.UNNUMBERED;
    return new ChapterEntry(
        chapter.text("id"),
        chapter.has("as") ? Role.APPENDIX : counted,
        chapter.flag("separate"),
        chapter.optionalText("title"),
        chapter.position("id"));
  }

  private Optional<Arrangement> arrangement(ShapedMapping file) {
    List<Approval> approvals = new ArrayList<>();
    for (ShapedMapping one : file.mappings("approval")) {
      String on = one.text("on");
      Position position = one.position("on");
      if (on.startsWith(AWAITED)) {
        String words = on.substring(AWAITED.length()).strip();
        approvals.add(new Approval(one.text("by"), Optional.empty(), words, position));
      } else {
        Optional<Period> day = date(on, position);
        if (day.isEmpty()) {
          return Optional.empty();
        }
        approvals.add(new Approval(one.text("by"), day, "", position));
      }
    }
    return Optional.of(arrangement(file, approvals));
  }

  private static Arrangement arrangement(ShapedMapping file, List<Approval> approvals) {
    return new Arrangement(
        file.optionalText("numbering")
            .map(word -> Arrangement.Numbering.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(Arrangement.Numbering.CHAPTERS),
        file.optionalText("contents").filter("off"::equals).isEmpty(),
        approvals,
        file.scalars("headlines").stream()
            .map(one -> new Mention(one.text(), one.position()))
            .toList(),
        file.mappings("short-version").stream().map(ReportReader::message).toList(),
        file.optionalText("origins")
            .map(word -> Arrangement.Origins.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(Arrangement.Origins.DRAFTS),
        file.scalar("changes"));
  }

  private static Message message(ShapedMapping message) {
    return new Message(
        message.scalar("message").orElseThrow(),
        message.scalar("value"),
        message.scalar("figure"),
        message.scalar("explanation"),
        message.scalar("we-will"));
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
