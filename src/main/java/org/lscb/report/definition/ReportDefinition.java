package org.lscb.report.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.definition.guidance.Answer;
import org.lscb.report.definition.guidance.Guidances;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.definition.look.Photograph;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Period;
import org.lscb.report.yaml.YamlNode.Scalar;

/**
 * A year's report, as report.yaml and its chapters say.
 *
 * @param year the reporting year
 * @param published the day, month or year of publication
 * @param cover lines at the foot of the cover
 * @param chapters in printed order
 * @param arrangement how deep numbers go, and whether there is a page of contents
 * @param abbreviations the register that explains them
 * @param guidances what the law asks the report to contain
 * @param spelling whether the spelling of the texts is checked
 * @param photographs what is said of the photographs in the texts
 */
public record ReportDefinition(
    BoardDefinition board,
    Period year,
    String title,
    Optional<Period> published,
    List<String> cover,
    List<ChapterDefinition> chapters,
    SmallNumbers smallNumbers,
    Arrangement arrangement,
    Optional<String> abbreviations,
    Guidances guidances,
    boolean spelling,
    List<Photograph> photographs) {

  /** Copies the lists. */
  public ReportDefinition {
    cover = List.copyOf(cover);
    chapters = List.copyOf(chapters);
    photographs = List.copyOf(photographs);
  }

  /**
   * How the report is arranged.
   *
   * @param numbering the deepest level that has numbers
   * @param contents whether there is a page of contents
   * @param approvals who approved the report, in printed order
   * @param headlines the addresses of its most important values, in printed order
   * @param messages of its short version, one a page; none where there is none
   * @param origins where the page says of every number where it comes from
   * @param changes with which report it is compared: a year, or the path of a list of values
   */
  public record Arrangement(
      Numbering numbering,
      boolean contents,
      List<Approval> approvals,
      List<Mention> headlines,
      List<Message> messages,
      Origins origins,
      Optional<Scalar> changes) {

    /** Copies the lists. */
    public Arrangement {
      approvals = List.copyOf(approvals);
      headlines = List.copyOf(headlines);
      messages = List.copyOf(messages);
    }

    /** The closed list of editions that say of their numbers where they come from. */
    public enum Origins {
      /** None. */
      OFF,
      /** Those that are not final. */
      DRAFTS,
      /** Every one. */
      ON;

      /** Whether a draft, or a final report, says it. */
      public boolean told(boolean draft) {
        return this == ON || this == DRAFTS && draft;
      }
    }

    /** The closed list of levels that numbers reach. */
    public enum Numbering {
      /** Nothing has a number but appendices, tables and figures. */
      NONE(0),
      /** 3. */
      CHAPTERS(1),
      /** 3.2. */
      SECTIONS(2),
      /** 3.2.1. */
      SUBSECTIONS(3);

      private final int parts;

      Numbering(int parts) {
        this.parts = parts;
      }

      /** How many parts the longest number has. */
      public int parts() {
        return parts;
      }
    }
  }

  /**
   * Somebody's approval of the report.
   *
   * @param on the day; empty as long as it is awaited
   * @param awaited from whom and by when; empty once it is given
   * @param position where its day stands
   */
  public record Approval(String by, Optional<Period> on, String awaited, Position position) {}

  /**
   * A page of the short version, as it is written.
   *
   * @param sentence what the page says, in Markdown
   * @param value the address of the number that stands beside it
   * @param figure the name of the figure that does instead
   * @param explanation a sentence or two below, in Markdown
   * @param next what will be done about it, in Markdown
   */
  public record Message(
      Scalar sentence,
      Optional<Scalar> value,
      Optional<Scalar> figure,
      Optional<Scalar> explanation,
      Optional<Scalar> next) {

    /** What its texts have in the place of a chapter. */
    public static final String CHAPTER = "short-version";

    /** The parts that are Markdown, by the keys under which they are written. */
    public Map<String, Scalar> texts() {
      Map<String, Scalar> texts = new LinkedHashMap<>();
      texts.put("message", sentence);
      explanation.ifPresent(one -> texts.put("explanation", one));
      next.ifPresent(one -> texts.put("we-will", one));
      return texts;
    }

    /** Under which a part of the message that is so many behind the first is kept. */
    public static String key(int index, String part) {
      return "message:" + index + ":" + part;
    }
  }

  /**
   * How small numbers are protected.
   *
   * @param because why they are not, printed in the report
   * @param threshold the largest number that is hidden
   * @param accepted tables of which more than half is hidden, each with the reason why it is
   *     printed all the same
   * @param places where the accepted tables are named
   */
  public record SmallNumbers(
      Profile profile,
      Optional<String> because,
      int threshold,
      Map<String, String> accepted,
      Places places) {

    /** Copies the map. */
    public SmallNumbers {
      accepted = Map.copyOf(accepted);
    }

    /** The closed list of ways to protect. */
    public enum Profile {
      /** Counts of 1 to 5 children are withheld. */
      DFE(5),
      /** Counts of 1 to 7 children are withheld, all others rounded to the nearest 5. */
      NHS(7),
      /** Counts below 10 are withheld, 0 too. */
      STRICT(9),
      /** Nothing is withheld. */
      NONE(0);

      private final int threshold;

      Profile(int threshold) {
        this.threshold = threshold;
      }

      /** The largest number that is hidden unless a report says otherwise. */
      public int threshold() {
        return threshold;
      }
    }

    /** Whether a 0 is printed. */
    public boolean zeroShown() {
      return profile != Profile.STRICT;
    }

    /** To what multiple counts are rounded; 1 where they are not. */
    public int roundedTo() {
      return profile == Profile.NHS ? 5 : 1;
    }

    /** Whether anything is withheld at all. */
    public boolean protects() {
      return profile != Profile.NONE;
    }

    /** The same report as those who may see all of it receive it. */
    public SmallNumbers shown(String why) {
      return new SmallNumbers(Profile.NONE, Optional.of(why), 0, Map.of(), places);
    }
  }

  /** The same report with small numbers protected in another way. */
  public ReportDefinition with(SmallNumbers other) {
    return new ReportDefinition(
        board,
        year,
        title,
        published,
        cover,
        chapters,
        other,
        arrangement,
        abbreviations,
        guidances,
        spelling,
        photographs);
  }

  /** Whose a photograph is, as its entry says. */
  public Optional<String> credit(String path) {
    return photographs.stream()
        .filter(one -> one.file().equals(path))
        .findFirst()
        .flatMap(Photograph::credit);
  }

  /** A chapter by its id. */
  public Optional<ChapterDefinition> chapter(String id) {
    return chapters.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Where an element of the guidance is answered: where report.yaml says, else in the chapters that
   * declare it themselves.
   */
  public Optional<Answer> answer(String element) {
    List<Mention> declared =
        chapters.stream()
            .filter(one -> one.answers().stream().anyMatch(each -> each.id().equals(element)))
            .map(one -> new Mention(one.id(), one.position()))
            .toList();
    Optional<Answer> own =
        declared.stream()
            .findFirst()
            .map(one -> new Answer(element, declared, Optional.empty(), one.position()));
    return guidances.answer(element).or(() -> own);
  }

  /** All measures, in the order of the chapters. */
  public List<MeasureDefinition> measures() {
    return chapters.stream().flatMap(one -> one.measures().stream()).toList();
  }
}
