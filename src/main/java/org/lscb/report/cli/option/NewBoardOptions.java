package org.lscb.report.cli.option;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lscb.report.build.begin.BuiltInChapter;
import org.lscb.report.build.begin.BuiltInChapters;
import org.lscb.report.build.begin.NewBoard;
import org.lscb.report.definition.guidance.Guidance;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.project.GuidanceFiles;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.statistics.Slug;
import org.lscb.report.yaml.YamlReader;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that describe a new board; what they leave open is asked at the terminal. */
public final class NewBoardOptions {

  private static final String ALL = "all";
  private static final int LONGEST = 200;
  private static final int LONGEST_SHORT = 40;
  private static final int APRIL = 4;

  private final CommandSpec command;
  private final OptionSpec name;
  private final OptionSpec shortName;
  private final OptionSpec areas;
  private final OptionSpec year;
  private final OptionSpec guidance;
  private final OptionSpec chapters;

  /** Gives them to a command. */
  public NewBoardOptions(CommandSpec command) {
    this.command = command;
    this.name =
        Syntax.option(
            command, "--name", String.class, "NAME", "The board's full name, as on the cover.");
    this.shortName =
        Syntax.option(
            command,
            "--short-name",
            String.class,
            "NAME",
            "A short one for the head of each page; without it, one is made of the full name.");
    this.areas =
        Syntax.texts(
            command,
            "--area",
            "NAME",
            "The area that it covers, as printed; given several times for several.");
    this.year =
        Syntax.option(
            command, "--year", String.class, "YEAR", "The first reporting year, as in 2025-26.");
    this.guidance =
        Syntax.option(
            command,
            "--guidance",
            String.class,
            "ID",
            "The guidance in force, such as working-together-2023; the newest by default.");
    this.chapters =
        Syntax.texts(
            command,
            "--chapter",
            "ID",
            "A chapter with data; given several times for several. All by default. The chapter"
                + " with the population comes with those that compute rates from it.");
  }

  /**
   * The board that is described.
   *
   * @param questions empty where nobody can be asked
   * @param today decides which year is offered
   * @throws CommandLine.ParameterException when something is missing or cannot be
   */
  public NewBoard board(Optional<Questions> questions, LocalDate today) {
    String full = text(name, "--name", "The board's full name", "", questions, this::wrongName);
    String brief =
        text(
            shortName,
            "--short-name",
            "A short name, for the head of each page",
            shortened(full),
            questions,
            one -> tooLong(one, LONGEST_SHORT));
    List<String> named = areas(questions);
    Period period = year(questions, today);
    Guidance law = guidance(questions);
    return new NewBoard(full, brief, named, period, law, chapters(questions));
  }

  private List<String> areas(Optional<Questions> questions) {
    List<String> given = areas.getValue();
    Function<String, Optional<String>> complaint = one -> wrongAreas(listed(one));
    if (given.isEmpty()) {
      return listed(
          text(
              areas,
              "--area",
              "The area that it covers, or several with semicolons between them",
              "",
              questions,
              complaint));
    }
    List<String> stripped = given.stream().map(String::strip).toList();
    wrongAreas(stripped).ifPresent(this::refuse);
    return stripped;
  }

  private Period year(Optional<Questions> questions, LocalDate today) {
    int ended = today.getMonthValue() >= APRIL ? today.getYear() : today.getYear() - 1;
    String usual = questions.isPresent() ? Period.year(ended - 1).toString() : "";
    String word =
        text(
            year,
            "--year",
            "The reporting year, from April to March",
            usual,
            questions,
            NewBoardOptions::wrongYear);
    return PeriodText.parse(word).orElseThrow();
  }

  private Guidance guidance(Optional<Questions> questions) {
    List<Guidance> all = new GuidanceFiles(new YamlReader(), new Diagnostics()).all();
    List<String> ids = all.stream().map(Guidance::id).toList();
    String word =
        text(
            guidance,
            "--guidance",
            "The guidance in force (" + String.join(", ", ids) + ")",
            ids.get(ids.size() - 1),
            questions,
            one -> unknown(one, ids, "guidance"));
    return all.stream().filter(one -> one.id().equals(word)).findFirst().orElseThrow();
  }

