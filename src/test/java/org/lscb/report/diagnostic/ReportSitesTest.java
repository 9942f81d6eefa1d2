package org.lscb.report.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every place that reports a problem gives as many words as its wording has gaps. */
class ReportSitesTest {

  private static final Pattern GAP = Pattern.compile("\\{(\\d+)");

  private static ReportSites sites;

  @BeforeAll
  static void readTheSources() throws IOException {
    sites = ReportSites.in(Path.of("src", "main", "java"));
  }

  @Test
  void noGapIsLeftAndNoWordIsLost() {
    assertThat(sites.found())
        .allSatisfy(site -> assertThat(site.words()).as(site::toString).isEqualTo(gaps(site)));
  }

  @Test
  void whichProblemIsReportedCanBeToldEverywhere() {
    assertThat(sites.unknown()).isEmpty();
  }

  @Test
  void everyProblemIsReportedSomewhere() {
    Set<Kind> without = new LinkedHashSet<>(Kind.all());
    sites.found().forEach(site -> without.remove(site.problem()));
    assertThat(without).isEmpty();
  }

  private static int gaps(ReportSites.Site site) {
    String code = site.problem().code();
    return GAP.matcher(Wording.of(code) + Wording.of(code + ".help"))
        .results()
        .map(MatchResult::group)
        .mapToInt(gap -> Integer.parseInt(gap.substring(1)) + 1)
        .max()
        .orElse(0);
  }
}
