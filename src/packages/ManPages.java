import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.cli.Main;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes a manual page for the program and one for each command, from what their help says. */
public final class ManPages {

  private static final String ENDS =
      """
      .SH EXIT STATUS
      .TP
      .B 0
      It is done.
      .TP
      .B 1
      The files have problems; they are listed, and nothing was replaced.
      .TP
      .B 2
      The command line cannot be understood.
      .TP
      .B 3
      It could not write, or it is the program\\(cqs fault.
      .SH ENVIRONMENT
      .TP
      .B JAVA_HOME
      The folder of the Java that runs it; without it, the one that the path names.
      .TP
      .B LSCB_MEMORY
      How much memory it may use, such as 2g; one gigabyte without it.
      .TP
      .B NO_COLOR
      Prints without colours, whatever its value is.
      """;

  private final CommandSpec root;
  private final String version;

  private ManPages(CommandSpec root, String version) {
    this.root = root;
    this.version = version;
  }

  /** Writes into the folder that is named first; the version of the program is named second. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    ManPages pages = new ManPages(Main.describe(), args[1]);
    Files.writeString(folder.resolve(pages.root.name() + ".1"), pages.program());
    for (CommandSpec command : pages.commands()) {
      Files.writeString(folder.resolve(pages.name(command) + ".1"), pages.command(command));
    }
  }

  private List<CommandSpec> commands() {
    return root.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
  }

  private String name(CommandSpec command) {
    return root.name() + "-" + command.name();
  }

  private String program() {
    StringBuilder page = new StringBuilder(head(root.name(), root));
    page.append(".SH SYNOPSIS\n.B ").append(text(root.name())).append("\n.I COMMAND\n");
    page.append("[\\fIOPTIONS\\fR]\n");
    page.append(".SH DESCRIPTION\n").append(description(root));
    page.append("\nEach command has a page of its own, such as ");
    page.append("\\fB").append(text(name(commands().get(0)))).append("\\fR(1).\n");
    page.append(".SH COMMANDS\n");
    for (CommandSpec command : commands()) {
      page.append(".TP\n.B ").append(text(command.name())).append("\n");
      page.append(description(command)).append("\n");
    }
    return page.append(options(root)).append(ENDS).append(examples(root)).append(also()).toString();
  }

  private String command(CommandSpec command) {
    StringBuilder page = new StringBuilder(head(name(command), command));
    page.append(".SH SYNOPSIS\n.nh\n.ad l\n.B ").append(text(root.name() + " " + command.name()));
    page.append("\n").append(synopsis(command)).append("\n.ad\n.hy\n");
    page.append(".SH DESCRIPTION\n").append(description(command)).append("\n");
    if (!command.positionalParameters().isEmpty()) {
      page.append(".SH ARGUMENTS\n");
      for (PositionalParamSpec one : command.positionalParameters()) {
        page.append(".TP\n.I ").append(text(one.paramLabel())).append("\n").append(meaning(one));
      }
    }
    page.append(options(command)).append(ENDS).append(examples(command));
    return page.append(".SH SEE ALSO\n.BR ").append(text(root.name())).append(" (1)\n").toString();
  }

  private String head(String name, CommandSpec command) {
    String brief = description(command).split("[.:;](?:\\s|$)", 2)[0];
    return ".TH %s 1 \"\" \"%s\" \"%s\"\n.SH NAME\n%s \\- %s\n"
        .formatted(
            text(name).toUpperCase(Locale.ROOT),
            text(root.name() + " " + version),
            "lscb\\-report manual",
            text(name),
            Character.toLowerCase(brief.charAt(0)) + brief.substring(1));
  }

  private static String synopsis(CommandSpec command) {
    String whole = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0);
    String words = whole.replaceAll("\\s+", " ").strip();
    return text(words.substring(words.indexOf(command.name()) + command.name().length()).strip());
  }

  private static String options(CommandSpec command) {
    StringBuilder text = new StringBuilder(".SH OPTIONS\n");
    for (OptionSpec option : command.options()) {
      String names =
          Stream.of(option.names())
              .map(one -> "\\fB" + text(one) + "\\fR")
              .collect(Collectors.joining(", "));
      boolean takes = option.arity().max() > 0;
      text.append(".TP\n").append(names);
      text.append(takes ? "=\\fI" + text(option.paramLabel()) + "\\fR" : "").append("\n");
      text.append(meaning(option));
    }
    return text.toString();
  }

  private static String meaning(ArgSpec argument) {
    List<String> candidates = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(candidates::add);
    }
    String words = String.join(" ", argument.description());
    return text(words.replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates))) + "\n";
  }

  private static String examples(CommandSpec command) {
    StringBuilder text = new StringBuilder(".SH EXAMPLES\n");
    boolean inBlock = false;
    for (String line : command.usageMessage().footer()) {
      boolean example = line.startsWith("  ");
      if (example != inBlock) {
        text.append(example ? ".EX\n" : ".EE\n.PP\n");
        inBlock = example;
      }
      if (!line.isBlank() && !line.matches("Examples?:")) {
        text.append(text(line)).append("\n");
      }
    }
    return text.append(inBlock ? ".EE\n" : "").toString();
  }

  private String also() {
    return commands().stream()
        .map(one -> ".BR " + text(name(one)) + " (1)")
        .collect(Collectors.joining(" ,\n", ".SH SEE ALSO\n", "\n"));
  }

  private static String description(CommandSpec command) {
    return text(String.join(" ", command.usageMessage().description()));
  }

  /** A text as roff takes it: no letter is a command, and hyphens can be copied into a shell. */
  private static String text(String words) {
    String plain = words.replace("\\", "\\e").replace("-", "\\-").replace("’", "\\(cq");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
