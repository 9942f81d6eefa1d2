package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.cli.Launch;

/** Real reports can be built, and pass the audit, under rules that their boards did not choose. */
class SamplesUnderProfilesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "lambeth, 2018-19, nhs",
    "lewisham, 2016-17, nhs",
    "tri-borough, 2016-17, nhs",
    "london, 2010-11, nhs",
    "wandsworth, 2018-19, strict"
  })
  void theReportIsBuiltAndNothingFails(String board, String year, String profile)
      throws IOException {
    Path copy = folder.resolve(board);
    copy(Path.of("sample-data", board), copy);
    Path report = copy.resolve(year).resolve("report.yaml");
    Files.writeString(
        report,
        Files.readString(report)
            .replaceFirst(
                "(?m)^  profile: .*\\R(  because: .*\\R)?", "  profile: " + profile + "\n"));
    Launch launch = Launch.of("build", year, "--board", copy.toString(), "--format", "html,data");
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(Files.readString(copy.resolve(year).resolve("out/data/values.json")))
        .contains(profile.equals("nhs") ? "\"rounded-to\" : 5" : "\"zero-shown\" : false");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      List<Path> all =
          files
              .filter(one -> !from.relativize(one).toString().matches("[^/]+/(out|restricted).*"))
              .toList();
      for (Path file : all) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
