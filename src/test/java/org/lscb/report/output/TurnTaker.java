package org.lscb.report.output;

import java.io.IOException;
import java.nio.file.Path;

/** A process that has its turn, says so, and waits to be told to end it. */
final class TurnTaker {

  private TurnTaker() {}

  public static void main(String[] args) throws IOException {
    Turn ours = Turn.at(Path.of(args[0]));
    System.out.println("mine");
    System.in.read();
    ours.end();
  }
}
