package org.lscb.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Severity;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.ReadBoard;

/** The contradictions of the published reports are found, and accepted only with a reason. */
class SampleContradictionsTest {

  @TempDir private Path copy;

  @ParameterizedTest
  @CsvSource({"lambeth, 2018-19", "lewisham, 2016-17"})
  void everyDifferenceOfTheSamplesIsAccepted(String board, String year) {
    assertThat(found(Path.of("sample-data", board), year))
        .isNotEmpty()
        .allMatch(one -> one.severity() == Severity.NOTE);
  }

  @Test
  void lambethsContradictionsAreFound() throws IOException {
    assertThat(withoutReasons("lambeth", "2018-19"))
        .containsExactly(
            "\"Children looked after per 10,000 children\" was stated as 65, but is 64 (64.39 was"
                + " rounded up, not to the nearest)",
            "\"Probability of using the learning\" was stated as 93, but is 92",
            "\"Probability of using the learning\" was stated as over 70, but is 70",
            "\"Referrals for child sexual exploitation\" went from 21 in 2013-14 to 97 in 2014-15,"
                + " beyond the factor 3 that is taken as plausible",
            "\"Courses scheduled\" is 48, but 31 + 9 makes 40",
            "\"Attended, of places confirmed\" was stated as 83, but is 84 (83.61 was cut off, not"
                + " rounded)");
  }

  @Test
  void lewishamsContradictionsAreFound() throws IOException {
    assertThat(withoutReasons("lewisham", "2016-17"))
        .containsExactly(
            "\"Allegations substantiated\" was stated as 29, but is 27",
            "\"Referrals received\" went from 20 in 2015-16 to 3 in 2016-17, beyond the factor 3"
                + " that is taken as plausible",
            "\"Referrals received\" is 29, but \"Allegations substantiated\" is 27; they should be"
                + " the same",
            "\"Referrals as a share of contacts\" was stated as 60.4, but is 60.5 (60.465 was cut"
                + " off, not rounded)",
            "\"Substantiated as a share of referrals\" was stated as 28.5, but is 28.6 (28.571 was"
                + " cut off, not rounded)",
            "\"Substantiated as a share of referrals\" was stated as 20.7, but is 20.8 (20.769 was"
                + " cut off, not rounded)",
            "\"Share of referrals\" was stated as 26.1, but is 26.2 (26.154 was cut off, not"
                + " rounded)",
            "\"Share of referrals\" was stated as 16.6, but is 16.7 (16.667 was cut off, not"
                + " rounded)",
            "\"Share of referrals\" was stated as 34.2, but is 34.3 (34.286 was cut off, not"
                + " rounded)",
            "\"Share of referrals\" was stated as 26.7, but is 27.3 (that is the value of \"Primary"
                + " schools\")");
  }

  private List<String> withoutReasons(String board, String year) throws IOException {
    Path sample = Path.of("sample-data", board);
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(sample.relativize(file).toString());
        Files.createDirectories(to.getParent());
        if (file.getParent().endsWith("data")) {
          Files.writeString(to, Files.readString(file).replaceAll("\\bbecause:", "note:"));
        } else {
          Files.copy(file, to);
        }
      }
    }
    List<Diagnostic> found = found(copy, year);
    assertThat(found).allMatch(one -> one.severity() != Severity.NOTE);
    return found.stream().map(Diagnostic::message).toList();
  }

  private static List<Diagnostic> found(Path folder, String year) {
    return ReadBoard.of(new BoardFolder(folder), year).validated().diagnostics().inReadingOrder();
  }
}
