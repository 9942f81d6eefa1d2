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
import org.lscb.report.reference.ReferenceFiles;

/** Of a spreadsheet that no import is for, one is proposed, or begun, and never run unseen. */
class ProposedImportTest {

  private static final String RECORDED = "[40, 3, 45]   # the largest";

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

  /** Saves what is proposed, and runs it. */
  private Launch saved(String file, String... options) {
    String[] all = new String[options.length + 2];
    all[0] = file;
    all[1] = "--save";
    System.arraycopy(options, 0, all, 2, options.length);
    Launch saved = board.imported(all);
    assertThat(saved.code()).as(saved.out() + saved.err()).isZero();
    return board.imported(file, "--save");
  }

  @Test
  void ofATableByItsHeadings() throws IOException {
    String csv =
        file(
            "Places Q2 2020.csv",
            "Sector,Attended,Did not attended,Total\nSchools,52,3,57\nPolice,1,2,3\n");
    Launch proposed = board.imported(csv);
    assertThat(proposed.code()).isEqualTo(1);
    assertThat(proposed.out())
        .contains("imports.yaml says nothing of Places Q2 2020.csv yet")
        .contains("+  places:\n", "+    file: \"Places*.csv\"")
        .contains("+    block: places by sector and status\n")
        .contains("+        Did not attended: missed\n");
    Launch saved = board.imported(csv, "--save");
    assertThat(saved.out()).contains("saved imports.yaml", "it is imported as places");
    Launch next = board.imported(csv, "--save");
    assertThat(next.code()).as(next.err()).isZero();
    assertThat(board.read(ImportBoard.DATA)).contains("Schools:  [52, 3, 57]   # the largest");
  }

  @Test
  void ofNamesAndNumbersBelowATitleOverAllColumns() throws IOException {
    String cells =
        "<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>Summary 2020/21</t></is></c></row>"
            + "<row r=\"3\"><c t=\"inlineStr\"><is><t>Outcome</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>Referrals</t></is></c></row>"
            + "<row r=\"4\"><c t=\"inlineStr\"><is><t>Founded</t></is></c><c><v>9</v></c></row>"
            + "<row r=\"5\"><c t=\"inlineStr\"><is><t>NFA</t></is></c><c><v>8</v></c></row>"
            + "</sheetData><mergeCells><mergeCell ref=\"A1:H1\"/></mergeCells>";
    String file =
        new WrittenWorkbook()
            .raw("Summary", "", cells)
            .sheet("Cases", "Child ID | Date of birth\n1 | 2\n")
            .write(outside.resolve("Summary 2020-21.xlsx"))
            .toString();
    Launch proposed = board.imported(file);
    assertThat(proposed.out())
        .contains("Summary 2020-21.xlsx, sheet Summary, row 3: Outcome | Referrals\n")
        .contains("sheet Cases: a list of single children, not looked at\n")
        .contains("+    block: referrals by outcome\n")
        .contains("+      outcome: Outcome\n", "+      referrals: Referrals\n")
        .contains("+        NFA: \"?\"  # which one: unfounded, total\n");
    // What nobody has answered imports nothing.
    Launch open = saved(file);
    assertThat(open.code()).isEqualTo(1);
    assertThat(open.err()).contains("\"NFA\" names no outcome");
    board.write(
        "imports.yaml",
        board.read("imports.yaml").replace("\"?\"  # which one", "unfounded  # not"));
    Launch answered = board.imported(file, "--save");
    assertThat(answered.code()).as(answered.err()).isZero();
    assertThat(board.read(ImportBoard.DATA)).contains("  founded: 9\n  unfounded: 8\n");
  }

  @Test
  void ofAnExtractWithWhatWasAskedForAboveItAndNotesBelow() throws IOException {
    String csv =
        file(
            "nomis_2026_05_01.csv",
            """
            "Places by sector"
            "[from Nomis on 1 May 2026]"

            "date","2019/20"
            "measures","value"

            "sector","Harbour","Elsewhere"
            "Schools","1,040","9,999"
            "Police","60","9,999"
            "All of them","1,100","19,998"

            "Figures may not sum due to rounding."
            """);
    Launch proposed = board.imported(csv, "--dataset", "courses");
    assertThat(proposed.out())
        .contains("+    block: places by sector\n")
        .contains("+      sector: sector\n", "+      places: Harbour\n")
        .contains("+    period: 2019-20  # is it so?\n", "+        All of them: total\n");
    assertThat(saved(csv, "--dataset", "courses").code()).isZero();
    assertThat(board.read(ImportBoard.DATA))
        .contains("  Schools: 1040\n  Police: 60\n  total: 1100\n");
  }

