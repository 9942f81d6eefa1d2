package org.lscb.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

  private static final Pattern OF_ANOTHER_TIME =
      Pattern.compile("outside the reporting year|uses the population");

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
            "\"Children looked after per 10,000 children\" was stated as 65, but is 64 (64.39 was rounded up, not to the nearest)",
            "\"Probability of using the learning: Designated Safeguarding Leads, Essential safeguarding courses, High\" was stated as 93, but is 92",
            "\"Probability of using the learning: Situational Learning, Essential safeguarding courses, High\" was stated as over 70, but is 70",
            "\"When the learning will be used: Working with Resistance, Specialist safeguarding courses, Within a month in all\" was stated as over 80, but is 80",
            "\"Referrals for child sexual exploitation\" went from 21 in 2013-14 to 97 in 2014-15, beyond the factor 3 that is taken as plausible",
            "\"Courses scheduled\" is 48, but 31 + 9 makes 40",
            "\"Attended, of places confirmed\" was stated as 83, but is 84 (83.61 was cut off, not rounded)");
  }

  @Test
  void lewishamsContradictionsAreFound() throws IOException {
    assertThat(withoutReasons("lewisham", "2016-17"))
        .containsExactly(
            "\"Allegations substantiated\" was stated as 29, but is 27",
            "\"Referrals received: Primary schools, Unsubstantiated\" went from 20 in 2015-16 to 3 in 2016-17, beyond the factor 3 that is taken as plausible",
            "\"Referrals received: Substantiated\" is 29, but \"Allegations substantiated\" is 27; they should be the same",
            "\"Referrals as a share of contacts\" was stated as 60.4, but is 60.5 (60.465 was cut off, not rounded)",
            "\"Substantiated as a share of referrals\" was stated as 28.5, but is 28.6 (28.571 was cut off, not rounded)",
            "\"Substantiated as a share of referrals\" was stated as 20.7, but is 20.8 (20.769 was cut off, not rounded)",
            "\"Share of referrals: Unsubstantiated\" was stated as 26.1, but is 26.2 (26.154 was cut off, not rounded)",
            "\"Share of referrals: Foster carers of other agencies, Substantiated\" was stated as 16.6, but is 16.7 (16.667 was cut off, not rounded)",
            "\"Share of referrals: Any other, Unsubstantiated\" was stated as 34.2, but is 34.3 (34.286 was cut off, not rounded)",
            "\"Share of referrals: Childminders and nurseries\" was stated as 26.7, but is 27.3 (that is the value of \"Primary schools\")",
            "\"Residents: Burglary\" is 29.5%, which no whole number of 201 gives: 59 would be 29.4%, 60 would be 29.9%",
            "\"Residents: Knife crime\" is 27.5%, which no whole number of 201 gives: 55 would be 27.4%, 56 would be 27.9%",
            "\"Gap\" was stated as over 7.1, but is 7.1",
            "\"Children looked after\" was stated as 460, but is 459",
            "\"Offences: Robbery\" was stated as 769, but is 846 (that is the value of \"Robbery of persons\")",
            "\"Offences: Robbery\" was stated as 760, but is 838 (that is the value of \"Robbery of persons\")",
            "\"Change: Rape and other sexual offences\" was stated as 11.9, but is 12.0 (11.994 was cut off, not rounded)",
            "\"Change: Racist and religious hate crime\" was stated as 11.6, but is 13.2 (it was divided by the later value, 514, not by the earlier, and cut off, not rounded)",
            "\"Change: Homophobic crime\" was stated as -9.1, but is -9.2 (-9.195 was cut off, not rounded)",
            "\"Change: Anti-Semitic crime\" was stated as 83, but is 500 (it was divided by the later value, 6, not by the earlier)",
            "\"Change: Islamophobic crime\" was stated as -30.5, but is -30.6 (-30.556 was cut off, not rounded)",
            "\"Change: Serious youth violence\" was stated as 2.7, but is 2.8 (2.789 was cut off, not rounded)",
            "\"Change: Knife crime with injury, victims under 25\" was stated as -1, but is -11",
            "\"Chinese students, share of privately fostered children\" is 40.7%, which no whole number of 48 gives: 19 would be 39.6%, 20 would be 41.7%",
            "\"Places used\" was stated as 713, but is 704",
            "\"Places used, of those offered\" was stated as 70, but is 73");
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
    // A note stays, and may say of what time a number is.
    assertThat(found.stream().filter(one -> one.severity() == Severity.NOTE))
        .allMatch(one -> OF_ANOTHER_TIME.matcher(one.message()).find());
    return found.stream()
        .filter(one -> one.severity() != Severity.NOTE)
        .map(Diagnostic::message)
        .toList();
  }

  private static List<Diagnostic> found(Path folder, String year) {
    return ReadBoard.of(new BoardFolder(folder), year).validated().diagnostics().inReadingOrder();
  }
}
