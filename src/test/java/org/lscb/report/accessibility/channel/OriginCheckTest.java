package org.lscb.report.accessibility.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.document.manifest.Manifest;

/** Whoever reads where a number comes from learns nothing that is not published. */
class OriginCheckTest {

  @Test
  void aSumOfPublishedAndPublicNumbersIsNothingToReport() {
    assertThat(
            findings(
                "<span class='v' data-value='plans'>40</span> ÷"
                    + " <span class='v' data-known='children'>65,000</span>"
                    + " <span class='of'>(Children aged 0 to 17)</span> × 10,000 ="
                    + " <span class='v' data-value='rate'>6.2</span>"))
        .isEmpty();
  }

  @Test
  void aSumForAWithheldValueTellsOfIt() {
    assertThat(
            findings(
                "not published ÷ <span data-known='children'>65,000</span> ="
                    + " <span data-value='small'>[c]</span>"))
        .extracting(Finding::kind, Finding::instead)
        .containsExactly(tuple(Finding.Kind.TELLS, "small"));
  }

  @Test
  void aCountOfChildrenIsNeverCalledPublic() {
    assertThat(findings("<span data-known='small'>3</span>"))
        .extracting(Finding::kind, Finding::what)
        .containsExactly(tuple(Finding.Kind.TELLS, "3"));
    assertThat(findings("<span data-known='unheard-of'>12</span>"))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.TELLS);
  }

  @Test
  void aPublicNumberIsAsTheListSaysIt() {
    assertThat(findings("<span data-known='children'>65,003</span>"))
        .extracting(Finding::kind, Finding::what, Finding::instead)
        .containsExactly(tuple(Finding.Kind.DISAGREES, "65,003", "65000"));
  }

  @Test
  void aNumberOfNobodyStandsInNoSum() {
    assertThat(findings("3 + <span data-value='plans'>40</span> = 43"))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.UNMATCHED);
  }

  private static List<Finding> findings(String sum) {
    List<Finding> findings = new ArrayList<>();
    Manifest manifest =
        new Manifest(
            5,
            true,
            1,
            List.of("plans", "small"),
            List.of("small"),
            Map.of("children", 65_000L, "small", 3L),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Map<String, Listed> values =
        Map.of(
            "plans", listed("plans", Optional.of("40")),
            "rate", listed("rate", Optional.of("6.2")),
            "small", listed("small", Optional.empty()));
    new OriginCheck(new ValuesList(values, Optional.of(manifest)), findings)
        .check(PageParser.parse("<p id='p'><span class='sum'>" + sum + "</span></p>"));
    return findings;
  }

  private static Listed listed(String id, Optional<String> number) {
    return new Listed(
        id,
        "count",
        0,
        number.map(BigDecimal::new),
        number.isPresent() ? Optional.empty() : Optional.of("c"),
        number.orElse("[c]"),
        Map.of());
  }
}
