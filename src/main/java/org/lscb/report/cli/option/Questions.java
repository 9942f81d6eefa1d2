package org.lscb.report.cli.option;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks a person at the terminal, one line a question. */
public final class Questions {

  private final BufferedReader in;
  private final PrintWriter out;

  /** Asks on one stream and hears on another. */
  Questions(BufferedReader in, PrintWriter out) {
    this.in = in;
    this.out = out;
  }

  /** Empty where nobody sits at a terminal. */
  public static Optional<Questions> onTerminal(PrintWriter out, Map<String, String> environment) {
    boolean terminal =
        System.console() != null && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    return terminal
        ? Optional.of(new Questions(new BufferedReader(System.console().reader()), out))
        : Optional.empty();
  }

  /**
   * Asks until the answer will do.
   *
   * @param usual what an empty line means; empty where there is no such thing
   * @param complaint what is wrong with an answer, if anything
   * @return empty where nobody answers any more
   */
  public Optional<String> ask(
      String question, String usual, Function<String, Optional<String>> complaint) {
    while (true) {
      out.print(question + (usual.isEmpty() ? ": " : " [" + usual + "]: "));
      out.flush();
      Optional<String> line = line();
      if (line.isEmpty()) {
        return line;
      }
      String answer = line.get().isBlank() ? usual : line.get().strip();
      Optional<String> wrong =
          answer.isEmpty() ? Optional.of("an answer is needed") : complaint.apply(answer);
      if (wrong.isEmpty()) {
        return Optional.of(answer);
      }
      out.println("  " + wrong.get());
    }
  }

  /** Tells something between two questions. */
  public void say(String line) {
    out.println(line);
    out.flush();
  }

  private Optional<String> line() {
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
