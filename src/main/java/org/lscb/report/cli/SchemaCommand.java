package org.lscb.report.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lscb.report.cli.option.BoardOption;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.definition.schema.YearSchemas;
import org.lscb.report.definition.shape.BoardShape;
import org.lscb.report.definition.shape.ChapterShape;
import org.lscb.report.definition.shape.DatasetShape;
import org.lscb.report.definition.shape.GuidanceShape;
import org.lscb.report.definition.shape.ImportShape;
import org.lscb.report.definition.shape.RegisterShape;
import org.lscb.report.definition.shape.ReportShape;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.format.Confidential;
import org.lscb.report.output.AtomicFiles;
import org.lscb.report.output.CannotWriteException;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.BoardYear;
import org.lscb.report.project.ChapterNames;
import org.lscb.report.project.Modelines;
import org.lscb.report.project.Project;
import org.lscb.report.yaml.shape.JsonSchema;
import org.lscb.report.yaml.shape.Shape;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes JSON Schemas, for editors that check and complete YAML. */
final class SchemaCommand implements Callable<Integer> {

  private final CommandSpec spec =
      Syntax.command(
          this,
          "schema",
          List.of(
              "Writes the JSON Schemas of a year's files, for editors that complete "
                  + "and check YAML.",
              "With a kind of file instead of a year, prints the schema of that kind alone."),
          "Examples:",
          "  lscb-report schema 2018-19 --modelines",
          "  lscb-report schema report > report.schema.json");

  private final PositionalParamSpec subject =
      PositionalParamSpec.builder()
          .paramLabel("YEAR|KIND")
          .completionCandidates(
              () ->
                  Stream.of(Kind.values())
                      .map(one -> one.name().toLowerCase(Locale.ROOT))
                      .iterator())
          .index("0")
          .type(String.class)
          .required(true)
          .description(
              "The reporting year, as in 2018-19; or a kind of file: board, report, chapter,"
                  + " dataset, register, guidance or imports.")
          .build();

  private final OptionSpec out =
      Syntax.option(
          spec,
          "--out",
          Path.class,
          "DIR",
          "Where to write a year's schemas; <board>/.schemas by default.");

  private final OptionSpec modelines =
      Syntax.flag(
          spec,
          "--modelines",
          "Put a first line into each file of the board that tells editors where its schema is; a"
              + " file that has one stays as it is.");

  private final BoardOption boards = BoardOption.several(spec);
  private final OutputOptions output = new OutputOptions(spec);

  private final Map<String, String> environment;

  SchemaCommand(Map<String, String> environment) {
    this.environment = environment;
    spec.addPositional(subject);
  }

  CommandSpec spec() {
    return spec;
  }

  /** A kind of file. */
  private enum Kind {
    BOARD("board.yaml", BoardShape.FILE),
    REPORT("report.yaml", ReportShape.FILE),
    CHAPTER("chapter.yaml", ChapterShape.FILE),
    DATASET("A dataset file", DatasetShape.FILE),
    REGISTER("A register file", RegisterShape.FILE),
    GUIDANCE("A guidance file", GuidanceShape.FILE),
    IMPORTS("imports.yaml", ImportShape.FILE);

    private final String title;
    private final Shape shape;

    Kind(String title, Shape shape) {
      this.title = title;
      this.shape = shape;
    }
  }

  @Override
  public Integer call() throws CannotWriteException {
    Optional<Kind> kind =
        Arrays.stream(Kind.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(subject()))
            .findFirst();
    if (kind.isPresent()) {
      PrintWriter results = spec.commandLine().getOut();
      results.print(new JsonSchema().write(kind.get().title, kind.get().shape));
      results.flush();
      return ExitCode.DONE;
    }
    List<BoardFolder> folders = boards.folders(Path.of("").toAbsolutePath());
    int code = ExitCode.DONE;
    for (BoardFolder folder : folders) {
      code = Math.max(code, write(folder, folders.size() > 1));
    }
    return code;
  }

  private int write(BoardFolder folder, boolean several) throws CannotWriteException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<BoardYear> year = new Project(folder).read(subject(), diagnostics);
    PrintWriter problems = spec.commandLine().getErr();
    if (year.isEmpty()) {
      output.print(diagnostics, folder, Confidential.EVERYTHING, problems, environment);
      return ExitCode.PROBLEMS;
    }
    if (!year.get().complete()) {
      problems.println(
          "some files cannot be read, and are not in the schemas; lscb-report validate "
              + subject()
              + " says which");
      problems.flush();
    }
    Path target = target(folder, several);
    Map<Path, byte[]> schemas = schemas(folder, year.get(), target);
    Map<Path, byte[]> lines =
        wantsModelines() ? new Modelines(folder, target).missing(year.get()) : Map.of();
    try (AtomicFiles files = new AtomicFiles()) {
      for (Map<Path, byte[]> all : List.of(schemas, lines)) {
        for (Map.Entry<Path, byte[]> file : all.entrySet()) {
          files.write(file.getKey(), file.getValue());
        }
      }
      files.commit();
    }
    if (!output.quiet()) {
      summary(target, schemas.size(), lines.size());
    }
    return ExitCode.DONE;
  }

  private String subject() {
    return subject.getValue();
  }

  private boolean wantsModelines() {
    return modelines.getValue();
  }

  private Path target(BoardFolder folder, boolean several) {
    Path given = out.getValue();
    if (given == null) {
      return folder.root().resolve(".schemas");
    }
    return several ? given.resolve(folder.name()) : given;
  }

  private Map<Path, byte[]> schemas(BoardFolder folder, BoardYear year, Path target) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    new YearSchemas(year.definition(), year.names(), ChapterNames.of(folder, subject()))
        .write()
        .forEach(
            (kind, text) ->
                files.put(target.resolve(kind.file()), text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private void summary(Path target, int schemas, int lines) {
    PrintWriter results = spec.commandLine().getOut();
    results.println("wrote " + schemas + " schemas into " + target);
    if (wantsModelines()) {
      results.println("put a line on top of " + lines + (lines == 1 ? " file" : " files"));
    }
    results.flush();
  }
}
