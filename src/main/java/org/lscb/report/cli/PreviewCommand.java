package org.lscb.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lscb.report.build.preview.DraftPage;
import org.lscb.report.build.preview.DraftPdf;
import org.lscb.report.build.preview.Preview;
import org.lscb.report.build.preview.PreviewServer;
import org.lscb.report.build.preview.Shown;
import org.lscb.report.cli.option.OutputOptions;
import org.lscb.report.cli.option.Syntax;
import org.lscb.report.cli.option.Version;
import org.lscb.report.cli.option.YearArguments;
import org.lscb.report.cli.option.YearArguments.Chosen;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Shows the web edition in a browser while it is being written. */
final class PreviewCommand implements Callable<Integer> {

  private static final int USUAL_PORT = 8791;

  private final CommandSpec spec =
      Syntax.command(
          this,
          "preview",
          List.of(
              "Shows the report in a browser while it is being written: every saved "
                  + "change appears by itself, and so does every problem.",
              "It serves this computer alone and ends with Ctrl+C."),
          "Examples:",
          "  lscb-report preview 2018-19 --board sample-data/lambeth",
          "  lscb-report preview --port 8080");

  private final OptionSpec port =
      Syntax.option(
          spec,
          "--port",
          Integer.class,
          "PORT",
          "Where to serve; " + USUAL_PORT + " by default, or another that is free.");

  private final YearArguments arguments = YearArguments.one(spec);
  private final OutputOptions output = new OutputOptions(spec);
  private final Map<String, String> environment;

  PreviewCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Chosen one = arguments.single();
    Map<String, String> tools = Version.tools();
    DraftPdf pdf = new DraftPdf(one.folder().root(), one.year(), tools);
    DraftPage page = new DraftPage(one.folder().root(), one.year(), environment);
    try (Preview preview = new Preview(one.folder().root(), page, this::told);
        PreviewServer server = serve(preview, pdf)) {
      PrintWriter out = spec.commandLine().getOut();
      out.println("preview of " + one.folder().name() + " " + one.year() + ": " + server.address());
      out.println("save a file to see it there; Ctrl+C ends it");
      out.flush();
      Thread.currentThread().join();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private PreviewServer serve(Preview preview, DraftPdf pdf) throws IOException {
    Integer wanted = port.getValue();
    try {
      return new PreviewServer(
          preview, () -> pdf.make(environment), wanted == null ? USUAL_PORT : wanted);
    } catch (IOException taken) {
      if (wanted == null) {
        return new PreviewServer(preview, () -> pdf.make(environment), 0);
      }
      throw wrong("port " + wanted + " cannot be used; leave --port out to get one that is free");
    }
  }

  /** Problems go to the terminal too: whoever writes may not look at the browser. */
  private void told(Shown shown) {
    PrintWriter err = spec.commandLine().getErr();
    output.print(
        shown.drawn().diagnostics(),
        shown.drawn().folder(),
        shown.drawn().confidential(),
        err,
        environment);
    if (!output.quiet()) {
      err.printf(
          Locale.ROOT,
          "%tT %s (%d ms)%n",
          shown.time(),
          shown.current() ? "drawn" : "cannot be drawn; the page before is still shown",
          shown.milliseconds());
      err.flush();
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
