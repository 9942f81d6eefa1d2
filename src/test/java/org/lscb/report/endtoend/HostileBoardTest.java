package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.cli.Launch;
import org.lscb.report.template.PageReader;

/** A board's folder that wants to run code, or to read what lies outside of it. */
class HostileBoardTest {

  private static final String SECRET = "the secret that lies outside";

  @TempDir private Path folder;
  private TinyBoard board;
  private Path secret;

  @BeforeEach
  void aBoardBesideASecret() throws IOException {
    secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    board = new TinyBoard(folder.resolve("board"));
  }

  @Test
  void theBoardItselfIsFine() {
    assertThat(board.run("build").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign x = \"freemarker.template.utility.Execute\"?new()>${x(\"touch RAN\")}",
        "<#assign x = \"freemarker.template.utility.ObjectConstructor\"?new()>",
        "<#assign x = \"freemarker.template.utility.JythonRuntime\"?new()>",
        "${cover?api.class}",
        "${cover.class.protectionDomain}",
        "<#include \"../../secret.txt\">",
        "<#include \"/../secret.txt\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"*/secret.txt\">",
        "${.data_model.nothing}"
      })
  void aTemplateCanRunNothingAndReadsNothingOutside(String template) throws IOException {
    String ran = folder.resolve("ran").toString();
    board.write("templates/blocks/paragraph.ftlh", template.replace("RAN", ran));
    Launch launch = board.run("build", "--format", "html");
    assertRefused(launch, "error[template-fault]", "templates/blocks/paragraph.ftlh");
    assertThat(Path.of(ran)).doesNotExist();
  }

  @Test
  void aTemplateThatCallsItselfWithoutEndIsStopped() throws IOException {
    board.write("templates/report.ftlh", "<#macro again><@again/></#macro><@again/>");
    assertRefused(board.run("build", "--format", "html"), "a macro calls itself without end");
  }

  @Test
  void aTemplateThatIsALinkToTheOutsideIsNotRead() throws IOException {
    Path template = board.write("templates/blocks/paragraph.ftlh", "");
    Files.delete(template);
    Files.createSymbolicLink(template, secret);
    assertRefused(
        board.run("build", "--format", "html"), "error[template-fault]", "paragraph.ftlh");
  }

