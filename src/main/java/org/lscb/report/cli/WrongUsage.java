package org.lscb.report.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what may be written instead. */
final class WrongUsage implements CommandLine.IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("error: " + message(wrong));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println(
        "  = help: " + command.getCommandSpec().qualifiedName() + " --help says what it takes");
    err.flush();
    return ExitCode.WRONG_USAGE;
  }

  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return tooMuch(unmatched);
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      List<String> names = missing.getMissing().stream().map(WrongUsage::missing).toList();
      return String.join(" and ", names) + (names.size() == 1 ? " is missing" : " are missing");
    }
    ArgSpec argument = wrong.getArgSpec();
    if (argument != null && wrong.getValue() != null) {
      return name(argument) + " cannot be \"" + wrong.getValue() + "\"" + instead(argument);
    }
    return wrong.getMessage();
  }

  private static String tooMuch(UnmatchedArgumentException unmatched) {
    String first = "\"" + unmatched.getUnmatched().get(0) + "\"";
    if (unmatched.isUnknownOption()) {
      return "there is no option " + first;
    }
    boolean program = unmatched.getCommandLine().getParent() == null;
    return program
        ? "there is no command " + first
        : first + " is more than this command takes; a name with a space needs quotes around it";
  }

  private static String instead(ArgSpec argument) {
    Class<?> type =
        argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
    if (type.isEnum()) {
      return "; write one of: "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    return type == int.class || type == Integer.class ? "; write a whole number" : "";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String missing(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? "what follows " + option.longestName()
        : argument.paramLabel();
  }
}
