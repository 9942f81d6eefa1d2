package org.lscb.report.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fragments and charts of an earlier build. */
class StalePiecesTest {

  @TempDir private Path out;

  @BeforeEach
  void earlierBuild() throws IOException {
    write("data/values.json", "{}");
    write("fragments/01-plans.html", "<h2 id=\"plans\">Plans</h2>\n<img src=\"figure-a.png\">");
    write("fragments/02-visits.html", "<p><strong>Draft</strong></p>\n<h2>Visits</h2>");
    write("fragments/figure-a.png", "png");
    write("charts/figure-a.svg", "svg");
    write("charts/figure-a.png", "png");
    write("charts/figure-a.txt", "txt");
  }

  @Test
  void goWhenTheDataAreWrittenAgainWithoutThem() throws Exception {
    Superseded.delete(List.of(out.resolve("data/values.json")));

    assertThat(files()).containsExactly("data/values.json");
  }

  @Test
  void stayWhereThisBuildWroteThem() throws Exception {
    Superseded.delete(
        List.of(
            out.resolve("data/values.json"),
            out.resolve("fragments/01-plans.html"),
            out.resolve("fragments/02-visits.html"),
            out.resolve("fragments/figure-a.png")));

    assertThat(files())
        .containsExactly(
            "data/values.json",
            "fragments/01-plans.html",
            "fragments/02-visits.html",
            "fragments/figure-a.png");
  }

  @Test
  void stayWhileTheDataDo() throws Exception {
    Superseded.delete(List.of(out.resolve("report.html")));

    assertThat(files()).hasSize(7);
  }

  @Test
  void areToldFromWhatAPersonPutThere() throws Exception {
    write("fragments/03-mine.html", "<!doctype html><h2>My own</h2>");
    write("fragments/notes.html", "<h2>Notes</h2>");
    write("fragments/logo.png", "png");
    write("charts/figure-b.svg", "drawn by hand");
    write("charts/holiday.png", "png");
    write("fragments-visits/01-visits.html", "<h2>Visits</h2>");

    Superseded.delete(List.of(out.resolve("data/values.json")));

    assertThat(files())
        .containsExactly(
            "charts/figure-b.svg",
            "charts/holiday.png",
            "data/values.json",
            "fragments-visits/01-visits.html",
            "fragments/03-mine.html",
            "fragments/logo.png",
            "fragments/notes.html");
  }

  private void write(String name, String content) throws IOException {
    Files.createDirectories(out.resolve(name).getParent());
    Files.writeString(out.resolve(name), content);
  }

  private Set<String> files() throws IOException {
    try (var all = Files.walk(out)) {
      return all.filter(Files::isRegularFile)
          .map(one -> out.relativize(one).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
