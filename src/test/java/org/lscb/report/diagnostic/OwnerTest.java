package org.lscb.report.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "dataset: a\\nsource: Police return\\n # the data officer; source: Police return",
        "source: 'Police'\\nsigned-off: A. Smith # the data officer; source: Police; signed off: A. Smith",
        "dataset: a\\n  source: indented\\n # the data officer",
        "source: |\\n  several lines\\n # the data officer",
        "source:\\n # the data officer",
      })
  void aDataFileSaysItInItsHead(String text, String who) {
    String file = "2018-19/data/a.yaml";
    assertThat(Owner.of(file, Optional.of(SourceText.of(text.replace("\\n", "\n"))))).contains(who);
  }

  @Test
  void aTextHasItsAuthorAndOtherFilesNobodyInParticular() {
    assertThat(Owner.of("2018-19/text/plans/lead.md", Optional.empty()))
        .contains("the author of this text");
    assertThat(Owner.of("2018-19/data/missing.yaml", Optional.empty()))
        .contains("the data officer");
    assertThat(Owner.of("board.yaml", Optional.empty())).isEqualTo(Optional.empty());
    assertThat(Owner.of("2018-19/report.yaml", Optional.empty())).isEmpty();
  }
}
