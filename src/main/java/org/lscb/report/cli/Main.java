package org.lscb.report.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lscb.report.project.FirstReading;
import picocli.CommandLine.Model.CommandSpec;

/** The program's entry: runs one command and exits. */
public final class Main {

  /** The commands that read a board's files. */
  private static final List<String> READING = List.of("build", "validate", "values");

  private Main() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    // The locale's encoding would lose £ and accents in a C locale.
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = run(args, out, err, System.getenv());
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs one command line inside this process.
   *
   * @param out takes the results
   * @param err takes progress and problems
   * @param environment the environment variables
   * @return one of {@link ExitCode}
   */
  public static int run(
      String[] args, PrintWriter out, PrintWriter err, Map<String, String> environment) {
    Faults faults = new Faults(environment.containsKey("LSCB_DEBUG"));
    try {
      return new CommandLineFactory(faults, environment)
          .create(out, err, commands(args, environment))
          .execute(args);
    } catch (RuntimeException | Error fault) {
      return faults.report(fault, err);
    }
  }

  /** The whole command line, for those who describe it to people, as manual pages do. */
  public static CommandSpec describe() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return new CommandLineFactory(new Faults(false), Map.of())
        .create(nowhere, nowhere, commands(new String[0], Map.of()))
        .getCommandSpec();
  }

  /** All commands, or the one that is named: to describe one to picocli takes milliseconds. */
  private static List<CommandSpec> commands(String[] args, Map<String, String> environment) {
    Map<String, Supplier<CommandSpec>> all = new LinkedHashMap<>();
    all.put("build", () -> new BuildCommand(environment).spec());
    all.put("validate", () -> new ValidateCommand(environment).spec());
    all.put("check", () -> new CheckCommand(environment).spec());
    all.put("values", () -> new ValuesCommand(environment).spec());
    all.put("diff", () -> new DiffCommand(environment).spec());
    all.put("preview", () -> new PreviewCommand(environment).spec());
    all.put("init", () -> new InitCommand(environment).spec());
    all.put("new-year", () -> new NewYearCommand(environment).spec());
    all.put("import", () -> new ImportCommand(environment).spec());
    all.put("schema", () -> new SchemaCommand(environment).spec());
    all.put(CompletionCommand.NAME, () -> new CompletionCommand().spec());
    String first = args.length == 0 ? "" : args[0];
    if (READING.contains(first)) {
      FirstReading.begin();
    }
    // A shell is told of all of them.
    return all.containsKey(first) && !first.equals(CompletionCommand.NAME)
        ? List.of(all.get(first).get())
        : all.values().stream().map(Supplier::get).toList();
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
