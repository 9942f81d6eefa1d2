package org.lscb.report.validation.narrative.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.diagnostic.Problem;

/** Words that are misspelt are told where they stand; what is right, or no word, is not. */
class SpellingTest {

  private static final String OWN = "2018-19/chapters/own/chapter.md";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The color of it.                  | 3:5+5     | color         | write "colour"
          Good behavior counts.             | 3:6+8     | behavior      | write "behaviour";
          A center for youth.               | 3:3+6     | center        | write "centre";
          One organization more.            | 3:5+12    | organization  | write "organisation";
          They traveled far.                | 3:6+8     | traveled      | write "travelled";
          He recieves it.                   | 3:4+8     | recieves      | write "receives";
          Recieving is giving.              | 3:1+9     | Recieving     | write "Receiving";
          It was thier plan.                | 3:8+5     | thier         | write "their"
          The childrens views.              | 3:5+9     | childrens     | write "children's" or "children";
          It helps alot now.                | 3:10+4    | alot          | "a lot";
          It is in england now.             | 3:10+7    | england       | write "England";
          Multi-agancy work.                | 3:7+6     | agancy        | write "agency";
          The **saf**guarding lead.         | 3:7+3     | safguarding   | write "safeguarding";
          The comittee’s view.              | 3:5+10    | comittee’s    | write "committee's";
          """)
  void misspeltWordIsToldWhereItStandsWithTheRightOne(
      String text, String place, String word, String advice) {
    SpeltBoard board = new SpeltBoard(folder).text(text);
    assertThat(board.told())
        .containsExactly(
            OWN + ":" + place + " \"" + word + "\" is not in the dictionary of British English");
    assertThat(board.found().get(0).help())
        .contains(advice)
        .endsWith("if it is right, add it to words.txt beside board.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The children's and the parents' views, Anna's too: they didn't, it's theirs.",
        "The children’s and the parents’ views, and they didn’t; who’d say? We’ll see.",
        "Multi-agency, co-ordinated, well-being, wellbeing, pre-school, 16-year-olds, re-referral.",
        "A so‑called early help hub (e.g. for babies, i.e. under-ones, etc.) by J. K. Smith, et al.",
        "Zoë Müller, Siân, José and Łukasz met in a café; a naïve façade.",
        "The Ofsted and Cafcass letters, and those of Barnardo's, went to Hammersmith and Southwark.",
        "We organise, prioritise, analyse and safeguard; the programme is practised in the centre.",
        "(i) first, (ii) second, (iii) third; child(ren), parent(s) and/or carer(s).",
        "MASH, LSCBs, GPs, DfE, iPads, A&E, MASH's, NHS-led; 2nd, 19th, 5pm, 0–17s, £5m, Q3.",
        "See www.exampel.org.uk, http://exampel.org/recieve and exampel.gov.uk/recieve or file.docx.",
        "Write to jane.recieve@exampel.org or @recieve, or use #recieve.",
        "Write [to us](https://exampel.org/recieve), or read `recieve thier` in it.",
        "There were {{plans}} of them, {{words for plans}}.",
        "Привет, 你好, مرحبا, শিশু and שלום are greetings.",
        "Soft\u00ADly spo\u00ADken, and e\u0301lan with a mark.",
        "The frontline, its workstreams, toolkits and outturn.",
      })
  void rightWordsAndWhatIsNoWordAreSilent(String text) {
    assertThat(new SpeltBoard(folder).text(text).words()).isEmpty();
  }

  @Test
  void wordIsToldOnceInEachFileWithHowOftenItIsThere() {
    SpeltBoard board =
        new SpeltBoard(folder)
            .with("2018-19/report.yaml", "title: Annual report\nchapters: [own, more]\n")
            .with("2018-19/text/more.md", "# More\n\nTo recieve.\n")
            .text("To recieve.\n\nRecieve it, and recieve\nthat. A wierd thing is wierd.");
    assertThat(board.told())
        .containsExactly(
            OWN
                + ":3:4+7 \"recieve\" is not in the dictionary of British English, here and 2 more"
                + " times in this file",
            OWN
                + ":6:9+5 \"wierd\" is not in the dictionary of British English, here and once more"
                + " in this file",
            "2018-19/text/more.md:3:4+7 \"recieve\" is not in the dictionary of British English");
  }

  @Test
  void everyKindOfTextIsRead() throws IOException {
    Path images = Files.createDirectories(folder.resolve("images"));
    BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "png", images.resolve("a.png").toFile());
    SpeltBoard board =
        new SpeltBoard(folder)
            .text(
                """
                ## A heding

