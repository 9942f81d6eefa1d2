package org.lscb.report.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

  @Test
  void everyProblemHasItsWordingAndNoWordingIsLeftOver() {
    assertThat(Wording.all().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Problem.values())
                .flatMap(one -> Stream.of(one.code(), one.code() + ".help"))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void wordingIsPatternWithoutFullStop(Problem problem) {
    for (String pattern :
        new String[] {Wording.of(problem.code()), Wording.of(problem.code() + ".help")}) {
      assertThat(new MessageFormat(pattern).toPattern()).isNotBlank();
      assertThat(pattern).doesNotEndWith(".");
      assertThat(pattern.chars().filter(one -> one == '\'').count()).as(pattern).isEven();
    }
  }
}
