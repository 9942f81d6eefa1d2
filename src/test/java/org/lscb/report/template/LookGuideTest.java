package org.lscb.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lscb.report.document.Report;
import org.lscb.report.document.SampleReport;

/** The guide to a board's own templates names everything that they are given. */
class LookGuideTest {

  @Test
  void everyNameThatPagesAreGivenIsInTheGuide() throws IOException {
    String guide = Files.readString(Path.of("src", "docs", "look.md"));
    Report report = SampleReport.report();
    for (Medium medium : Medium.values()) {
      ReportView view = new ReportView(report, SamplePictures.of(report), List.of(), medium);
      assertThat(view.view().keySet()).allSatisfy(it -> assertThat(guide).contains("`" + it + "`"));
    }
  }

  @Test
  void everyTemplateIsInTheGuide() throws IOException {
    String guide = Files.readString(Path.of("src", "docs", "look.md"));
    Path templates = Path.of("templates");
    try (Stream<Path> files = Files.walk(templates)) {
      assertThat(
              files
                  .map(one -> templates.relativize(one).toString().replace('\\', '/'))
                  .filter(one -> one.matches("[a-z-]+\\.ftlh|style/[a-z]+\\.css"))
                  .toList())
          .hasSizeGreaterThan(4)
          .allSatisfy(it -> assertThat(guide).contains("`" + it + "`"));
    }
  }
}