                - an itme
                - another[^a]

                | Aera | b |
                |---|---|
                | cel | d |

                {{callout: A titel}}

                *Stres* and a [lnk](https://example.org).

                {{end}}

                ![A pictuer](images/a.png)

                [^a]: A footnoet.
                """);
    assertThat(board.words())
        .containsExactlyInAnyOrder(
            "heding", "itme", "Aera", "cel", "titel", "Stres", "lnk", "pictuer", "footnoet");
  }

  @Test
  void labelsTitlesAndCaptionsOfTheBoardsOwnChaptersAreRead() {
    SpeltBoard board =
        new SpeltBoard(folder)
            .with(
                "2018-19/chapters/own/chapter.yaml",
                """
                datasets:
                  d:
                    plans:
                      label: Plans begnu
                      by: [agency]
                breakdowns:
                  agency:
                    members: open
                indicators:
                  plan-share:
                    share: plans
                    over: agency
                    label: "Shares of plnas"
                tables:
                  plans:
                    caption: Plans by agnecy
                    rows:
                      by: agency
                    columns:
                      show: plans
                figures:
                  plans:
                    kind: bars
                    title: Plans by agancy
                    axis: Plans
                    show: plans
                    by: agency
                """);
    assertThat(board.told().stream().map(one -> one.split(" is ")[0]))
        .containsExactly(
            "2018-19/chapters/own/chapter.yaml:4:20+5 \"begnu\"",
            "2018-19/chapters/own/chapter.yaml:13:23+5 \"plnas\"",
            "2018-19/chapters/own/chapter.yaml:16:23+6 \"agnecy\"",
            "2018-19/chapters/own/chapter.yaml:24:21+6 \"agancy\"");
  }

  @Test
  void sentencesOfRegistersAreReadAndTheirNamesAreKnown() {
    SpeltBoard board =
        new SpeltBoard(folder)
            .with(
                "2018-19/chapters/own/chapter.yaml",
                """
                datasets:
                  d:
                    plans:
                      label: Plans
                      by: [agency]
                breakdowns:
                  agency:
                    members: open
                registers:
                  steps:
                    fields:
                      step: Step
                      who: Who
                """)
            .with(
                "2018-19/data/file-1.yaml",
                "dataset: d\nsource: S\nperiod: 2018-19\nplans by agency:\n  Quennevais Hub: 4\n")
            .with(
                "2018-19/data/steps.yaml",
                """
                register: steps
                source: Board
                entries:
                  - step: >
                      A long sentence that goes on
                      to the next line, to recieve it.
                    who: Tregenza Trust
                """)
            .with("board.yaml", "name: Pellwyn Board\nshort-name: PB\narea: Pellwyn\n")
            .text("Pellwyn, the Tregenza Trust's hub, and Quennevais.\n\n{{register: steps}}");
    assertThat(board.told())
        .containsExactly(
            "2018-19/data/steps.yaml:6:28+7 \"recieve\" is not in the dictionary of British English");
  }

  @Test
  void wordsInAnotherLanguageAreNotHeldToEnglish() {
    SpeltBoard board =
        new SpeltBoard(folder)
            .text("To recieve [Croeso i *bawb*]{lang=cy} bawb, [wierd]{lang=pl}.");
    assertThat(board.words()).containsExactly("recieve", "bawb");
  }

  @Test
  void markupThatIsRefusedIsNotReadAsWords() {
    SpeltBoard board = new SpeltBoard(folder).text("One <!-- recieve --> and <spann> two.");
    assertThat(board.words()).isEmpty();
    assertThat(board.diagnostics().hasErrors()).isTrue();
    assertThat(new SpeltBoard(folder).text("If 3 < 4, recieve 5 > 2.").words()).hasSize(1);
  }

  @Test
  void aTextMayAcceptAWordWithItsReason() {
    SpeltBoard board =
        new SpeltBoard(folder)
            .text("To recieve it. <!-- accept spelling: as the young person wrote -->");
    assertThat(board.words()).isEmpty();
    assertThat(board.diagnostics().hasAny(Problem.EXCUSED)).isTrue();
  }

  @Test
  void wordsOfTheBoardAreOfferedForWhatIsNearThem() {
    SpeltBoard board =
        new SpeltBoard(folder).with("words.txt", "Quennevais\n").text("In Quennevias.");
    assertThat(board.found().get(0).help()).startsWith("write \"Quennevais\";");
  }

  @ParameterizedTest
  @CsvSource({"'off', 0", "on, 1"})
  void reportMaySwitchItOff(String spelling, int told) {
    SpeltBoard board =
        new SpeltBoard(folder)
            .with(
                "2018-19/report.yaml",
                "title: Annual report\nchapters: [own]\nspelling: " + spelling + "\n")
            .with("words.txt", "two words\n")
            .text("To recieve.");
    assertThat(board.words()).hasSize(told);
    assertThat(board.diagnostics().hasAny(Problem.BAD_WORD_LINE)).isEqualTo(told > 0);
  }

  @Test
  void anythingElseThanOnAndOffIsRefused() {
    SpeltBoard board =
        new SpeltBoard(folder)
            .with("2018-19/report.yaml", "title: A\nchapters: [own]\nspelling: none\n");
    assertThat(board.diagnostics().hasErrors()).isTrue();
    assertThat(List.copyOf(board.diagnostics().byProblem().keySet()))
        .containsAnyOf(Problem.UNKNOWN_WORD, Problem.MISSPELT_WORD);
  }

  @Test
  void titlesAndNotesOfTheDataAreReadToo() {
    SpeltBoard board =
        new SpeltBoard(folder)
            .with("2018-19/report.yaml", "title: Anual report\nchapters: [own]\n")
            .with(
                "2018-19/data/file-1.yaml",
                "dataset: d\nsource: Retruns\nperiod: 2018-19\nplans:\n  value: 40\n"
                    + "  note: Cuonted by hand.\n");
    assertThat(board.told())
        .containsExactly(
            "2018-19/data/file-1.yaml:6:9+7 \"Cuonted\" is not in the dictionary of British"
                + " English",
            "2018-19/report.yaml:1:8+5 \"Anual\" is not in the dictionary of British English");
  }

  @Test
  void namesOfRowsAndSourcesAreReadButForNames() {
    SpeltBoard board =
        new SpeltBoard(folder)
            .with(
                "2018-19/chapters/own/chapter.yaml",
                """
                datasets:
                  d:
                    plans:
                      label: Plans
                      by: [who]
                breakdowns:
                  who:
                    members: open
                """)
            .with(
                "2018-19/data/file-1.yaml",
                """
                dataset: d
                source: Quennevais repport of Liquidlogic, sheet 2
                period: 2018-19
                plans by who:
                  Quennevais and others: 40
                  Other authorites: 12
                """)
            .text("In Quennevais and with other authorites.");
    assertThat(board.told())
        .containsExactly(
            "2018-19/chapters/own/chapter.md:3:30+10 \"authorites\" is not in the dictionary of"
                + " British English",
            "2018-19/data/file-1.yaml:2:20+7 \"repport\" is not in the dictionary of British"
                + " English",
            "2018-19/data/file-1.yaml:6:9+10 \"authorites\" is not in the dictionary of British"
                + " English");
  }
}
