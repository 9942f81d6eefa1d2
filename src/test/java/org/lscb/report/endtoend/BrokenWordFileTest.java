package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.build.audit.FinalAudit;
import org.lscb.report.cli.Launch;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Severity;
import org.lscb.report.endtoend.Sample.Edition;

/** A Word file that was changed is heard: a number anywhere in it, and what shuts people out. */
class BrokenWordFileTest {

  private static final String DOCUMENT = "word/document.xml";
  private static final Built SOUND = Sample.LAMBETH.built(Edition.WORD);

  @TempDir private static Path folder;

  @Test
  void asItWasBuiltItIsFine() throws IOException {
    Launch launch = check(sound().bytes());
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(stoppedBy(sound().bytes())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // In a table, in a sentence, in a list of contents, on the cover.
    "word/document.xml, >352<, >353<, outputs-disagree",
    "word/document.xml, 254 children had, 255 children had, outputs-disagree",
    "word/document.xml, 5. Children looked after, 998. Children looked after, unmatched-number",
    "word/document.xml, >April 2018 to, >April 2081 to, unmatched-number",
    "word/document.xml, descr=\"Bar chart: , descr=\"Bar chart: 7 , outputs-disagree",
    "word/footnotes.xml, ' 2017', ' 2071', outputs-disagree",
    "word/header1.xml, 2018-19, 2018-91, unmatched-number",
    "docProps/core.xml, 2018-19, 2018-91, unmatched-number",
    "word/_rels/document.xml.rels, https://www., https://997., unmatched-number"
  })
  void anAlteredNumberIsHeardAndStopsTheBuild(String part, String from, String to, String code)
      throws IOException {
    byte[] broken = sound().replace(part, from, to).bytes();
    assertThat(stoppedBy(broken)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "'<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>'",
    "'<w:del w:id=\"9999\"><w:r><w:delText>secret</w:delText></w:r></w:del>'",
    "'<w:r><w:instrText>REF secret</w:instrText></w:r>'",
    "'<w:fldSimple w:instr=\" DOCPROPERTY secret \"/>'",
    "'<w:hyperlink w:anchor=\"x\" w:tooltip=\"secret\"/>'"
  })
  void whatNobodySeesIsHeard(String hidden) throws IOException {
    byte[] broken = sound().replace(DOCUMENT, "</w:p>", hidden + "</w:p>").bytes();
    assertThat(stoppedBy(broken)).contains("unmatched-number");
  }

  @Test
  void aNumberOfThePageThatStandsAloneOutsideItsTableIsHeard() {
    String section = "<w:sectPr>";
    String alone = "<w:p><w:r><w:t>352</w:t></w:r></w:p>";
    assertThat(stoppedBy(sound().replace(DOCUMENT, section, alone + section).bytes()))
        .contains("unmatched-number");
  }

  @Test
  void aPartThatNoneOfOurFilesHasIsHeard() throws IOException {
    Launch launch = check(sound().put("word/comments.xml", "<comments/>").bytes());
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err()).contains("error[unmatched-number]", "word/comments.xml");
  }

  @Test
  void aBlockThatThePageHasNotIsHeard() throws IOException {
    byte[] broken = sound().replace(DOCUMENT, "w:name=\"_foreword_", "w:name=\"_other_").bytes();
    assertThat(stoppedBy(broken)).contains("outputs-disagree");
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, <w:tblHeader/>, '', TABLE_WITHOUT_HEADERS",
    "word/document.xml, w:val=\"Heading2\", w:val=\"Heading4\", HEADING_SKIPPED",
    "word/document.xml, descr=\"Bar chart, title=\"Bar chart, ALT_MISSING",
    "word/document.xml, >Foreword</w:t></w:r><w:bookmarkEnd, >Forward</w:t></w:r><w:bookmarkEnd, WORDS_DIFFER",
    "word/styles.xml, <w:lang w:val=\"en-GB\", <w:lang w:val=\"\", LANGUAGE_MISSING",
    "docProps/core.xml, <dc:title>, <dc:subject/><dc:title/><dc:title hidden=\"\">, TITLE_MISSING"
  })
  void whatShutsSomebodyOutIsHeard(String part, String from, String to, Flaw flaw)
      throws IOException {
    ZippedFile file = sound().replace(part, from, to);
    if (flaw == Flaw.TITLE_MISSING) {
      file.put(part, file.part(part).replaceAll("<dc:title hidden.*?</dc:title>", ""));
    }
    assertThat(stoppedBy(file.bytes())).contains(flaw.code());
  }

  @Test
  void anEmptyParagraphIsNoSpace() {
    String lead = "<w:p><w:pPr><w:pStyle w:val=\"Lead\"/>";
    assertThat(stoppedBy(sound().replace(DOCUMENT, lead, "<w:p/>" + lead).bytes()))
        .containsOnly(Flaw.PARAGRAPH_EMPTY.code());
  }

  @Test
  void chaptersInAnotherOrderAreHeard() throws IOException {
    ZippedFile file = sound();
    String document = file.part(DOCUMENT);
    int first = document.indexOf("<w:p><w:pPr><w:pStyle w:val=\"Lead\"/>");
    int second = document.indexOf("<w:p>", document.indexOf("</w:p>", first));
    int end = document.indexOf("</w:p>", second) + "</w:p>".length();
    int between = document.indexOf("</w:p>", first) + "</w:p>".length();
    file.put(
        DOCUMENT,
        document.substring(0, first)
            + document.substring(between, end)
            + document.substring(first, between)
            + document.substring(end));
    assertThat(stoppedBy(file.bytes())).contains("order-differs");
  }

  @Test
  void aFileThatWouldReadOthersIsNotRead() throws IOException {
    ZippedFile file = sound();
    file.put(
        DOCUMENT,
        file.part(DOCUMENT)
            .replaceFirst(
                "<w:document",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document"));
    assertThat(stoppedBy(file.bytes())).containsOnly("output-unreadable");
  }

  @Test
  void halfAFileIsNoFile() throws IOException {
    byte[] whole = sound().bytes();
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThat(stoppedBy(half)).containsOnly("output-unreadable");
  }

  @Test
  void withoutItsPageItsNumbersCannotBeMatched() throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    write(out, "data/values.json", SOUND.files().get("data/values.json"));
    write(out, SOUND.stem() + ".docx", sound().bytes());
    Launch launch = Launch.of("check", out.toString());
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err()).contains("error[outputs-disagree]", "no page beside it");
  }

  private static ZippedFile sound() {
    return new ZippedFile(SampleWordFilesTest.word(SOUND));
  }

  private static Launch check(byte[] word) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    write(out, "data/values.json", SOUND.files().get("data/values.json"));
    write(out, SOUND.stem() + ".html", SOUND.html().getBytes(StandardCharsets.UTF_8));
    write(out, SOUND.stem() + ".docx", word);
    return Launch.of("check", out.resolve(SOUND.stem() + ".docx").toString());
  }

  private static void write(Path out, String name, byte[] content) throws IOException {
    Path file = out.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static List<String> stoppedBy(byte[] word) {
    Diagnostics diagnostics = new Diagnostics();
    FinalAudit audit = new FinalAudit(Map.of(), diagnostics);
    byte[] page = SOUND.html().getBytes(StandardCharsets.UTF_8);
    audit.audit(
        SOUND.stem() + ".html",
        page,
        Optional.empty(),
        Optional.of(word),
        List.of(),
        SOUND.files().get("data/values.json"),
        Map.of());
    audit.word(SOUND.stem() + ".docx", word, page);
    return diagnostics.inReadingOrder().stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .map(one -> one.problem().code())
        .toList();
  }
}
