package org.lscb.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.WrittenBoard;

/**
 * Contradictions of the two printed reports in the parts that the samples leave out: their figures
 * entered as printed.
 */
class PrintedFiguresTest {

  private static final Path PRINTED = Path.of("src", "test", "resources", "printed");

  @TempDir private Path folder;

  @Test
  void everyContradictionIsFoundWithItsLikelyCause() throws IOException {
    List<String> told =
        new WrittenBoard(folder)
            .chapter(Files.readString(PRINTED.resolve("chapter.yaml")))
            .file(Files.readString(PRINTED.resolve("data.yaml")))
            .read()
            .validated()
            .told();
    assertThat(told)
        .containsExactly(
            "claim-outranked 98:14 \"Timescale\" is said to be highest for Safeguarding across faiths, at 73, but for Working with resistance it is 80",
            "stated-differs 22:17 \"Offences\" was stated as 769, but is 846 (that is the value of \"Robbery of persons\")",
            "stated-differs 24:17 \"Offences\" was stated as 760, but is 838 (that is the value of \"Robbery of persons\")",
            "stated-differs 30:15 \"Change of offences\" was stated as 2.7, but is 2.8 (2.789 was cut off, not rounded)",
            "stated-differs 36:15 \"Change of offences\" was stated as 11.9, but is 12.0 (11.994 was cut off, not rounded)",
            "stated-differs 40:15 \"Change of offences\" was stated as 11.6, but is 13.2 (it was divided by the later value, 514, not by the earlier, and cut off, not rounded)",
            "stated-differs 42:15 \"Change of offences\" was stated as -9.1, but is -9.2 (-9.195 was cut off, not rounded)",
            "stated-differs 44:15 \"Change of offences\" was stated as 83, but is 500 (it was divided by the later value, 6, not by the earlier)",
            "stated-differs 46:15 \"Change of offences\" was stated as -30.5, but is -30.6 (-30.556 was cut off, not rounded)",
            "stated-differs 53:11 \"Change of knife crime with injury\" was stated as -1, but is -11",
            "impossible-percentage 57:13 \"What people worry about\" is 29.5%, which no whole number of 201 gives: 59 would be 29.4%, 60 would be 29.9%",
            "impossible-percentage 58:16 \"What people worry about\" is 27.5%, which no whole number of 201 gives: 55 would be 27.4%, 56 would be 27.9%",
            "stated-differs 66:11 \"Gap\" was stated as over 7.1, but is 7.1",
            "impossible-percentage 72:19 \"Chinese students among them\" is 40.7%, which no whole number of 48 gives: 19 would be 39.6%, 20 would be 41.7%",
            "impossible-percentage 72:19 \"Chinese students among them\" is 40.7%, which no whole number of 23 gives: 9 would be 39.1%, 10 would be 43.5%",
            "impossible-percentage 72:19 \"Chinese students among them\" is 40.7%, which no whole number of 37 gives: 15 would be 40.5%, 16 would be 43.2%",
            "adds-up 103:10 \"Places used\" by course adds up to 704, but the total says 713",
            "stated-differs 116:17 \"Timescale\" was stated as over 80, but is 80",
            "stated-differs 121:15 \"High probability of use\" was stated as over 70, but is 70");
  }
}
