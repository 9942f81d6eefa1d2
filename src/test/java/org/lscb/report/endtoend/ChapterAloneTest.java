package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.order.Words;
import org.lscb.report.cli.Launch;
import org.lscb.report.endtoend.Sample.Edition;
import org.lscb.report.template.PageReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** {@code --chapter}: drawn alone, numbered as in the whole, which stays as it is. */
class ChapterAloneTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_554_076_800_000L);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyBlockHasTheWordsAndNumbersThatItHasInTheWhole(Sample sample) throws Exception {
    Document whole = sample.whole().page();
    Document alone = sample.built(Edition.ONE_CHAPTER).page();
    List<String> ids = blocks(alone, sample.chapter());
    assertThat(ids).hasSizeGreaterThan(8).isEqualTo(blocks(whole, sample.chapter()));
    for (String id : ids) {
      assertThat(PageReader.words(alone, id)).as(id).isEqualTo(PageReader.words(whole, id));
    }
    // Its number is the one that it has in the whole, not that of the only chapter.
    assertThat(PageReader.words(alone, sample.chapter())).doesNotStartWith("Chapter 1 ");
    assertThat(chapters(alone)).containsExactly(sample.chapter());
  }

  @ParameterizedTest
  @EnumSource
  void notesKeepTheirNumbersOnThePageAndInPrint(Sample sample) throws Exception {
    Built alone = sample.built(Edition.ONE_CHAPTER);
    Map<String, String> whole = noteNumbers(sample.whole().page());
    Map<String, String> chapter = noteNumbers(alone.page());
    assertThat(chapter.isEmpty()).as("without notes").isEqualTo(sample.hasNoNotes());
    assertThat(whole).containsAllEntriesOf(chapter);
    for (Map.Entry<String, String> note : chapter.entrySet()) {
      Tag printed = alone.tags().withId("note--" + note.getKey()).orElseThrow();
      assertThat(printed.all("Lbl").get(0).text()).isEqualTo(note.getValue() + ".");
      assertThat(PageReader.words(alone.page(), "note--" + note.getKey())).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void printedBlocksAreThoseOfTheWhole(Sample sample) {
    Tag whole = sample.whole().tags();
    Tag alone = sample.built(Edition.ONE_CHAPTER).tags();
    int compared = 0;
    for (Tag tag : alone.all()) {
      if (tag.id()
          .filter(
              id -> id.matches("(table-|figure-|words-)?" + sample.chapter() + ".*|register-.*"))
          .isPresent()) {
        assertThat(Words.of(tag))
            .isEqualTo(Words.of(whole.withId(tag.id().orElseThrow()).orElseThrow()));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(8);
    assertThat(alone.all("TOC")).isEmpty();
  }

  @Test
  void theWholeReportKeepsItsBytesAndTimes() throws IOException {
    Map<String, byte[]> before = Sample.LEWISHAM.whole().files();
    for (Map.Entry<String, byte[]> file : before.entrySet()) {
      Path copy = folder.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.setLastModifiedTime(Files.write(copy, file.getValue()), LONG_AGO);
    }
    Launch launch = build("--chapter", "allegations");
    assertThat(launch.code()).as(launch.err()).isZero();
    Map<String, byte[]> after = Built.files(folder);
    assertThat(after).hasSizeGreaterThan(before.size());
    for (Map.Entry<String, byte[]> file : before.entrySet()) {
      assertThat(after.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
      assertThat(Files.getLastModifiedTime(folder.resolve(file.getKey()))).isEqualTo(LONG_AGO);
    }
    assertThat(after)
        .containsKeys(
            "lewisham-annual-report-2016-17-allegations.html",
            "lewisham-annual-report-2016-17-allegations.pdf",
            "data-allegations/values.json");
  }

  @Test
  void severalChaptersAreDrawnTogetherInTheOrderOfTheReport() throws Exception {
    Launch launch =
        build("--chapter", "allegations", "--chapter", "child-deaths", "--format", "html");
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(Built.files(folder)).hasSize(1);
    Document page =
        PageReader.html(
            Files.readString(folder.resolve(Built.files(folder).keySet().iterator().next())));
    assertThat(chapters(page)).containsExactly("child-deaths", "allegations");
  }

  @Test
  void aChapterThatIsNamedTwiceIsDrawnOnce() {
    Launch launch =
        build("--chapter", "allegations", "--chapter", "allegations", "--format", "html");
    assertThat(launch.code()).as(launch.err()).isZero();
    assertThat(Built.files(folder))
        .containsOnlyKeys("lewisham-annual-report-2016-17-allegations.html");
  }

  @Test
  void aChapterThatDoesNotExistIsAProblemOfItsOwnWithTheNearestName() {
    Launch launch = build("--chapter", "alegations", "--chapter", "weather");
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err())
        .contains("error[no-such-chapter]: the report has no chapter \"alegations\"")
        .contains("did you mean \"allegations\"?")
        .contains("the report has no chapter \"weather\"")
        .contains("use one of: allegations, child-deaths");
    assertThat(Built.files(folder)).isEmpty();
  }

  @Test
  void aPathIsNoChapter() {
    Launch launch = build("--chapter", "../../escape");
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err()).contains("error[no-such-chapter]");
    assertThat(Built.files(folder)).isEmpty();
  }

  private Launch build(String... options) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "build",
                Sample.LEWISHAM.year(),
                "--board",
                Sample.LEWISHAM.folder().toString(),
                "--out",
                folder.toString()));
    args.addAll(List.of(options));
    return Launch.of(args.toArray(String[]::new));
  }

  private static List<String> blocks(Document page, String chapter) {
    return PageReader.attribute(page, "id").stream()
        .filter(id -> id.matches("((table|figure|data)-)?" + chapter + "(-.*)?"))
        .filter(id -> !id.matches(".*-(wide|narrow)"))
        .toList();
  }

  private static List<String> chapters(Document page) {
    return PageReader.elements(page).stream()
        .filter(one -> one.getTagName().equals("h2"))
        .map(one -> one.getAttribute("id"))
        .filter(id -> !id.startsWith("report--"))
        .toList();
  }

  private static Map<String, String> noteNumbers(Document page) {
    Map<String, String> numbers = new TreeMap<>();
    for (Element element : PageReader.elements(page)) {
      String id = element.getAttribute("id");
      if (id.startsWith("note--")) {
        numbers.put(id.substring("note--".length()), element.getAttribute("value"));
      }
    }
    return numbers;
  }
}
