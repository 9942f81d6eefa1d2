package org.lscb.report.accessibility.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.document.manifest.Manifest;

/** Small numbers of children in sentences are found, and nothing else is taken for one. */
class ProseTest {

  private static final String VALUE = "<span class='v' data-value='plans'>20</span>";

  @Test
  void aSmallNumberThatIsTypedIsFound() {
    assertThat(findings("We heard 3 children."))
        .extracting(Finding::kind, Finding::what)
        .containsExactly(tuple(Finding.Kind.UNMATCHED, "3 children"));
  }

  @Test
  void theNumberOfANoteBehindAValueIsNoNumberOfChildren() {
    assertThat(findings(VALUE + "<a class='call' href='#note--why'>3</a> children came."))
        .isEmpty();
    assertThat(findings(VALUE + "<a class='call' href='#elsewhere'>3</a> children came."))
        .extracting(Finding::what)
        .containsExactly("3 children");
  }

  private static List<Finding> findings(String sentence) {
    List<Finding> findings = new ArrayList<>();
    Manifest manifest =
        new Manifest(
            5,
            true,
            1,
            List.of("plans"),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    new Prose(new ValuesList(Map.of(), Optional.of(manifest)), findings)
        .check(PageParser.parse("<p id='p'>" + sentence + "</p>"));
    return findings;
  }
}