  @Test
  void aFolderOfTemplatesThatIsALinkToTheOutsideIsNotRead() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(outside.resolve("report.ftlh"), SECRET);
    Files.createSymbolicLink(board.folder().resolve("templates"), outside);
    assertRefused(board.run("build", "--format", "html"), "error[template-fault]", "report.ftlh");
  }

  @Test
  void markupInTheNarrativeIsReportedAndNeverBecomesMarkup() throws Exception {
    board.text("Hello <script>alert(1)</script> <img src=x onerror=alert(1)> {{plans}}");
    assertRefused(board.run("build"), "error[raw-html]", "chapter.md:3:7");
    Launch draft = board.run("build", "--draft", "--format", "html");
    if (draft.code() == 0) {
      assertThat(PageReader.elements(PageReader.html(board.page())))
          .extracting(org.w3c.dom.Element::getTagName)
          .doesNotContain("script", "img");
    }
  }

  @Test
  void markupInNamesAndCellsIsPrintedAsText() throws Exception {
    board.write(
        "2020-21/chapters/plans/chapter.yaml",
        """
        datasets:
          plans:
            plans:
              label: <script>alert("label")</script>
        tables:
          plans:
            caption: All plans
            rows:
              - show: plans
            columns:
              by: period
        """);
    board.text("{{table: plans}}");
    assertThat(board.run("build").code()).isZero();
    assertThat(PageReader.words(PageReader.html(board.page()), "table-plans-plans"))
        .contains("<script>alert(“label”)</script>");
    assertThat(board.page()).doesNotContain("<script");
  }

  @ParameterizedTest
  @CsvSource({
    "../secret.txt, image-outside-folder",
    "../../../../etc/passwd, image-outside-folder",
    "/etc/passwd, image-outside-folder",
    "file:///etc/passwd, image-outside-folder",
    "http://example.org/a.png, image-outside-folder",
    "//example.org/a.png, image-outside-folder",
    "2020-21/../../secret.txt, image-outside-folder",
    "2020-21/images/none.png, picture-missing",
    "2020-21/images/link.png, picture-outside",
    "2020-21/images/text.png, picture-unreadable"
  })
  void aPictureIsOnlyReadInsideTheFolder(String path, String code) throws IOException {
    board.write("2020-21/images/text.png", "not a picture");
    Files.createSymbolicLink(board.folder().resolve("2020-21/images/link.png"), secret);
    board.text("{{plans}}\n\n![A picture](" + path + ")");
    Launch launch = board.run("build");
    assertRefused(launch, "error[" + code + "]", "2020-21/chapters/plans/chapter.md:5:");
    assertThat(launch.err().split("error\\[", -1)).as(launch.err()).hasSize(2);
    assertRefused(board.run("build", "--draft"), "error[" + code + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1))",
        "[a](file:///etc/passwd)",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](JaVaScRiPt:alert(1))",
        "[a](../../secret.txt)"
      })
  void aLinkLeadsOnlyToTheWebOrToAMailbox(String link) throws IOException {
    board.text("{{plans}} " + link);
    assertRefused(board.run("build"), "error[link-not-allowed]", "chapter.md:3:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/etc", "a/b", "..", "con.", "C:\\x", "x\u0000"})
  void aChapterIsNoPath(String id) throws IOException {
    board.write(
        "2020-21/report.yaml",
        "title: Annual report\nchapters: [plans, \""
            + id.replace("\\", "\\\\").replace("\u0000", "\\0")
            + "\"]\n");
    Launch launch = board.run("build");
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err()).contains("error[", "2020-21/report.yaml:2:").doesNotContain(SECRET);
    assertThat(launch.err()).doesNotContain("our fault");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc", "/etc", "2020-21/../2020-21", "..", "", "2020-22", "2020"})
  void aYearIsNoPath(String year) {
    Launch launch = Launch.of("build", year, "--board", board.folder().toString());
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err()).contains("error[bad-year]", "write it as in 2018-19");
    assertThat(launch.err()).doesNotContain("our fault");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "board.yaml",
        "2020-21/report.yaml",
        "2020-21/data/plans.yaml",
        "2020-21/chapters/plans/chapter.yaml",
        "2020-21/chapters/plans/chapter.md"
      })
  void aFileThatIsALinkToTheOutsideIsNotRead(String file) throws IOException {
    Path link = board.folder().resolve(file);
    Files.delete(link);
    Files.createSymbolicLink(link, secret);
    Launch launch = board.run("build");
    assertRefused(launch, "error[file-outside]", file);
  }

  @Test
  void aFolderThatIsALinkToTheOutsideIsNotRead() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(outside.resolve("more.yaml"), "dataset: plans\nsource: " + SECRET + "\n");
    Path data = board.folder().resolve("2020-21/data");
    Built.delete(data);
    Files.createSymbolicLink(data, outside);
    assertRefused(board.run("build"), "error[file-outside]", "2020-21/data/more.yaml");
  }

  @Test
  void nothingIsWrittenThroughAStrangeTitle() throws IOException {
    board.write("2020-21/report.yaml", "title: \"../../../escape\"\nchapters: [plans]\n");
    assertThat(board.run("build").code()).isZero();
    assertThat(Built.files(folder).keySet())
        .allMatch(name -> name.startsWith("board/") || name.equals("secret.txt"));
  }

  private void assertRefused(Launch launch, String... words) {
    assertThat(launch.code()).as(launch.out() + launch.err()).isEqualTo(1);
    assertThat(launch.err()).contains(words).doesNotContain(SECRET, "root:x:", "our fault");
    for (byte[] bytes : Built.files(board.folder()).values()) {
      assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("root:x:");
    }
    assertThat(board.folder().resolve("2020-21/out")).doesNotExist();
  }
}
