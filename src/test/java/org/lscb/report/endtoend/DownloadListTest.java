package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.endtoend.Sample.Edition;

/** The list of what can be downloaded: what explains a file stands with the file. */
class DownloadListTest {

  private static final String EXPLAINS = ".meta.csv";

  @ParameterizedTest
  @EnumSource
  void whatTellsTheColumnsOfAFileStandsBehindItOnItsLine(Sample sample) {
    Built built = sample.built(Edition.WHOLE);
    Element page =
        PageParser.parse(
            new String(built.files().get(built.stem() + ".html"), StandardCharsets.UTF_8));
    List<Element> lines =
        page.all(it -> it.hasClass("downloads")).stream()
            .flatMap(list -> list.all("li").stream())
            .toList();
    int explained = 0;
    for (Element line : lines) {
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
}
