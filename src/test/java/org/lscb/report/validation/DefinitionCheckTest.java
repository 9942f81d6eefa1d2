package org.lscb.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.project.WrittenBoard;

/** Names in a chapter's definitions lead somewhere. */
class DefinitionCheckTest {

  @TempDir private Path folder;
  private WrittenBoard board;

  @BeforeEach
  void write() {
    board = new WrittenBoard(folder).data("children by placement:\n  foster: 9\n  homes: 8\n");
  }

  private List<String> codes(String more, String measure) {
    return board
        .chapter(
            """
            datasets:
              d:
                children:
                  label: Children
                  by: [placement]
                part:
                  label: Part
            MEASURE
            breakdowns:
              placement:
                members:
                  foster: Foster care
                  homes: Homes
              other:
                members:
                  one: One
            MORE
            """
                .replace("MEASURE", measure.indent(6).stripTrailing())
                .replace("MORE", more))
        .read()
        .validated()
        .codes();
  }

  private List<String> indicator(String lines) {
    return codes("indicators:\n  result:\n    label: Result\n" + lines.indent(4), "");
  }

  @Test
  void namesThatLeadSomewhereAreAccepted() {
    assertThat(indicator("share: children\nover: placement")).isEmpty();
    assertThat(indicator("share: children/foster\nof: children")).isEmpty();
    assertThat(indicator("difference: children\nfrom: children/england")).isEmpty();
    assertThat(indicator("change: children\nfrom: 2017-18")).isEmpty();
    assertThat(codes("", "subset-of: children/foster")).isEmpty();
  }

  @Test
  void anUnknownMeasureIsNamed() {
    assertThat(indicator("share: childen\nof: children")).containsExactly("unknown-name");
    assertThat(indicator("share: children\nof: childen")).containsExactly("unknown-name");
    assertThat(indicator("share: Children!\nof: children")).containsExactly("bad-address");
  }

  @Test
  void theWholeOfAShareIsATotalOverABreakdownOfItsMeasure() {
    assertThat(indicator("share: children\nover: placment")).containsExactly("unknown-breakdown");
    assertThat(indicator("share: children\nover: other")).containsExactly("unknown-level");
    assertThat(indicator("remainder: children\nover: other")).containsExactly("unknown-level");
  }

  @Test
  void thePeriodOfAChangeIsAPeriod() {
    assertThat(indicator("change: children\nfrom: 2017-19")).containsExactly("bad-period");
  }

  @Test
  void aSubsetNamesItsWhole() {
    assertThat(codes("", "subset-of: childen")).containsExactly("unknown-name");
    assertThat(codes("", "subset-of: children/fostr")).containsExactly("unknown-address-member");
    assertThat(codes("", "subset-of: Children!")).containsExactly("bad-address");
  }

  @Test
  void aMeasureIsGivenByBreakdownsThatExist() {
    assertThat(codes("", "by: [placemnt]")).containsExactly("unknown-breakdown");
  }
}
