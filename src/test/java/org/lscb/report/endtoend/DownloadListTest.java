package org.lscb.report.endtoend;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.endtoend.Sample.Edition;

/** The list of what can be downloaded: what explains a file stands with the file. */
class DownloadListTest {

  private static final String EXPLAINS = ".meta.csv";
  private static final Pattern YEAR = Pattern.compile("20\\d\\d-\\d\\d");

  @Test
  void noYearInTheNameOfAFileIsBrokenOverLines() {
    int years = 0;
    for (Element line : lines(page(Sample.TRI_BOROUGH.built(Edition.WHOLE)))) {
      Element file = line.all("a").get(0);
      Set<String> whole =
          file.all(it -> it.hasClass("whole")).stream().map(Element::words).collect(toSet());
      List<String> written = YEAR.matcher(file.words()).results().map(MatchResult::group).toList();
      assertThat(whole).containsAll(written);
      years += written.size();
    }
    assertThat(years).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void whatTellsTheColumnsOfAFileStandsBehindItOnItsLine(Sample sample) {
    Built built = sample.built(Edition.WHOLE);
    Element page = page(built);
    int explained = 0;
    for (Element line : lines(page)) {
      List<String> files = line.all("a").stream().map(one -> one.attribute("download")).toList();
      assertThat(files).hasSizeBetween(1, 2);
      assertThat(files.get(0)).doesNotEndWith(EXPLAINS);
      if (files.size() == 2) {
        assertThat(files.get(1)).isEqualTo(files.get(0).replaceFirst("\\.csv$", EXPLAINS));
        explained++;
      }
    }
    long all =
        page.all("a").stream().filter(one -> one.attribute("download").endsWith(EXPLAINS)).count();
    assertThat(explained).isEqualTo((int) all);
    assertThat(explained > 0).isEqualTo(sample != Sample.LARKMOUTH);
  }

  private static Element page(Built built) {
    return PageParser.parse(
        new String(built.files().get(built.stem() + ".html"), StandardCharsets.UTF_8));
  }

  private static List<Element> lines(Element page) {
    return page.all(it -> it.hasClass("downloads")).stream()
        .flatMap(list -> list.all("li").stream())
        .toList();
  }
}
