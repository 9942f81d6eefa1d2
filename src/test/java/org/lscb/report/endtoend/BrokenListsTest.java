package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lscb.report.cli.Launch;

/** Wherever the data of a list say something else than the page, the audit hears it. */
class BrokenListsTest extends BrokenReport {

  private static final String FILE = "data/register-actions.csv";
  private static final String BOOK = "data/board-annual-report-2020-21.xlsx";

  @Test
  void theFileSaysWhatThePageSays() throws IOException {
    assertThat(new String(sound.file(FILE), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFGroup,Action,Due,Details\r\n"
                + "Listening,\"'=Ask, and \"\"listen\"\"\",31 March 2021,"
                + "\"There are 9,000 plans at home.\nAt school, [number withheld] plans.\"\r\n"
                + "Learning,'+44 is dialled first,,\r\n");
    assertThat(broken.check().code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[number withheld]|3|At school, 3 plans.",
        "9,000|9,001|There are 9,001 plans",
        "31 March 2021|30 March 2021|has \"30 March 2021\" where \"31 March 2021\" should stand",
        "Learning|Leaving|has \"Leaving\" where \"Learning\" should stand",
        "+44|+45|has \"+45 is dialled first\"",
        "Due|Done|has \"Done\" where \"Due\" should stand",
        "Group|Three|has \"Three\" where \"Group\" should stand",
        "first,,|first,soon,|has \"soon\" where \"\" should stand"
      })
  void anotherWordInTheFile(String from, String to, String heard) throws IOException {
    broken.replace(FILE, from, to);
    assertHeard(heard);
  }

  @Test
  void aRowThatThePageDoesNotHave() throws IOException {
    broken.change(FILE, text -> text + "Learning,Three at school,,\r\n");
    assertHeard("register-actions.csv has \"4 rows\" where \"3 rows on the page\" should stand");
  }

  @Test
  void aFileOfNoList() throws IOException {
    broken.put("data/register-others.csv", "Name\r\nschool 3\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(broken.check().err()).contains("\"register-others.csv\" in the data files");
    assertThat(broken.stoppedBy()).contains("unmatched-number");
  }

  @Test
  void anotherWordOnThePage() throws IOException {
    broken.replace(
        FinishedBoard.PAGE, ">31 March</span> 2021</span>", ">30 March</span> 2021</span>");
    assertHeard("register-actions.csv has \"31 March 2021\" where \"30 March 2021\" should stand");
    assertThat(broken.check().err()).contains("register_actions has \"31 March 2021\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ">31 March 2021</t>|>30 March 2021</t>|, register_actions has \"30 March 2021\"",
        "[number withheld]|3|At school, 3 plans.",
        ">Learning</t>|>Leaving</t>|has \"Leaving\" where \"Learning\" should stand"
      })
  void anotherWordInItsSheet(String from, String to, String heard) throws IOException {
    strings(text -> text.replace(from, to));
    assertHeard(heard);
  }

  private void strings(UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound.file(BOOK)));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        boolean words = part.getName().equals("xl/sharedStrings.xml");
        String changed = words ? change.apply(text) : text;
        assertThat(changed.equals(text)).isNotEqualTo(words);
        out.putNextEntry(new ZipEntry(part.getName()));
        out.write(changed.getBytes(StandardCharsets.UTF_8));
      }
    }
    broken.put(BOOK, bytes.toByteArray());
  }

  private void assertHeard(String words) throws IOException {
    Launch launch = broken.check();
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.err()).contains("error[outputs-disagree]").contains(words);
    assertThat(broken.stoppedBy()).contains("outputs-disagree");
  }
}
