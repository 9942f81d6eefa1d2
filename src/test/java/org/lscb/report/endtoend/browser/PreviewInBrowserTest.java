package org.lscb.report.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.build.preview.DraftPage;
import org.lscb.report.build.preview.Preview;
import org.lscb.report.build.preview.PreviewServer;
import org.lscb.report.corpus.FolderCopy;

/** Somebody writes, and looks at a browser. */
class PreviewInBrowserTest {

  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    List<String> missing = Browser.missing();
    Assumptions.assumeTrue(missing.isEmpty(), () -> "not installed: " + missing);
    browser = Browser.startForServers();
  }

  @AfterEach
  void end() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void anEditAppearsAndTheReaderStaysWhereSheWas(@TempDir Path folder) throws IOException {
    Path board = folder.resolve("lambeth");
    FolderCopy.of(Path.of("sample-data/lambeth"), board);
    Path text = board.resolve("2018-19/text/foreword.md");
    String before = Files.readString(text);
    try (Preview preview =
            new Preview(board, new DraftPage(board, "2018-19", Map.of()), shown -> {});
        PreviewServer server = new PreviewServer(preview, Optional::empty, 0)) {
      browser.mode(Mode.WIDE);
      browser.go(server.address());
      assertThat(browser.shows("Preview of")).isTrue();
      browser.script("scrollTo({top: 3000, behavior: 'instant'})");
      browser.script("document.querySelector('main details').open = true");
      Files.writeString(text, before + "\nA sentence that was not there.\n");
      assertThat(browser.shows("A sentence that was not there.")).isTrue();
      assertThat(((Number) browser.script("return scrollY")).intValue()).isBetween(2900, 3100);
      assertThat(browser.script("return document.querySelector('main details').open"))
          .isEqualTo(true);
      assertThat(new Axe(browser).findings(true)).isEmpty();
      Files.writeString(board.resolve("2018-19/report.yaml"), "title: [\n");
      assertThat(browser.shows("Not your newest text.")).isTrue();
      assertThat(browser.shows("A sentence that was not there.")).isTrue();
      assertThat(new Axe(browser).findings(true)).isEmpty();
    }
    assertThat(browser.shows("The preview has ended")).isTrue();
  }
}
