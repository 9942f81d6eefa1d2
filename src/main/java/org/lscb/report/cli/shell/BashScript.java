package org.lscb.report.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the completion for bash: a function that knows what may follow each word. */
final class BashScript {

  private static final String BEGIN =
      """
      _lscb_report() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
        # Bash takes --board=DIR for three words.
        if [[ $cur == '=' ]]; then
          cur=
        elif [[ $prev == '=' ]]; then
          prev=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        COMPREPLY=()
        if ((COMP_CWORD == 1)); then
          _lscb_report_offer %s
          return
        fi
      """;

  private BashScript() {}

  static String of(CommandSpec root) {
    List<String> first = new ArrayList<>(root.subcommands().keySet());
    root.options().forEach(one -> first.add(Wanted.name(one)));
    StringBuilder script = new StringBuilder(Script.read("completion.bash"));
    script.append(BEGIN.formatted(String.join(" ", first)));
    script.append("  case ${COMP_WORDS[1]}:$prev in\n");
    for (CommandSpec command : Shell.commands(root)) {
      command.options().stream()
          .filter(one -> one.arity().max() > 0)
          .forEach(one -> value(command, one, script));
    }
    script.append("  esac\n  case ${COMP_WORDS[1]}:$cur in\n");
    for (CommandSpec command : Shell.commands(root)) {
      String options =
          command.options().stream().map(Wanted::name).collect(Collectors.joining(" "));
      line(script, "    ", command.name() + ":-*) _lscb_report_offer " + options + " ;;");
    }
    for (CommandSpec command : Shell.commands(root)) {
      for (PositionalParamSpec argument : command.positionalParameters()) {
        line(script, "    ", command.name() + ":*)");
        offers(Wanted.of(command, argument)).forEach(one -> line(script, "      ", one));
        line(script, "      ", ";;");
      }
    }
    return script
        .append("  esac\n  return 0\n}\n\ncomplete -F _lscb_report lscb-report ./lscb-report\n")
        .toString();
  }

  private static void value(CommandSpec command, OptionSpec option, StringBuilder script) {
    line(script, "    ", command.name() + ":" + Wanted.name(option) + ")");
    offers(Wanted.of(command, option)).forEach(one -> line(script, "      ", one));
    line(script, "      ", "return");
    line(script, "      ", ";;");
  }

  private static void line(StringBuilder script, String indent, String line) {
    script.append(indent).append(line).append("\n");
  }

  private static List<String> offers(Wanted wanted) {
    Stream<String> words =
        wanted.words().isEmpty()
            ? Stream.empty()
            : Stream.of(
                (wanted.several() ? "_lscb_report_offer_list " : "_lscb_report_offer ")
                    + String.join(" ", wanted.words()));
    return Stream.concat(words, wanted.things().stream().map(one -> offer(one, wanted))).toList();
  }

  private static String offer(Wanted.Thing thing, Wanted wanted) {
    // Bash shows all in one heap: years would be lost among the folders.
    String first = wanted.things().get(0) == thing ? "" : "[[ -z $cur ]] || ";
    return switch (thing) {
      case FOLDERS -> first + "_lscb_report_offer_paths -d";
      case FILES -> first + "_lscb_report_offer_paths -f";
      case YEARS -> "_lscb_report_offer_lines < <(_lscb_report_years)";
      case NEXT_YEAR -> "_lscb_report_offer_lines < <(_lscb_report_next_year)";
      case CHAPTERS -> "_lscb_report_offer_lines < <(_lscb_report_chapters)";
    };
  }
}