  @Test
  void ofOpenDataInWhichARowSaysWhatWasCounted() throws IOException {
    String csv =
        file(
            "referrals.csv",
            """
            time_period,time_identifier,la_name,population,sex,number,rate
            202021,Financial year,Harbour,All referrals,Total,77,12.5
            202021,Financial year,Harbour,All referrals,Female,c,c
            202021,Financial year,Elsewhere,All referrals,Total,99,12.5
            202021,Financial year,Harbour,Others,Total,7,1.5
            """);
    assertThat(board.imported(csv).out())
        .contains("+    block: values by measure and period\n")
        .contains("+      referrals: number\n")
        .contains("+      la_name: Harbour\n", "+      population: All referrals\n")
        .contains("+      sex: Total\n");
    assertThat(saved(csv).code()).isZero();
    assertThat(board.read(ImportBoard.DATA)).contains("  referrals: [77]\n");
  }

  @Test
  void ofAPublishedFileOfPopulation() throws IOException {
    Path published = ReferenceFiles.find("reference/ons_mid_year_population_0_17_2012_2024.csv");
    TinyBoard other = new TinyBoard(folder.resolve("hartlepool"));
    other.write("board.yaml", "name: A\nshort-name: A\narea: Hartlepool\n");
    other.write("2020-21/chapters/plans/chapter.yaml", TinyBoard.PLANS_BY_SETTING);
    Launch proposed = other.imported(published.toString(), "--save");
    assertThat(proposed.out())
        .contains("+      period: mid_year\n", "+      population-0-17: population_0_17\n")
        .contains("+      la_name: Hartlepool\n");
    Launch read = other.imported(published.toString(), "--save");
    assertThat(read.code()).as(read.err()).isZero();
    assertThat(read.out()).contains("13 values: 0 changed, 13 new");
    assertThat(other.read("2020-21/data/plans.yaml"))
        .contains("    mid-2024: 21090\n", "    mid-2012: 20312\n");
  }

  @Test
  void ofAListOfEventsWhoseColumnsAreKnownByWhatTheDataHave() throws IOException {
    String csv =
        file(
            "export.csv",
            """
            Exported 03/04/2021

            Reference,Course date,Organisation type,Booking status,Fee
            B1,03/04/2020,Schools,Attended,£25.00
            B2,04/04/2020,Police,Did not attend,£25.00
            B3,31/03/2021,Schools,Attended,£25.00
            B4,01/04/2021,Nursery,Waiting list,£0.00
            """);
    assertThat(board.imported(csv).out())
        .contains("+    block: places by sector and status\n", "+    count: rows\n")
        .contains("+      sector: Organisation type\n", "+      status: Booking status\n")
        .contains("+        Waiting list: total\n", "+      Course date: 2020-21  # is it so?\n");
    assertThat(saved(csv).code()).isZero();
    assertThat(board.read(ImportBoard.DATA)).contains("  Schools:  [2, 0, 2]");
  }

  @Test
  void percentagesAndDaysAreAskedForAsTheDataHaveThem() throws IOException {
    board.write(
        ImportBoard.DATA,
        """
        dataset: courses
        source: Booking system

        values by measure and period:
          columns:   [2020-03-31, 2021-03-31]
          satisfied: [90, awaited]
          places:    [51, 57]
        """);
    String csv =
        file("rates.csv", "Measure,Code,2019/20,2020/21 (provisional)\nSatisfied,a,0.9,0.925\n");
    assertThat(board.imported(csv).out())
        .contains("+    block: values by measure and period\n")
        .contains("+    day: 31 March  # is it so?", "+    leave-out: [Code]")
        .contains("+    percent: fractions  # is it so? 0.9 is read as 90%\n");
    assertThat(saved(csv).code()).isZero();
    assertThat(board.read(ImportBoard.DATA)).contains("  satisfied: [90, 92.5]\n");
  }

