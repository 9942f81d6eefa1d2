package org.lscb.report.cli;

import java.nio.file.Path;
import java.util.List;
import org.lscb.report.project.BoardFolder;
import picocli.CommandLine;

/** What every command about a year takes: the year, the boards, and how to speak. */
final class YearArguments {

  @CommandLine.Parameters(paramLabel = "YEAR", description = "The reporting year, as in 2018-19.")
  private String year;

  @CommandLine.Mixin private BoardOption boards = new BoardOption();
  @CommandLine.Mixin private OutputOptions output = new OutputOptions();

  String year() {
    return year;
  }

  List<BoardFolder> folders(CommandLine.Model.CommandSpec spec) {
    return boards.folders(spec, Path.of("").toAbsolutePath());
  }

  OutputOptions output() {
    return output;
  }
}
