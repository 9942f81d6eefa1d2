package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.cli.Launch;
import org.lscb.report.endtoend.Sample.Edition;

/** The same files give the same bytes, wherever and whenever they are built. */
class ReproducibleTest {

  /**
   * Turkish upper-cases i to İ, groups digits by points, and its calendar is fourteen hours off.
   */
  private static final String[] ELSEWHERE = {
    "-Duser.language=tr",
    "-Duser.country=TR",
    "-Duser.timezone=Pacific/Kiritimati",
    "-Dfile.encoding=ISO-8859-9"
  };

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void anotherFolderLocaleAndTimeZoneGiveTheSameBytes(Sample sample) throws Exception {
    Path board =
        copy(
            sample,
            folder.resolve("Zoë’s copy, ćwiczenie & more/" + sample.folder().getFileName()));
    ForkedProgram.Ended ended =
        new ForkedProgram(folder, ELSEWHERE)
            .run(List.of("build", sample.year(), "--board", board.toString()));
    assertThat(ended.code()).as(ended.err()).isZero();
    assertSameFiles(
        Built.files(board.resolve(sample.year()).resolve("out")), sample.whole().files());
  }

  @Test
  void aDraftIsReproducibleToo() throws Exception {
    Sample sample = Sample.LEWISHAM;
    ForkedProgram.Ended ended =
        new ForkedProgram(folder, ELSEWHERE)
            .run(
                List.of(
                    "build",
                    sample.year(),
                    "--draft",
                    "--board",
                    sample.folder().toString(),
                    "--out",
                    "drafts"));
    assertThat(ended.code()).as(ended.err()).isZero();
    assertSameFiles(Built.files(folder.resolve("drafts")), sample.built(Edition.DRAFT).files());
  }

  @Test
  void theDateOfTheOutputsIsTheDateOfPublicationUnlessTheEnvironmentSaysOtherwise()
      throws IOException {
    assertThat(dates(Sample.LEWISHAM.whole().pdf())).contains("2017-09-30");
    Map<String, String> environment = Map.of("NO_COLOR", "1", "SOURCE_DATE_EPOCH", "1600000000");
    Launch launch = built(environment, "dated");
    assertThat(launch.code()).as(launch.err()).isZero();
    Map<String, byte[]> dated = Built.files(folder.resolve("dated"));
    String stem = Sample.LEWISHAM.whole().stem();
    assertThat(dates(dated.get(stem + ".pdf"))).contains("2020-09-13").doesNotContain("2017-09-30");
    assertThat(new String(dated.get(stem + ".html"), StandardCharsets.UTF_8))
        .contains("content=\"2020-09-13\"");
    built(environment, "again");
    assertSameFiles(Built.files(folder.resolve("again")), dated);
  }

  private Launch built(Map<String, String> environment, String out) {
    return Launch.of(
        environment,
        "build",
        Sample.LEWISHAM.year(),
        "--board",
        Sample.LEWISHAM.folder().toString(),
        "--out",
        folder.resolve(out).toString());
  }

  private static String dates(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentInformation about = document.getDocumentInformation();
      byte[] metadata = document.getDocumentCatalog().getMetadata().toByteArray();
      return about.getCreationDate().toInstant()
          + " "
          + about.getModificationDate().toInstant()
          + new String(metadata, StandardCharsets.UTF_8);
    }
  }

  private static void assertSameFiles(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertThat(one.keySet()).isNotEmpty().isEqualTo(other.keySet());
    // By size first: two PDFs are no readable message.
    assertThat(sizes(one)).isEqualTo(sizes(other));
    one.forEach(
        (name, bytes) ->
            assertThat(java.util.Arrays.mismatch(bytes, other.get(name)))
                .as("first byte of " + name + " that differs")
                .isEqualTo(-1));
  }

  private static Map<String, Integer> sizes(Map<String, byte[]> files) {
    Map<String, Integer> sizes = new TreeMap<>();
    files.forEach((name, bytes) -> sizes.put(name, bytes.length));
    return sizes;
  }

  private static Path copy(Sample sample, Path to) throws IOException {
    for (Map.Entry<String, byte[]> file : Built.files(sample.folder()).entrySet()) {
      if (!file.getKey().startsWith(sample.year() + "/out/")) {
        Path target = to.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
    }
    return to;
  }
}