  @Test
  void signsAmongNumbersMakeNoColumnOfWords() throws IOException {
    String csv =
        file(
            "signs.csv",
            "Sector,Attended,Did not attend\nSchools,-,3\nNursery,=B2,1\nPolice,1,n/a\n");
    assertThat(board.imported(csv).out())
        .contains("+    block: places by sector and status\n")
        .doesNotContain("leave-out");
  }

  @Test
  void ofNumbersWithTheirSharesOnlyTheNumbers() throws IOException {
    String csv = file("extract.txt", "sector\tnumber\t%\nSchools\t52\t86.7\nPolice\t8\t13.3\n");
    assertThat(board.imported(csv, "--dataset", "courses").out())
        .contains("+      sector: sector\n", ": number\n")
        .doesNotContain("\"%\"");
  }

  @Test
  void ofMeasuresWithAValueBesideEach() throws IOException {
    String csv = file("kpi.csv", "KPI,Value\nPlaces booked,57\nReferrals,12\nCost,\"£4,000\"\n");
    assertThat(board.imported(csv).out()).contains("+    block: values by measure\n");
    board.write(
        ImportBoard.DATA, "dataset: courses\nsource: A\nperiod: 2020-21\n\nsatisfied: 91\n");
    assertThat(saved(csv).code()).isZero();
    assertThat(board.read(ImportBoard.DATA))
        .contains("  places: 57\n  referrals: 12\n  cost: 4000\n");
  }

  @Test
  void groupsAndSubtotalsAreLeftOut() throws IOException {
    String csv =
        file(
            "groups.csv",
            """
            Sector,Attended,Did not attend,Total
            Education,,,
            Schools,52,3,57
            Nursery,2,1,3
            Sub-total,54,4,60
            Justice,,,
            Police,1,2,3
            """);
    assertThat(board.imported(csv).out())
        .contains("+    leave-out: [Sub-total, Education, Justice]");
    assertThat(saved(csv).code()).isZero();
    assertThat(board.read(ImportBoard.DATA)).contains("  Nursery:  [2, 1, 3]\n");
  }

  @Test
  void whereNothingIsCalledAlikeAnImportForTheDatasetIsBegunThatImportsNothing()
      throws IOException {
    String csv = file("other.csv", "Colour,Weight\nred,2\nblue,3\n");
    Launch unknown = board.imported(csv);
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("no dataset has names like these; say with --dataset which", "Colour | Weight");
    Launch begun = board.imported(csv, "--dataset", "courses");
    assertThat(begun.out())
        .contains("Nothing there is called as in the dataset courses. This begins an import")
        .contains("+    block: \"?\"\n", "+    #   places by sector, status\n")
        .contains("+    #   ...: Colour\n", "+    #   ...: Weight\n");
    assertThat(board.imported(csv, "--dataset", "courses", "--save").out())
        .contains("saved imports.yaml\nnow complete it there: it is called other\n");
    Launch refused = board.imported(csv, "--save");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("the dataset has no measure \"?\"", "nothing was imported");
    assertThat(board.read(ImportBoard.DATA)).contains(RECORDED);
    board.write("imports.yaml", board.read("imports.yaml").replace("\"?\"", "satisfied by sector"));
    assertThat(board.imported(csv).out()).contains("+  Red: 2\n", "+  Blue: 3\n");
  }

  @Test
  void whatStandsInTheWayOfAProposalIsTold() throws IOException {
    String csv = file("words.csv", "Nothing but a line\n");
    assertThat(board.imported(csv, "--dataset", "courses").err())
        .contains("words.csv: no table", "no row of headings with rows below it was found");
    assertThat(board.imported(csv).err())
        .contains("words.csv: no table", "no row of headings with rows below it was found")
        .doesNotContain("--dataset which");
    assertThat(board.imported(csv, "--dataset", "cuorses").err())
        .contains("there is no dataset cuorses; did you mean \"courses\"?");
    String workbook =
        new WrittenWorkbook()
            .sheet("Data", "Sector | Attended\nSchools | 1\n")
            .write(outside.resolve("b.xlsx"))
            .toString();
    assertThat(board.imported(workbook, "--sheet", "Date").err())
        .contains("error[sheet-not-found]", "did you mean \"Data\"?");
    String list = file("list.csv", "Child ID,Sector\n1,Schools\n2,Police\n");
    assertThat(board.imported(list).err()).contains("error[list-of-children]");
  }
}
