package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.cli.Launch;

/**
 * A further board as a newcomer makes it: a folder with text files, in it a dataset that no other
 * board has, shown in a chapter of the board's own, beside one that comes with the program.
 */
class FurtherBoardTest {

  private static final String STEM = "fenland-annual-report-2022-23";

  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve("fenland").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void board() throws IOException {
    write(
        "board.yaml",
        """
        name: Fenland Safeguarding Children Partnership
        short-name: Fenland
        area: Fenland
        """);
    write(
        "2022-23/report.yaml",
        """
        title: Annual report
        guidance: working-together-2018
        answers:
          arrangements-effectiveness: boat-checks
        chapters:
          - id: welcome
            numbered: false
          - boat-checks
          - exploitation
        """);
    write("2022-23/text/welcome.md", "# Welcome\n\nThe partnership looks after its waterways.\n");
    write(
        "2022-23/chapters/boat-checks/chapter.yaml",
        """
        datasets:
          boat-checks:
            boats-checked:
              label: Boats checked
              about: places
              by: [mooring]
            homes-found:
              label: Family homes found
              about: places
              by: [mooring]
              subset-of: boats-checked
        breakdowns:
          mooring:
            members: open
        indicators:
          home-share:
            share: homes-found
            of: boats-checked
            decimals: 0
            label: Share that are family homes
        tables:
          by-mooring:
            caption: Boats checked by mooring
            rows:
              by: mooring
              total: mooring
            columns:
              - show: boats-checked
              - show: homes-found
              - show: home-share
        figures:
          by-mooring:
            kind: sorted-bars
            title: Most boats lie at the town quay
            axis: Boats
            show: boats-checked
            by: mooring
        """);
    write(
        "2022-23/chapters/boat-checks/chapter.md",
        """
        # Families on boats

        Of {{boats-checked}} boats, {{homes-found}} are family homes, which is {{home-share}}.

        {{figure: by-mooring}}

        {{table: by-mooring}}
        """);
    write(
        "2022-23/data/boat-checks.yaml",
        """
        dataset: boat-checks
        source: Waterways office
        period: 2022-23

        values by mooring and measure:
          columns:     [boats-checked, homes-found]
          Town quay:   [120, 30]
          Long reach:  [60, 12]
          Mill basin:  [20, 8]
        """);
    write(
        "2022-23/data/exploitation.yaml",
        """
        dataset: exploitation
        source: Police
        period: 2022-23

        cse-referrals: 40
        """);
    write("2022-23/text/exploitation/lead.md", "The partners work on it together.\n");
  }

  private Launch run(String... words) {
    return Launch.of(words);
  }

  @Test
  void aFolderOfTextFilesIsAllThatItTakes() throws Exception {
    board();
    String home = folder.resolve("fenland").toString();
    Launch launch = run("build", "--board", home, "--out", folder.resolve("out").toString());
    assertThat(launch.code()).as(launch.err()).isZero();
    Map<String, byte[]> files = Built.files(folder.resolve("out"));
    String page = new String(files.get(STEM + ".html"), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("Families on boats", "Boats checked by mooring", "Most boats lie at")
        .contains("data-value=\"boat-checks:home-share@2022-23\">25%</span>")
        .contains("<svg");
    Tag pdf = TagTree.read(files.get(STEM + ".pdf"));
    assertThat(pdf.text()).contains("Of 200 boats, 50 are family homes, which is 25%.");
    Tag table =
        pdf.all("Table").stream()
            .filter(one -> one.text().contains("Boats checked by mooring"))
            .findFirst()
            .orElseThrow();
    assertThat(table.text()).contains("Mill basin", "40%");
    List<Tag> figures = pdf.all("Figure").stream().filter(one -> one.alt().isPresent()).toList();
    assertThat(figures).anyMatch(one -> one.alt().get().contains("Town quay, 120"));
    assertThat(
            new String(files.get("data/table-boat-checks-by-mooring.csv"), StandardCharsets.UTF_8))
        .contains("Long reach,60,12,20");
  }

  @Test
  void itIsCheckedAsEveryOtherBoardIs() throws IOException {
    board();
    String home = folder.resolve("fenland").toString();
    write(
        "2022-23/data/boat-checks.yaml",
        """
        dataset: boat-checks
        source: Waterways office
        period: 2022-23

        values by mooring and measure:
          columns:     [boats-checked, homes-found]
          Town quay:   [120, 130]
          total:       [119, 130]
        """);
    Launch launch = run("validate", "--board", home);
    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.out()).contains("error[adds-up]", "error[larger-than-whole]");
  }
}
