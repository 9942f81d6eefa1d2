package org.lscb.report.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lscb.report.definition.shape.BoardShape;
import org.lscb.report.definition.shape.ChapterShape;
import org.lscb.report.definition.shape.DatasetShape;
import org.lscb.report.definition.shape.RegisterShape;
import org.lscb.report.definition.shape.ReportShape;
import org.lscb.report.yaml.shape.JsonSchema;
import org.lscb.report.yaml.shape.Shape;
import picocli.CommandLine;

/** Prints the JSON Schema of a kind of file, for editors that check and complete YAML. */
@CommandLine.Command(
    name = "schema",
    description = "Prints the JSON Schema of a kind of file, for editors that complete YAML.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  lscb-report schema report > report.schema.json"})
final class SchemaCommand implements Callable<Integer> {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @CommandLine.Parameters(paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Kind kind;

  /** A kind of file. */
  enum Kind {
    BOARD("board.yaml", BoardShape.FILE),
    REPORT("report.yaml", ReportShape.FILE),
    CHAPTER("chapter.yaml", ChapterShape.FILE),
    DATASET("A dataset file", DatasetShape.FILE),
    REGISTER("A register file", RegisterShape.FILE);

    private final String title;
    private final Shape shape;

    Kind(String title, Shape shape) {
      this.title = title;
      this.shape = shape;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(new JsonSchema().write(kind.title, kind.shape));
    out.flush();
    return ExitCode.DONE;
  }
}
