package org.lscb.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lscb.report.accessibility.values.PublishedListReader;
import org.lscb.report.build.Preparation;
import org.lscb.report.build.Prepared;
import org.lscb.report.build.begin.DueDate;
import org.lscb.report.build.diff.ListPlaces;
import org.lscb.report.build.roll.NewYear;
import org.lscb.report.cli.option.BoardOption;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.LineNumbers;
import org.lscb.report.diagnostic.Severity;
import org.lscb.report.output.CannotWriteException;
import org.lscb.report.output.NewFolder;
import org.lscb.report.output.Turn;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.Project;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Rolls last year's folder forward. */
final class NewYearCommand implements Callable<Integer> {

  private final CommandSpec spec =
      Syntax.command(
          this,
          "new-year",
          List.of(
              "Makes a new year's folder from last year's: series go on with values "
                  + "that are awaited, other numbers are awaited anew, registers stay, and "
                  + "each text is marked for review.",
              "Remarks and order stay."),
          "Examples:",
          "  lscb-report new-year 2026-27 --board sample-data/larkmouth",
          "  lscb-report new-year 2026-27 --due \"15 July 2027\"");

  private final PositionalParamSpec year =
      PositionalParamSpec.builder()
          .paramLabel("YEAR")
          .index("0")
          .type(String.class)
          .required(true)
          .description("The year to make, as in 2026-27; the board has the year before it.")
          .build();

  private final OptionSpec due =
      Syntax.option(
          spec,
          "--due",
          String.class,
          "DAY",
          "By when the new numbers are wanted, in words; three months after the year's end by"
              + " default.");

  private final BoardOption boards;
  private final OutputOptions output;
  private final Map<String, String> environment;

  NewYearCommand(Map<String, String> environment) {
    this.environment = environment;
    spec.addPositional(year);
    this.boards = BoardOption.one(spec);
    this.output = new OutputOptions(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws CannotWriteException {
    BoardFolder folder = boards.folder(Path.of("").toAbsolutePath());
    Period wanted = wanted(folder);
    Period before = Period.year(wanted.start().getYear() - 1);
    Prepared last = new Preparation(folder, step -> {}).prepare(before.toString(), true);
    if (last.laid().isEmpty() || last.diagnostics().hasErrors()) {
      PrintWriter err = spec.commandLine().getErr();
      output.print(errors(last.diagnostics()), folder, last.confidential(), err, environment);
      err.println("nothing was made: mend " + before + " first, and run it again");
      err.flush();
      return ExitCode.PROBLEMS;
    }
    String by = Optional.ofNullable(due.<String>getValue()).orElse(DueDate.of(wanted)).strip();
    NewYear.Rolled rolled;
    Kept kept;
    // An import that saves meanwhile would be seen in some files and not in others.
    Turn ours = Turn.at(folder.root().resolve(BoardFolder.BOARD_FILE));
    try {
      refuseExisting(folder, wanted);
      rolled = new NewYear(folder, before, by).roll();
      kept = write(folder, before, wanted, rolled);
    } finally {
      ours.end();
    }
    if (!output.quiet()) {
      tell(before, wanted, by, rolled, kept);
    }
    return ExitCode.DONE;
  }

  /** What is in the way; warnings would hide it. */
  private static Diagnostics errors(Diagnostics all) {
    Diagnostics errors = new Diagnostics();
    all.inReadingOrder().stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .forEach(errors::add);
    return errors;
  }

  /** The list of last year's values. */
  private enum Kept {
    NONE,
    OF_A_DRAFT,
    OF_A_REPORT
  }

  private boolean isDraft(byte[] values, String file) {
    try {
      return PublishedListReader.isDraft(values);
    } catch (IllegalArgumentException damaged) {
      throw wrong(file + " is no list of values any more; build that year again, or delete it");
    }
  }

  /** What was kept with the new year. */
  private Kept write(BoardFolder folder, Period before, Period wanted, NewYear.Rolled rolled)
      throws CannotWriteException {
    ListPlaces list = new ListPlaces(before);
    Kept kept = Kept.NONE;
    try (NewFolder made = NewFolder.beside(folder.root().resolve(wanted.toString()))) {
      for (Map.Entry<String, byte[]> one : rolled.files().entrySet()) {
        made.write(one.getKey(), one.getValue());
      }
      if (folder.has(list.built())) {
        byte[] values = Files.readAllBytes(folder.root().resolve(list.built()));
        made.write(list.keptInNextYear(), values);
        kept = isDraft(values, list.built()) ? Kept.OF_A_DRAFT : Kept.OF_A_REPORT;
      }
      made.commit();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return kept;
  }

  private Period wanted(BoardFolder folder) {
    String word = year.getValue();
    Period wanted =
        PeriodText.parse(word)
            .filter(one -> one.kind() == Period.Kind.YEAR)
            .orElseThrow(() -> wrong(word + " is no reporting year; write it like 2026-27"));
    List<String> years = new Project(folder).years();
    String before = Period.year(wanted.start().getYear() - 1).toString();
    refuseExisting(folder, wanted);
    if (years.isEmpty()) {
      throw wrong(
          "the board has no year to begin with; lscb-report init makes a board with its first one");
    }
    if (!years.contains(before)) {
      Period newest = PeriodText.parse(years.get(years.size() - 1)).orElse(wanted);
      throw wrong(
          "the board has no "
              + before
              + ", which "
              + wanted
              + " would follow; its newest year is "
              + newest
              + ", and the next one is "
              + Period.year(newest.start().getYear() + 1));
    }
    return wanted;
  }

  private void refuseExisting(BoardFolder folder, Period wanted) {
    if (Files.exists(folder.root().resolve(wanted.toString()))) {
      throw wrong("there is a folder " + wanted + " already; nothing in it is changed");
    }
  }

  private void tell(Period before, Period wanted, String by, NewYear.Rolled rolled, Kept kept) {
    PrintWriter out = spec.commandLine().getOut();
    int awaited = rolled.awaited().values().stream().mapToInt(one -> one).sum();
    out.println("made " + wanted + " from " + before + ": " + rolled.files().size() + " files");
    out.println(rolled.carried() + " values of earlier times are carried on");
    out.println(awaited + " values are awaited by " + by + ":");
    rolled.awaited().forEach((from, count) -> out.println("  " + count + " from " + from));
    out.println(rolled.review().size() + " texts are marked for review, with {{review}} on top");
    rolled.days().forEach(one -> out.println("look up the days in " + wanted + "/" + one));
    rolled
        .named()
        .forEach(
            (file, lines) ->
                out.println(
                    wanted
                        + "/"
                        + file
                        + " still names "
                        + before
                        + ": "
                        + LineNumbers.words(lines)));
    ListPlaces list = new ListPlaces(before);
    out.println(
        kept == Kept.NONE
            ? "nothing of "
                + before
                + " is kept to compare with: there is no "
                + list.built()
                + "; build it, and {{changes}} will find it"
            : "the numbers of "
                + before
                + " as last built are kept to compare with: "
                + list.kept());
    if (kept == Kept.OF_A_DRAFT) {
      out.println("they are those of a draft: put the values.json of the published report there");
    }
    out.flush();
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
