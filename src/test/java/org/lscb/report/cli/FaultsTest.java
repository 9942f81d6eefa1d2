package org.lscb.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lscb.report.output.CannotWriteException;

class FaultsTest {

  private final StringWriter err = new StringWriter();

  @Test
  void unexpectedExceptionIsOurFaultWithoutTrace() {
    int code = report(false, new IllegalStateException("no such cell"));
    assertThat(code).isEqualTo(3);
    assertThat(err.toString())
        .isEqualTo(
            """
            error: this is our fault, not yours: IllegalStateException: no such cell
              = help: report it together with the command that you ran; LSCB_DEBUG=1 shows where it happened
            """);
  }

  @Test
  void debugShowsWhereItHappenedAndWhy() {
    report(true, new IllegalStateException("outer", new ArithmeticException("inner")));
    assertThat(err.toString())
        .contains("java.lang.IllegalStateException: outer\n    at org.lscb.report.cli.FaultsTest")
        .contains("java.lang.ArithmeticException: inner\n    at ");
  }

  @Test
  void unwritableFileIsNotCalledOurFault() {
    Path target = Path.of("out/report.pdf");
    int code =
        report(false, new CannotWriteException(target, new IOException("No space left on device")));
    assertThat(code).isEqualTo(3);
    assertThat(err.toString())
        .startsWith("error: cannot write out/report.pdf: the disk is full\n  = help: free some")
        .doesNotContain("our fault");
  }

  @Test
  void lackOfMemoryNamesTheWayToAllowMore() {
    assertThat(report(false, new OutOfMemoryError("Java heap space"))).isEqualTo(3);
    assertThat(err.toString()).contains("LSCB_MEMORY=").doesNotContain("our fault");
  }

  private int report(boolean debug, Throwable fault) {
    return new Faults(debug).report(fault, new PrintWriter(err));
  }
}
