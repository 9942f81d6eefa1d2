package org.lscb.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.kept.Kept;
import org.lscb.report.document.Report;
import org.lscb.report.document.SampleReport;

class SandboxTest {

  private static final String PARAGRAPH = "blocks/paragraph.ftlh";

  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aBoardsTemplateReplacesTheBuiltInOneOfTheSameName() throws IOException {
    write(PARAGRAPH, "<p id=\"${block.id}\" class=\"ours\">${block.content}</p>");
    assertThat(build()).get().asString().contains("class=\"ours\"");
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }

  @Test
  void aBoardsStyleSheetReplacesTheBuiltInOne() throws IOException {
    write("style/screen.css", "p { color: ${shades.main} }");
    assertThat(build()).get().asString().contains("p { color: #12436D }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${nothing.there}                                       | null or missing",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")} | not allowed",
        "${cover?api.getClass()}                                | api",
        "<#include \"../../secret.txt\">                        | backing out",
        "<#include \"/../secret.txt\">                          | backing out",
        "<#import \"file:///etc/passwd\" as x>                  | not found",
        "<#list 1.. as x></#list>                               | 1 seconds",
        "<#macro m><@m/></#macro><@m/>                          | calls itself",
        "<#if web>                                              | unclosed #if",
        "${block.id?eval}                                       | null or missing"
      })
  void aFaultInABoardsTemplateIsADiagnosticWithItsPlace(String template, String words)
      throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "SECRET");
    write(PARAGRAPH, "<p>x</p>\n" + template);
    assertThat(build()).isEmpty();
    Diagnostic found = diagnostics.inReadingOrder().get(0);
    assertThat(found.problem()).isEqualTo(Problem.TEMPLATE_FAULT);
    assertThat(found.message().toLowerCase()).contains(words);
    assertThat(found.message()).doesNotContain("SECRET", "\n", "freemarker.core");
    assertThat(diagnostics.inReadingOrder()).hasSize(1);
  }

  @Test
  void aFaultNamesFileLineAndColumn() throws IOException {
    write(PARAGRAPH, "<p>x</p>\n  ${nothing.there}");
    build();
    Position position = diagnostics.inReadingOrder().get(0).position();
    assertThat(position).hasToString("templates/blocks/paragraph.ftlh:2:5");
  }

  @Test
  void aFaultIsSaidOnceAlsoWhenTheTemplatesWereReadAhead() throws IOException {
    write("print.ftlh", "<#if>");
    ReportTemplates templates = templates();
    templates.prepare();
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    Report report = SampleReport.report();
    assertThat(templates.printPage(report, SamplePictures.of(report))).isEmpty();
    assertThat(diagnostics.inReadingOrder()).hasSize(1);
  }

  @Test
  void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    Path link = folder.resolve("templates").resolve(PARAGRAPH);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, secret);
    assertThat(build()).isEmpty();
    assertThat(diagnostics.inReadingOrder().get(0).message()).contains("out of the board's folder");
  }

  @Test
  void aTemplateThatIsNotUtf8IsADiagnostic() throws IOException {
    write(PARAGRAPH, "");
    Files.write(
        folder.resolve("templates").resolve(PARAGRAPH),
        "<p>caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(build()).isEmpty();
    assertThat(diagnostics.inReadingOrder().get(0).message()).contains("UTF-8");
  }

  @Test
  void aMissingPictureIsAProgrammingError() {
    FigureMarkup none = new FigureMarkup(java.util.Map.of(), java.util.Map.of());
    ReportTemplates templates = templates();
    assertThatThrownBy(() -> templates.printPage(SampleReport.report(), none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("map.png");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private ReportTemplates templates() {
    return new ReportTemplates(
        new TemplateSource(folder), diagnostics, Duration.ofSeconds(1), Kept.none());
  }

  private Optional<String> build() {
    Report report = SampleReport.report();
    return templates().webPage(report, SamplePictures.of(report), SamplePictures.files());
  }
}
