package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.cli.Launch;
import org.lscb.report.dataset.spreadsheet.WrittenWorkbook;

/** A spreadsheet becomes a block of a dataset, seen before it is saved. */
class ImportTest {

  private static final String WIDE =
      """
      file: places*.csv
      dataset: courses
      block: places by sector and status
      """;

  private static final String SHARES =
      """
      file: shares.csv
      dataset: courses
      block: satisfied by sector
      """;

  @TempDir private Path outside;
  @TempDir private Path folder;
  private TinyBoard board;

  @BeforeEach
  void aBoard() throws IOException {
    board = ImportBoard.in(folder.resolve("harbour"));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(outside.resolve(name), content).toString();
  }

  @Test
  void valuesAreReplacedInTheirPlacesAndAllElseStays() throws IOException {
    board.imports(WIDE);
    String before = board.read(ImportBoard.DATA);
    String csv =
        file(
            "places-q2.csv",
            """
            Bookings in the year so far
            Sector,Attended,Did not attend,Total
            Schools,52,3,"1,057"
            Police,6,0,7
            Faith groups,4,0,4
            Total,62,3,68

            Source: booking system
            """);
    Launch shown = board.imported(csv);
    assertThat(shown.code()).as(shown.err()).isEqualTo(1);
    assertThat(board.read(ImportBoard.DATA)).isEqualTo(before);
    assertThat(shown.out())
        .contains("one: places-q2.csv, A2:D6 → 2020-21/data/courses.yaml")
        .contains("12 values: 5 changed, 3 new, 3 no longer there")
        .contains("new sector: faith-groups")
        .contains("no longer there, sector: nursery")
        .contains("row 8 is a note: \"Source: booking system\"")
        .contains("-  Nursery:  [4, 1, 5]\n")
        .contains("not saved: run it again with --save");

    Launch saved = board.imported(csv, "--save");
    assertThat(saved.code()).as(saved.err()).isZero();
    assertThat(saved.out()).endsWith("saved 2020-21/data/courses.yaml\n");
    assertThat(board.read(ImportBoard.DATA))
        .isEqualTo(
            before
                .replace(
                    "each quarter anew\n", "each quarter anew\n  table: places-q2.csv, A2:D6\n")
                .replace("[40, 3, 45]", "[52, 3, 1057]")
                .replace("  Nursery:  [4, 1, 5]\n", "")
                .replace(
                    "  Police:   [6, 0, 7]\n", "  Police:   [6, 0, 7]\n  Faith groups: [4, 0, 4]\n")
                .replace("[50, 4, 57]", "[62, 3, 68]"));

    Launch again = board.imported(csv);
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("0 changed, 0 new, 0 no longer there", "nothing changes");
  }

