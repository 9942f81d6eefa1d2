package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.audit.BarrierCheck;
import org.lscb.report.accessibility.conformance.Checkers;
import org.lscb.report.accessibility.conformance.Conformance;
import org.lscb.report.cli.Launch;
import org.lscb.report.diagnostic.Diagnostics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Beside a report that was checked lies what was checked, and no claim beyond it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {

  private static final String PAGE = "evidence/evidence.html";
  private static final String DATA = "evidence/evidence.json";
  private static final String STATEMENT = "evidence/accessibility-statement-draft.html";

  @TempDir static Path folder;
  private Map<String, byte[]> files;
  private Path board;

  @BeforeAll
  void build() throws IOException {
    FinishedBoard.build(folder, "html");
    board = folder.resolve("board");
    run("--check", "--format", "html,pdf,data,fragments");
    files = Built.files(board.resolve("2020-21/out"));
  }

  private Launch run(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("build", "2020-21", "--board", board.toString()));
    arguments.addAll(List.of(options));
    Launch launch = Launch.of(arguments.toArray(String[]::new));
    assertThat(launch.code()).as(launch.err()).isZero();
    return launch;
  }

  @Test
  void everyFileIsNamedWithItsHash() throws Exception {
    JsonNode evidence = json();
    assertThat(evidence.get("files").size()).isEqualTo(files.size() - 3).isGreaterThan(10);
    for (JsonNode one : evidence.get("files")) {
      byte[] file = files.get(one.get("path").asString());
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
      assertThat(one.get("sha256").asString()).isEqualTo(HexFormat.of().formatHex(hash));
      assertThat(one.get("bytes").asInt()).isEqualTo(file.length);
    }
  }

  @Test
  void aFileThatWasChangedAfterwardsIsNotTheOneThatWasChecked() throws IOException {
    Path out = Files.createTempDirectory(folder, "copy");
    for (Map.Entry<String, byte[]> one : files.entrySet()) {
      Files.createDirectories(out.resolve(one.getKey()).getParent());
      Files.write(out.resolve(one.getKey()), one.getValue());
    }
    assertThat(Launch.of("check", out.toString()).code()).isZero();

    String json = text(DATA);
    Files.writeString(
        out.resolve(DATA), json.replaceFirst("\"path\":\"[^\"]*\"", "\"path\":\"../a.html\""));
    assertThat(Launch.of("check", out.toString()).err())
        .contains("error[changed-afterwards]: \"../a.html\"", "it is not there any more")
        .contains("1 error in 1 file");

    Files.writeString(out.resolve(DATA), json);
    Path pdf;
    try (var all = Files.newDirectoryStream(out, "*.pdf")) {
      pdf = all.iterator().next();
    }
    Files.write(pdf, "\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    Launch changed = Launch.of("check", out.toString());
    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.err())
        .contains("error[changed-afterwards]: \"" + pdf.getFileName() + "\"")
        .contains("it was changed afterwards");

    Files.writeString(out.resolve(DATA), "{");
    assertThat(Launch.of("check", out.toString()).err()).contains("error[output-unreadable]");
  }

  @Test
  void everyCheckTellsItsResultAndWhatWasNotRunSaysSo() throws IOException {
    List<String> results = new ArrayList<>();
    for (JsonNode one : json().get("checks")) {
      String file = one.get("file").asString().replaceAll(".*\\.", "");
      results.add(one.get("by").asString() + ", " + file + ": " + one.get("result").asString());
    }
    assertThat(results)
        .contains(
            "lscb-report, html: passed",
            "lscb-report, pdf: passed",
            "veraPDF, pdf: passed",
            "Nu HTML checker, html: passed",
            "axe-core in a browser, html: not-run")
        .doesNotContain("axe-core in a browser, html: passed");
    assertThat(json().get("tools").get("lscb-report").asString()).isNotEmpty();
    assertThat(json().get("tools").get("JFreeChart").asString()).matches("[\\d.]+");
    assertThat(json().get("tools").get("PDFBox").asString())
        .isEqualTo(org.apache.pdfbox.util.Version.getVersion());
  }

  @Test
  void itSaysInItsHeadWhatItIsAndHoldsNoNumberOfTheReport() {
    assertThat(text(PAGE))
        .contains("<h1>Evidence: ", "Evidence about a report, not the report itself", "noindex")
        .contains("Screen reader, web page", "PAC", "not run");
    assertThat(text(STATEMENT)).contains("Draft, not to be published as it is", "noindex");
    for (String one : List.of(PAGE, DATA, STATEMENT)) {
      assertThat(text(one)).doesNotContain("9,000", "plans/setting=school");
    }
  }

  @Test
  void theStatementClaimsNoComplianceAndSaysWhatNobodyHasDone() {
    assertThat(text(STATEMENT))
        .contains("[Fully, partially or not] compliant", "axe-core in a browser: not run")
        .contains(" times, on [the day of the build].")
        .contains("They see only some of what can keep people from reading it.")
        .contains("nothing so far", "Nobody is named. Add to board.yaml", "contact:")
        .doesNotContain("is fully compliant");
  }

  @Test
  void itsOwnPagesAreAccessible() {
    Diagnostics diagnostics = new Diagnostics();
    try (Checkers checkers = new Checkers()) {
      for (String one : List.of(PAGE, STATEMENT)) {
        new BarrierCheck(diagnostics).page(one, text(one));
        new Conformance(checkers, diagnostics).page(one, files.get(one));
      }
    }
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }

  @Test
  void theSameBuildGivesTheSameEvidenceAndABuildThatChecksLessTakesItAway() throws IOException {
    Path again = folder.resolve("again");
    run("--check", "--format", "html,pdf,data,fragments", "--out", again.toString());
    assertThat(Files.readAllBytes(again.resolve(DATA))).isEqualTo(files.get(DATA));
    assertThat(Files.readAllBytes(again.resolve(PAGE))).isEqualTo(files.get(PAGE));
    run("--edition", "large-print", "--out", again.toString());
    assertThat(again.resolve(DATA)).exists();
    run("--format", "html", "--out", again.toString());
    assertThat(again.resolve(DATA)).doesNotExist();
    assertThat(again.resolve(STATEMENT)).doesNotExist();
  }

  @Test
  void whatIsFoundInADraftIsTold() throws IOException {
    Path drafts = folder.resolve("drafts");
    Path template = board.resolve("templates/blocks/paragraph.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<h6>${block.content}</h6>");
    run("--check", "--draft", "--format", "html", "--out", drafts.toString());
    Built.delete(board.resolve("templates"));
    String page = Files.readString(drafts.resolve(PAGE));
    assertThat(page).contains("The report is a draft", "heading-skipped", "<td>failed</td>");
    assertThat(Files.readString(drafts.resolve(STATEMENT)))
        .contains("Not fully: machine checks failed", "heading-skipped");
  }

  @Test
  void theRestrictedEditionHasNone() {
    Launch launch = run("--edition", "restricted", "--check", "--format", "html");
    assertThat(launch.out()).doesNotContain("evidence");
    assertThat(board.resolve("2020-21/restricted/evidence")).doesNotExist();
  }

  private JsonNode json() {
    return new JsonMapper().readTree(files.get(DATA));
  }

  private String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }
}