  private List<BuiltInChapter> chapters(Optional<Questions> questions) {
    List<BuiltInChapter> all = new BuiltInChapters().all();
    List<String> ids = all.stream().map(BuiltInChapter::id).toList();
    List<String> given = chapters.getValue();
    if (given.isEmpty() && questions.isPresent()) {
      questions.get().say("Chapters with data:");
      all.forEach(one -> questions.get().say("  " + one.id() + ": " + one.tells()));
    }
    List<String> wanted =
        given.isEmpty()
            ? words(
                text(
                    chapters,
                    "--chapter",
                    "Which of them, with commas between them",
                    ALL,
                    questions,
                    one -> unknown(words(one), ids)))
            : given;
    unknown(wanted, ids).ifPresent(this::refuse);
    Set<String> chosen = wanted.contains(ALL) ? new HashSet<>(ids) : new HashSet<>(wanted);
    List<BuiltInChapter> named = all.stream().filter(one -> chosen.contains(one.id())).toList();
    // Rates are not rates without what they are computed from.
    BuiltInChapters.needed(named, all).forEach(one -> chosen.add(one.id()));
    return all.stream().filter(one -> chosen.contains(one.id())).toList();
  }

  /** What the command line says, else what is answered, else what is usual. */
  private String text(
      OptionSpec option,
      String flag,
      String question,
      String usual,
      Optional<Questions> questions,
      Function<String, Optional<String>> complaint) {
    if (option.getValue() instanceof String given) {
      complaint.apply(given.strip()).ifPresent(one -> refuse(flag + ": " + one));
      return given.strip();
    }
    if (questions.isPresent()) {
      Optional<String> answer = questions.get().ask(question, usual, complaint);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    if (usual.isEmpty()) {
      refuse(
          flag
              + " is missing, and nobody can be asked; needed are --name, --area (for several,"
              + " several times) and --year");
    }
    return usual;
  }

  private Optional<String> wrongName(String word) {
    return word.isBlank() ? Optional.of("a name is needed") : tooLong(word, LONGEST);
  }

  private static Optional<String> tooLong(String word, int most) {
    int length = word.codePointCount(0, word.length());
    if (word.codePoints().anyMatch(Character::isISOControl)) {
      return Optional.of("it stands on one line, without tabs");
    }
    return length > most
        ? Optional.of("it has " + length + " characters; at most " + most + " fit")
        : Optional.empty();
  }

  private static Optional<String> wrongAreas(List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String one : names) {
      Optional<String> wrong = tooLong(one, LONGEST);
      if (wrong.isPresent()) {
        return wrong;
      }
      String id = Slug.of(one);
      if (id.isEmpty() || id.equals("total")) {
        return Optional.of("\"" + one + "\" cannot be the name of an area");
      }
      if (!seen.add(id)) {
        return Optional.of("two areas would both be called " + id + " in data files");
      }
    }
    return names.isEmpty() ? Optional.of("an area is needed") : Optional.empty();
  }

  private static Optional<String> wrongYear(String word) {
    return PeriodText.parse(word).filter(one -> one.kind() == Period.Kind.YEAR).isPresent()
        ? Optional.empty()
        : Optional.of("a reporting year is written like 2025-26");
  }

  private static Optional<String> unknown(List<String> words, List<String> right) {
    return words.stream()
        .filter(one -> !one.equals(ALL))
        .flatMap(one -> unknown(one, right, "chapter").stream())
        .findFirst();
  }

  private static Optional<String> unknown(String word, List<String> right, String noun) {
    return right.contains(word)
        ? Optional.empty()
        : Optional.of("there is no " + noun + " " + word + "; " + Nearest.advice(word, right));
  }

  private static List<String> listed(String line) {
    return Arrays.stream(line.split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  private static List<String> words(String line) {
    return new ArrayList<>(
        Arrays.stream(line.split("[,\\s]+")).filter(one -> !one.isEmpty()).toList());
  }

  /** {@code Larkmouth Safeguarding Children Partnership} becomes {@code Larkmouth SCP}. */
  private static String shortened(String full) {
    String brief =
        full.replaceAll("(?i)Local Safeguarding Children Board", "LSCB")
            .replaceAll("(?i)Safeguarding Children(?:'s)? Partnership", "SCP")
            .replaceAll("(?i)Safeguarding Children(?:'s)? Board", "SCB");
    int end =
        brief.offsetByCodePoints(
            0, Math.min(LONGEST_SHORT, brief.codePointCount(0, brief.length())));
    return brief.substring(0, end).strip();
  }

  private void refuse(String message) {
    throw new CommandLine.ParameterException(command.commandLine(), message);
  }
}
