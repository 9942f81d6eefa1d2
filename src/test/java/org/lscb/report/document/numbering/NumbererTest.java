package org.lscb.report.document.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lscb.report.definition.ChapterDefinition.Role;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.Inline;

/** Chapters, appendices and their headings have numbers as deep as the report says. */
class NumbererTest {

  private static final Map<String, Role> ROLES =
      Map.of("fore", Role.UNNUMBERED, "one", Role.CHAPTER, "two", Role.CHAPTER, "a", Role.APPENDIX);

  private static Block heading(String id, int level) {
    return new Block.Heading(id, level, List.of(new Inline.Text(id)));
  }

  private static Chapter chapter(String id, Block... blocks) {
    return new Chapter(id, true, id, HeadingLevels.withoutGaps(List.of(blocks)));
  }

  private static Map<String, String> labels(int parts) {
    return new Numberer(parts, ROLES)
        .number(
            List.of(
                chapter("fore", heading("f1", 3)),
                chapter("one", heading("h1", 3), heading("h11", 4), heading("h12", 4)),
                chapter("two", heading("i1", 3), heading("i2", 3), heading("i21", 5)),
                chapter("a", heading("a1", 3), heading("a11", 4))))
        .labels();
  }

  @Test
  void chaptersAloneAreNumberedWhereNothingElseIsAsked() {
    assertThat(labels(1))
        .isEqualTo(Map.of("one", "Chapter 1", "two", "Chapter 2", "a", "Appendix A"));
  }

  @Test
  void sectionsCountInTheirChapterAndSubsectionsInTheirSection() {
    assertThat(labels(3))
        .containsEntry("h1", "1.1")
        .containsEntry("h12", "1.1.2")
        .containsEntry("i2", "2.2")
        .containsEntry("i21", "2.2.1")
        .containsEntry("a11", "A.1.1")
        .doesNotContainKeys("fore", "f1");
    assertThat(labels(2)).containsEntry("i2", "2.2").doesNotContainKeys("h11", "i21");
  }

  @Test
  void withoutNumbersOnlyAppendicesAreNamed() {
    assertThat(labels(0)).isEqualTo(Map.of("a", "Appendix A"));
  }

  @Test
  void behindAppendixZComesAa() {
    Map<String, Role> roles = new java.util.HashMap<>();
    List<Chapter> chapters = new ArrayList<>();
    IntStream.rangeClosed(1, 53)
        .mapToObj(Integer::toString)
        .forEach(
            id -> {
              roles.put(id, Role.APPENDIX);
              chapters.add(chapter(id));
            });
    assertThat(new Numberer(1, roles).number(chapters).labels())
        .containsEntry("26", "Appendix Z")
        .containsEntry("27", "Appendix AA")
        .containsEntry("53", "Appendix BA");
  }
}
