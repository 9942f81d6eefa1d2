package org.lscb.report.definition.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private static final List<String> LEVELS = List.of("age", "age-group", "sex", "period", "area");

  @Test
  void everyOrderOfLevelsIsAHeading() {
    String form = Headings.form("plans", LEVELS);
    assertThat(
            List.of("plans", "plans by age", "plans by age-group and age", "plans by sex and age"))
        .allMatch(one -> one.matches(form));
    assertThat("plans by area and period and sex and age-group and age").matches(form);
  }

  @Test
  void aLevelStandsOnce() {
    String form = Headings.form("plans", LEVELS);
    assertThat(
            List.of(
                "plans by age and age",
                "plans by age and sex and age",
                "plans by sex and age and period and age"))
        .noneMatch(one -> one.matches(form));
    assertThat(List.of("plans by", "plans by colour", "plans by age, sex", "plan by age"))
        .noneMatch(one -> one.matches(form));
  }

  @Test
  void valuesNeedTheLevelOfMeasures() {
    String form = Headings.valuesForm("measure", List.of("period", "sex", "measure"));
    assertThat(List.of("values by measure", "values by period and measure"))
        .allMatch(one -> one.matches(form));
    assertThat(List.of("values", "values by period", "values by measure and measure"))
        .noneMatch(one -> one.matches(form));
  }

  @Test
  void oneAndTwoLevelsAreOfferedInBothOrdersAndThreeBreakdownsTogether() {
    assertThat(Headings.orders(List.of("a"), List.of("a", "period")))
        .containsExactly(
            List.of("a"), List.of("a", "period"), List.of("period"), List.of("period", "a"));
    assertThat(Headings.orders(List.of("a", "b", "c"), List.of("a", "b", "c", "period")))
        .contains(List.of("c", "a", "b"))
        .doesNotContain(List.of("a", "b", "period"))
        .hasSize(4 + 12 + 6);
  }
}
