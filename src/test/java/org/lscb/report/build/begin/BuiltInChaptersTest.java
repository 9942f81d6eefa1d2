package org.lscb.report.build.begin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.project.BuiltIn;

/** What a new board is offered follows from the chapters that come with the program. */
class BuiltInChaptersTest {

  private final List<BuiltInChapter> all = new BuiltInChapters().all();

  @Test
  void everyChapterIsOfferedInItsPlace() {
    assertThat(all)
        .extracting(BuiltInChapter::id)
        .containsExactlyInAnyOrderElementsOf(BuiltIn.ids());
    assertThat(all).extracting(BuiltInChapter::place).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyDatasetHasAFileAndEveryNameInAFileIsDeclared() {
    for (BuiltInChapter chapter : all) {
      List<String> datasets =
          chapter.definition().measures().stream().map(MeasureDefinition::dataset).toList();
      assertThat(chapter.files())
          .extracting(BuiltInChapter.DataFile::dataset)
          .as(chapter.id())
          .containsAll(datasets)
          .allMatch(datasets::contains);
      for (BuiltInChapter.DataFile file : chapter.files()) {
        assertThat(file.comesFrom()).isNotBlank();
        List<String> declared =
            chapter.definition().measures().stream()
                .filter(one -> one.dataset().equals(file.dataset()))
                .map(MeasureDefinition::id)
                .toList();
        assertThat(declared).as(file.name()).containsAll(file.measures());
        assertThat(file.blocks())
            .as(file.name())
            .allMatch(one -> declared.contains(one.substring(0, one.indexOf(" by "))));
      }
    }
  }

  @Test
  void whatARateIsComputedFromComesWithIt() {
    for (BuiltInChapter chapter : all) {
      boolean rates =
          chapter.definition().indicators().stream()
              .anyMatch(one -> one.base().filter(it -> it.address().startsWith("pop")).isPresent());
      boolean own =
          chapter.definition().measures().stream().anyMatch(one -> one.id().startsWith("pop"));
      assertThat(BuiltInChapters.needed(List.of(chapter), all))
          .as(chapter.id())
          .hasSize(rates && !own ? 1 : 0);
    }
  }
}