  @Test
  void lineEndsAndTheByteOrderMarkStay() throws IOException {
    board.imports(WIDE);
    String windows = "\uFEFF" + board.read(ImportBoard.DATA).replace("\n", "\r\n");
    board.write(ImportBoard.DATA, windows);
    String csv =
        file("places.csv", "Sector,Attended,Did not attend\nSchools,52,3\nNew,1,1\nPolice,6,0\n");
    assertThat(board.imported(csv, "--save").code()).isZero();
    String after = board.read(ImportBoard.DATA);
    assertThat(after).startsWith("\uFEFF").contains("  New:      [1, 1]\r\n");
    assertThat(after.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void aTableThatHasMovedIsFoundAndTheMoveIsTold() throws IOException {
    board.imports(WIDE);
    String table = "Sector,Attended,Did not attend\nSchools,52,3\n";
    board.imported(file("places.csv", table), "--save");
    Launch moved = board.imported(file("places.csv", "Title,,\n,,\n" + table));
    assertThat(moved.out()).contains("the table stood in places.csv, A1:C2 before");
    assertThat(moved.out()).contains("+  table: places.csv, A3:C4");
  }

  @Test
  void aColumnThatIsNewOrRenamedIsToldAndNothingIsGuessed() throws IOException {
    board.imports(WIDE);
    Launch changed =
        board.imported(
            file("places.csv", "Sector,Attended,Didn't attend,Waiting\nSchools,52,3,1\n"),
            "--save");
    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.err())
        .contains("\"Didn't attend\" names no status", "such as missed")
        .contains("\"Waiting\" names no status", "places.csv, cell D1", "nothing was imported");
    board.imports(WIDE + "names:\n  status:\n    Didn't attend: missed\nleave-out: [Waiting]\n");
    assertThat(board.imported(outside.resolve("places.csv").toString(), "--save").code()).isZero();
  }

  @Test
  void aPeriodIsAddedToASeriesAndEarlierOnesStay() throws IOException {
    board.write(
        ImportBoard.DATA,
        """
        dataset: courses
        source: Booking system

        values by measure and period:
          columns:   [2019-20, 2020-21]
          places:    [51, 57]
          satisfied: [90, 91]
          cost:      [4000, 4100]
        """);
    board.imports(
        """
        file: figures*.csv
        dataset: courses
        block: values by measure and period
        """);
    String csv =
        file("figures.csv", "Measure,2020/21,2021/22\nPlaces booked,58,60\nCost,4200,\"£4,350\"\n");
    assertThat(board.imported(csv, "--save").code()).isZero();
    assertThat(board.read(ImportBoard.DATA))
        .contains("columns:   [2019-20, 2020-21, 2021-22]\n")
        .contains("places:    [51, 58, 60]\n")
        .contains("satisfied: [90, 91, x]\n")
        .contains("cost:      [4000, 4200, 4350]\n");
  }

  @Test
  void aBlockMayNameItsSpreadsheetAlone() throws IOException {
    board.write(
        ImportBoard.DATA,
        """
        dataset: courses
        source: Booking system
        period: 2020-21

        places by sector and status:
          table: sheets/places.xlsx, sheet Bookings, A2:D4
        """);
    Launch checked = Launch.of("validate", "2020-21", "--board", board.folder().toString());
    assertThat(checked.out()).contains("error[not-imported]", "run: lscb-report import");
    Files.createDirectories(board.folder().resolve("sheets"));
    new WrittenWorkbook()
        .sheet("Notes", "Read me | first")
        .sheet(
            "Bookings",
            """
            Title
            Sector | Attended | Did not attend | Total
            Schools | 52 | 3 | 57
            Police | 6 | 0 | 7

            Faith | words below another table
            """)
        .write(board.folder().resolve("sheets/places.xlsx"));
    Launch run = board.imported("--save");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(board.read(ImportBoard.DATA))
        .endsWith(
            """
            places by sector and status:
              table: "sheets/places.xlsx, sheet Bookings, A2:D4"
              columns: [attended, missed, total]
              Schools: [52, 3, 57]
              Police:  [6, 0, 7]
            """
                .replace("\"", ""));
    assertThat(Launch.of("validate", "2020-21", "--board", board.folder().toString()).out())
        .doesNotContain("error");
  }

  @Test
  void anImportForWhichThereIsNoFileYetWritesOne() throws IOException {
    Files.delete(board.folder().resolve(ImportBoard.DATA));
    board.imports(WIDE.replace("dataset", "period: 2020-21 Q3\ndataset"));
    String csv = file("places.csv", "Sector,Attended,Did not attend\nSchools,52,3\n");
    assertThat(board.imported(csv, "--save").code()).isZero();
    assertThat(board.read(ImportBoard.DATA))
        .isEqualTo(
            """
            dataset: courses
            source: places
            period: 2020-21 Q3

            places by sector and status:
              table: places.csv, A1:C2
              columns: [attended, missed]
              Schools: [52, 3]
            """);
    Launch next = board.imported(csv, "--save", "--period", "2020-21 Q4");
    assertThat(next.out()).contains("2020-21/data/courses-2.yaml");
    assertThat(board.read("2020-21/data/courses-2.yaml")).contains("period: 2020-21 Q4\n");
  }

  @Test
  void percentagesAreReadAsTheyAreShown() throws IOException {
    board.imports(SHARES);
    Launch csv = board.imported(file("shares.csv", "Sector,Satisfied\nSchools,92.5%\nPolice,80\n"));
    assertThat(csv.out()).contains("+  Schools: 92.5\n", "+  Police: 80\n");
    Launch small = board.imported(file("shares.csv", "Sector,Satisfied\nSchools,0.5%\nPolice,1\n"));
    assertThat(small.out()).contains("+  Schools: 0.5\n", "+  Police: 1\n");
  }

  @Test
  void fractionsOfAMeasureOfPerCentAreReadAsTheImportSays() throws IOException {
    String csv = file("shares.csv", "Sector,Satisfied\nSchools,0.925\nPolice,1\nHealth,30%\n");
    board.imports(SHARES);
    Launch open = board.imported(csv, "--save");
    assertThat(open.code()).isEqualTo(1);
    assertThat(open.err())
        .contains("error[import-fractions]: Satisfied is given in per cent", "shares.csv, cell B2")
        .contains("if this means 92.5%, or \"percent: as-written\" if it means 0.925%");
    board.imports(SHARES + "percent: fractions\n");
    assertThat(board.imported(csv).out())
        .contains("+  Schools: 92.5\n", "+  Police: 100\n", "+  Health: 30\n");
    String mixed = file("shares.csv", "Sector,Satisfied\nSchools,0.925\nPolice,80\n");
    assertThat(board.imported(mixed).err())
        .contains("\"80\" cannot be read", "and this is more than 1");
    board.imports(SHARES + "percent: as-written\n");
    assertThat(board.imported(mixed).out()).contains("+  Schools: 0.925\n", "+  Police: 80\n");
  }

  @Test
  void whatIsNotPlainIsToldWhereItStands() throws IOException {
    board.imports(WIDE);
    Launch refused =
        board.imported(
            file(
                "places.csv",
                """
                Sector,Attended,Did not attend
                Schools,12.5,3
                Police,-4,
                Health,#REF!,"=B2+C2"
                Early years,about ten,£30
                """));
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains("\"12.5\" cannot be read as a value", "places.csv, cell B2", "is whole")
        .contains("\"-4\" cannot be read as a value")
        .contains("nothing stands here", "places.csv, cell C3")
        .contains("a formula without a value: #REF!")
        .contains("places.csv, cell C4")
        .contains("\"about ten\" cannot be read")
        .contains("\"£30\" cannot be read")
        .contains("in 1 file");
  }

  @Test
  void symbolsMeanWhatPublishersMeanByThemOrWhatTheImportSays() throws IOException {
    board.imports(WIDE + "symbols:\n  \"-\": 0\n  n/a: x\nempty: 0\n");
    Launch shown =
        board.imported(
            file("places.csv", "Sector,Attended,Did not attend\nA1,<5,..\nB1,-,n/a\nC1,[c],\n"));
    assertThat(shown.out())
        .contains("+  A1:       [c, x]", "+  B1:       [0, x]", "+  C1:       [c, 0]")
        .contains("\"fewer than\" is read as c, hidden by the source (B2)");
  }

  @Test
  void whatTheChangedFileWouldBeToldOfStopsTheImport() throws IOException {
    board.imports(WIDE);
    board.write(
        "2020-21/data/more.yaml", "dataset: courses\nsource: A\nperiod: 2020-21\n\nplaces: 60\n");
    Launch refused =
        board.imported(
            file("places.csv", "Sector,Attended,Did not attend,Total\nA1,1,1,2\nTotal,1,1,2\n"),
            "--save");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("error[recorded-twice]", "nothing was imported");
    assertThat(board.read(ImportBoard.DATA)).contains("Nursery");
  }

  @Test
  void nothingOutsideTheBoardIsReadUnlessItIsNamed() throws IOException {
    String csv = file("places.csv", "Sector,Attended,Did not attend\nSchools,52,3\n");
    board.imports(WIDE.replace("places*.csv", "../places.csv"));
    Files.copy(Path.of(csv), board.folder().resolveSibling("places.csv"));
    Files.createSymbolicLink(board.folder().resolve("places.csv"), Path.of(csv));
    Launch nothing = board.imported();
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("lies in the board's folder");
    board.imports(WIDE);
    assertThat(board.imported().code()).isEqualTo(2);
    assertThat(board.imported(csv).code()).isEqualTo(1);
  }

  @Test
  void wrongWordsOnTheCommandLineAreAnswered() throws IOException {
    board.imports(WIDE);
    String csv = file("places.csv", "Sector,Attended,Did not attend\nSchools,52,3\n");
    Launch unknown = board.imported(csv, "--as", "on");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("imports.yaml has no import on; did you mean \"one\"?");
    assertThat(board.imported(csv, "--year", "2030-31").err()).contains("error[no-such-year]");
    assertThat(board.imported(outside.resolve("gone.csv").toString(), "--as", "one").err())
        .contains("error[file-missing]");
    board.write("imports.yaml", "imports:\n  one:\n    file: a.doc\n    blok: x\n");
    assertThat(board.imported().err()).contains("error[");
    assertThat(Launch.of("validate", "2020-21", "--board", board.folder().toString()).out())
        .contains("imports.yaml:");
  }

  @Test
  void marksOfNotesBelongToNoNameAndAHeadingMayStandARowHigher() throws IOException {
    board.imports(WIDE);
    Launch shown =
        board.imported(
            file(
                "places.csv",
                ",,,All\nSector,Attended [1],Did not attend,\nSchools *,52,3,57\nPolice,1,2,3\n"));
    assertThat(shown.out())
        .contains("+  Schools:  [52, 3, 57]   # the largest\n", "+  Police:   [1, 2, 3]\n")
        .contains("marks of notes behind names are not read: Attended [1], Schools *\n");
  }

  @Test
  void ofEventsWithoutAReadableDayItIsToldThatTheyAreNotCounted() throws IOException {
    board.imports(
        """
        file: events.csv
        dataset: courses
        block: places by sector and status
        count: rows
        columns:
          sector: Agency
          status: Outcome
        where:
          Day: 2020-21
        """);
    Launch shown =
        board.imported(
            file(
                "events.csv",
                """
                Day,Agency,Outcome
                03/04/2020 09:30,Schools,Attended
                1/5/20,Police,Attended
                12/25/2020,Police,Attended
                03/04/2021,Police,Attended
                """));
    assertThat(shown.out())
        .contains("2 rows are counted\n", "2 other rows are not read, as \"where:\" says\n")
        .contains("1 of them has no day that can be read (A4)\n");
  }

  @Test
  void aListMayHaveATitleAndHeadingsOrNeither() throws IOException {
    board.imports(SHARES);
    Launch titled =
        board.imported(file("shares.csv", "Our survey,\n\nSector,Share\nSchools,90\nPolice,80\n"));
    assertThat(titled.out()).contains("shares.csv, A3:B5", "+  Schools: 90\n", "+  Police: 80\n");
    Launch bare = board.imported(file("shares.csv", "Schools,90\nPolice,80\n"));
    assertThat(bare.out()).contains("shares.csv, A1:B2", "+  Schools: 90\n", "+  Police: 80\n");
    Launch unclear = board.imported(file("shares.csv", "Sector,Share\nSchools,n/a\nPolice,80\n"));
    assertThat(unclear.err()).contains("\"n/a\" cannot be read", "shares.csv, cell B2");
  }

  @Test
  void mergedHeadingsHoldForAllTheirColumnsAndHiddenRowsForWhatTheImportSays() throws IOException {
    String lines =
        """
        file: refs.xlsx
        dataset: courses
        block: referrals by sector and period and outcome
        across: 2
        """;
    board.imports(lines);
    String cells =
        "<sheetData>"
            + row("", words("Sector"), words("2019/20"), "<c/>", words("2020/21"), "<c/>")
            + row(
                "",
                "<c/>",
                words("Founded"),
                words("Unfounded"),
                words("Founded"),
                words("Unfounded"))
            + row(
                "",
                words("Schools"),
                "<c><v>9</v></c>",
                "<c><v>8</v></c>",
                "<c><v>7</v></c>",
                "<c><v>6</v></c>")
            + row(
                " hidden=\"1\"",
                words("Old"),
                "<c><v>1</v></c>",
                "<c><v>1</v></c>",
                "<c><v>1</v></c>",
                "<c><v>1</v></c>")
            + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/>"
            + "<mergeCell ref=\"D1:E1\"/></mergeCells>";
    String file =
        new WrittenWorkbook().raw("S", "", cells).write(outside.resolve("refs.xlsx")).toString();
    assertThat(board.imported(file).err()).contains("error[import-hidden]", "1 row");
    board.imports(lines + "hidden: leave-out\n");
    assertThat(board.imported(file).out())
        .contains("+    2019-20: [founded, unfounded]\n", "+    2020-21: [founded, unfounded]\n")
        .contains("+  Schools: [9, 8, 7, 6]\n")
        .doesNotContain("Old");
    board.imports(lines + "hidden: read\n");
    assertThat(board.imported(file).out()).contains("+  Old:     [1, 1, 1, 1]\n");
  }

  private static String row(String attribute, String... cells) {
    return "<row" + attribute + ">" + String.join("", cells) + "</row>";
  }

  private static String words(String words) {
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  }
}
