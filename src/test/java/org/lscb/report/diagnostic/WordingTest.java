package org.lscb.report.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

  private static final List<String> MESSAGE = List.of("", ".help");
  private static final List<String> EXPLANATION = List.of("", ".wrong", ".right");

  /** A sentence ends before a space or at the end of the text. */
  private static final Pattern SENTENCE = Pattern.compile("[^.?!]+[.?!][\"”]?(?= [A-Z\"]|$)");

  @Test
  void everyProblemHasItsWordingAndNoWordingIsLeftOver() {
    assertThat(Wording.all().keySet()).containsExactlyInAnyOrderElementsOf(keys(MESSAGE));
    assertThat(Explanation.keys()).containsExactlyInAnyOrderElementsOf(keys(EXPLANATION));
  }

  @Test
  void wordingIsReadAsPropertiesAre() {
    assertThat(Wording.all()).isEqualTo(Wording.read("problems.properties"));
  }

  @ParameterizedTest
  @MethodSource("org.lscb.report.diagnostic.Kind#all")
  void wordingIsPatternWithoutFullStop(Kind problem) {
    for (String pattern :
        new String[] {Wording.of(problem.code()), Wording.of(problem.code() + ".help")}) {
      assertThat(new MessageFormat(pattern).toPattern()).isNotBlank();
      assertThat(pattern).doesNotEndWith(".");
      assertThat(pattern.chars().filter(one -> one == '\'').count()).as(pattern).isEven();
    }
  }

  @ParameterizedTest
  @MethodSource("org.lscb.report.diagnostic.Kind#all")
  void explanationIsSomeSentencesAndAnExampleOfWrongAndRight(Kind problem) {
    Explanation explanation = Explanation.of(problem);
    assertThat(explanation.text()).matches("(?s)[A-Z\"].*\\.").doesNotContain("''");
    assertThat(SENTENCE.matcher(explanation.text()).results().count()).isBetween(2L, 5L);
    assertThat(explanation.summary()).endsWith(".").isNotEqualTo(explanation.text());
    assertThat(explanation.wrong()).isNotBlank().isNotEqualTo(explanation.right());
    assertThat(explanation.right()).isNotBlank();
  }

  @Test
  void noTwoProblemsAreExplainedAlike() {
    assertThat(Kind.all().stream().map(one -> Explanation.of(one).text())).doesNotHaveDuplicates();
  }

  private static List<String> keys(List<String> endings) {
    return Kind.all().stream()
        .flatMap(one -> endings.stream().map(ending -> one.code() + ending))
        .toList();
  }
}
