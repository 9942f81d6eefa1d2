package org.lscb.report.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the completion for zsh, which shows what each option means. */
final class ZshScript {

  private static final String BEGIN =
      """
        )
        _describe -t commands command commands
      }

      _lscb-report() {
        local -a all_words=("${words[@]}")
        local curcontext=$curcontext state line
        _arguments -C \\
          %s \\
          '1:command:_lscb_report_commands' '*::argument:->arguments' && return
        [[ $state == arguments ]] || return
        case $line[1] in
      """;

  private static final String END =
      """
        esac
      }

      # Loaded by zsh itself from its folder of functions, or else by `source`.
      if [[ $funcstack[1] == _lscb-report ]]; then
        _lscb-report "$@"
      else
        compdef _lscb-report lscb-report
      fi
      """;

  private ZshScript() {}

  static String of(CommandSpec root) {
    StringBuilder script = new StringBuilder(Script.read("completion.zsh"));
    script.append("_lscb_report_commands() {\n  local -a commands=(\n");
    for (CommandSpec command : Shell.commands(root)) {
      String entry = command.name() + ":" + Wanted.brief(command).replace(":", "\\:");
      script.append("    ").append(Script.quoted(entry)).append("\n");
    }
    List<String> first = new ArrayList<>();
    root.options().forEach(one -> first.addAll(specs(root, one)));
    script.append(BEGIN.formatted(String.join(" \\\n    ", first)));
    for (CommandSpec command : Shell.commands(root)) {
      List<String> specs = new ArrayList<>();
      command.options().forEach(one -> specs.addAll(specs(command, one)));
      command.positionalParameters().forEach(one -> specs.add(spec(command, one)));
      script.append("    ").append(command.name()).append(")\n      _arguments -s \\\n        ");
      script.append(String.join(" \\\n        ", specs)).append("\n      ;;\n");
    }
    return script.append(END).toString();
  }

  private static List<String> specs(CommandSpec command, OptionSpec option) {
    boolean takes = option.arity().max() > 0;
    boolean repeated = option.isMultiValue() && !Wanted.of(command, option).several();
    String names = String.join(" ", option.names());
    String before = repeated ? "*" : option.names().length > 1 ? "(" + names + ")" : "";
    String after =
        (takes ? "=" : "")
            + ("[" + escaped(Wanted.brief(option)) + "]")
            + (takes ? ":" + escaped(option.paramLabel()) + ":" + action(command, option) : "");
    return Stream.of(option.names()).map(one -> Script.quoted(before + one + after)).toList();
  }

  private static String spec(CommandSpec command, PositionalParamSpec argument) {
    String place = argument.arity().max() > 1 ? "*" : "1";
    String label = escaped(argument.paramLabel());
    return Script.quoted(place + ":" + label + ":" + action(command, argument));
  }

  private static String action(CommandSpec command, ArgSpec argument) {
    Wanted wanted = Wanted.of(command, argument);
    List<String> actions = new ArrayList<>();
    String words = String.join(" ", wanted.words());
    if (wanted.several()) {
      return "_sequence compadd - " + words;
    }
    if (wanted.things().isEmpty()) {
      return wanted.isEmpty() ? " " : "(" + words + ")";
    }
    if (!wanted.words().isEmpty()) {
      actions.add("words\\:word\\:(" + words + ")");
    }
    wanted.things().forEach(one -> actions.add(offer(one)));
    return actions.size() == 1
        ? actions.get(0).replaceFirst(".*\\\\:", "")
        : "_alternative \"" + String.join("\" \"", actions) + "\"";
  }

  private static String offer(Wanted.Thing thing) {
    return switch (thing) {
      case FOLDERS -> "folders\\:folder\\:_directories";
      case FILES -> "files\\:file\\:_files";
      case YEARS -> "years\\:year\\:_lscb_report_years";
      case NEXT_YEAR -> "years\\:year\\:_lscb_report_next_year";
      case CHAPTERS -> "chapters\\:chapter\\:_lscb_report_chapters";
    };
  }

  private static String escaped(String text) {
    return text.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }
}
