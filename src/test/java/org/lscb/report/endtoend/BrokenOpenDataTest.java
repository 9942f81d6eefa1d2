package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.cli.Launch;

/** Wherever a file of open data says something else than was published, the audit hears it. */
class BrokenOpenDataTest extends BrokenReport {

  private static final String DATA = "data/ees-plans-by-setting.csv";
  private static final String META = "data/ees-plans-by-setting.meta.csv";

  @Test
  void soundFilesAreNotComplainedOf() throws IOException {
    assertThat(sound.check().code()).isZero();
    assertThat(sound.stoppedBy()).isEmpty();
    assertThat(text(DATA)).contains(",At school,c,").contains(",Total,");
  }

  @ParameterizedTest
  @CsvSource({
    // a withheld number in its cell
    "'At school,c,', 'At school,3,', outputs-disagree",
    // a symbol where there is a number
    "'Total,', 'Elsewhere,', outputs-disagree",
    // another time, another place, another code
    "'202021,', '201920,', outputs-disagree",
    "'Financial year,', 'Academic year,', outputs-disagree",
    "',Harbour,', ',Haven,', outputs-disagree",
    "'208,E09000022', '3,E09000022', unmatched-number",
    "'E92000001,England', 'E3,England', unmatched-number",
    // an item and a column of its own
    "'At school,c', 'At school three,c', unmatched-number",
    "',setting,', ',three,', unmatched-number",
    "'plans,', 'three,', unmatched-number",
    "'time_period', 'period', output-unreadable"
  })
  void aChangedFileIsHeard(String from, String to, String code) throws IOException {
    broken.replace(DATA, from, to);
    assertHeard(code);
  }

  @Test
  void aRowOfItsOwnIsHeard() throws IOException {
    String text = text(DATA);
    String row = text.lines().filter(one -> one.contains("At school")).findFirst().orElseThrow();
    broken.put(
        DATA,
        (text + row.replace("At school", "At school on Mondays") + "\r\n")
            .getBytes(StandardCharsets.UTF_8));
    assertHeard("unmatched-number");
  }

  @ParameterizedTest
  @CsvSource({
    "'Children with a plan', 'Three children'",
    "'Setting', 'Three'",
    "',0,,,', ',3,,,'",
    "'Share of plans,,%,', 'Share of plans,,pp,'",
    "'Children with a plan,,', 'Children with a plan,three,'",
    "'Setting,,,,,,', 'Setting,,,,three,,'",
    "'Setting,,,,,,', 'Setting,,,,,,three'"
  })
  void aChangedDescriptionIsHeard(String from, String to) throws IOException {
    broken.replace(META, from, to);
    assertHeard("unmatched-number");
  }

  @Test
  void aDescriptionOfOtherColumnsIsHeard() throws IOException {
    broken.replace(META, "filter_hint", "three");
    assertHeard("output-unreadable");
  }

  @Test
  void theRestrictedEditionHasNone() throws IOException {
    assertThat(sound.restricted().file(DATA)).isNull();
  }

  private String text(String name) {
    return new String(sound.file(name), StandardCharsets.UTF_8);
  }

  private void assertHeard(String code) throws IOException {
    Launch launch = broken.check();
    assertThat(launch.code()).as(launch.err()).isEqualTo(1);
    assertThat(launch.err()).contains("error[" + code + "]").contains("ees-plans-by-setting");
    assertThat(broken.stoppedBy()).contains(code);
  }
}
