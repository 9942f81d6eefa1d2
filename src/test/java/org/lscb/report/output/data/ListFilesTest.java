package org.lscb.report.output.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.document.ReportSample.hidden;
import static org.lscb.report.document.ReportSample.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.document.Block;
import org.lscb.report.document.Block.Heading;
import org.lscb.report.document.Block.Paragraph;
import org.lscb.report.document.Block.Register;
import org.lscb.report.document.Block.Register.Field;
import org.lscb.report.document.Block.Register.Group;
import org.lscb.report.document.Block.Register.Layout;
import org.lscb.report.document.Block.Register.Section;
import org.lscb.report.document.Block.Tree;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.Inline;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Report;
import org.lscb.report.document.codebook.Codebook;
import org.lscb.report.statistics.Rating;
import org.lscb.report.statistics.Symbol;

/** Text in rows is data too: a file for each register, tree and table of words. */
class ListFilesTest {

  private static final List<Field> FIELDS =
      List.of(new Field("", false), new Field("Lead", true), new Field("", false));

  @Test
  void nameTheirGroupsAndTheColumnsThatHaveNoName() {
    Register register =
        new Register(
            "register-actions",
            Layout.TABLE,
            FIELDS,
            List.of(
                new Group("g1", List.of(), List.of(entry("Ask", "Chair", ""))),
                new Group("g2", line("Neglect"), List.of(entry("Train", "", "Since May")))));

    DataFile file = only(heading("h", "What we do"), register);

    assertThat(file.name()).isEqualTo("register-actions.csv");
    assertThat(file.title()).isEqualTo("What we do");
    assertThat(records(file))
        .containsExactly(
            List.of("Group", "Name", "Lead", "Details"),
            List.of("", "Ask", "Chair", ""),
            List.of("Neglect", "Train", "", "Since May"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Layout.class,
      names = {"NAMES", "DEFINITIONS", "ENTRIES"})
  void holdNoFieldThatThePageLeavesOut(Layout layout) {
    Register register =
        Register.of(
            "register-r", layout, List.of("A", "B", "C"), List.of(entry("one", "two", "three")));

    assertThat(records(only(register)).get(1))
        .containsExactlyElementsOf(
            switch (layout) {
              case NAMES -> List.of("one");
              case DEFINITIONS -> List.of("one", "two");
              default -> List.of("one", "two", "three");
            });
  }

  @Test
  void holdTheSectionsOfARegisterInOneTable() {
    List<DataFile> files =
        new DataFiles()
            .of(
                report(
                    heading("accounts", "Accounts"),
                    heading("health", "Health"),
                    heading("nurses", "Nurses"),
                    section("register-accounts", "nurses", Optional.of("health"), "Trained"),
                    heading("police", "Police"),
                    section("register-accounts-2", "police", Optional.empty(), "Listened")));

    assertThat(files).hasSize(1);
    assertThat(files.get(0).name()).isEqualTo("register-accounts.csv");
    assertThat(files.get(0).blockId()).isEqualTo("register-accounts-2");
    assertThat(files.get(0).title()).isEqualTo("Accounts");
    assertThat(records(files.get(0)))
        .containsExactly(
            List.of("Group", "Agency", "What it did"),
            List.of("Health", "Nurses", "Trained"),
            List.of("", "Police", "Listened"));
  }

  @Test
  void sayWhatEachEntryOfATreeStandsUnder() {
    Tree tree =
        new Tree(
            "register-structure",
            List.of(new Field("Body", false)),
            List.of(
                new Tree.Node(
                    entry("Board"),
                    List.of(
                        new Tree.Node(
                            entry("Group"),
                            List.of(new Tree.Node(entry("Subgroup"), List.of())))))));

    assertThat(records(only(tree)))
        .containsExactly(
            List.of("Body", "Stands under"),
            List.of("Board", ""),
            List.of("Group", "Board"),
            List.of("Subgroup", "Group"));
  }

  @Test
  void holdTablesOfWords() {
    Block table =
        new Block.WordTable(
            "words-a-1",
            Optional.empty(),
            List.of(line(""), line("Meaning")),
            List.of(List.of(line("Plan"), line("What is agreed"))));

    assertThat(records(only(table)))
        .containsExactly(List.of("Name", "Meaning"), List.of("Plan", "What is agreed"));
  }

  @Test
  void sayWhatThePageSaysAndNoMore() {
    PublishedValue withheld = hidden("a", Symbol.CONFIDENTIAL, "4711 of 4712");
    List<Inline> content =
        List.of(
            new Inline.Strong(line("Of ")),
            new Inline.Value(withheld, "[c]"),
            new Inline.NoteCall("n"),
            new Inline.LineBreak(),
            new Inline.Link(line("all"), "https://example.org"),
            new Inline.Text(" "),
            new Inline.Abbreviation("SCB", "safeguarding board"),
            new Inline.Text(": "),
            new Inline.Rated(Rating.of("red"), "late"));
    Block list =
        new Block.ItemList(
            "l", false, List.of(List.of(new Paragraph("p", content, false)), entry("Next").get(0)));
    Register register =
        Register.of("register-r", Layout.ENTRIES, List.of("A"), List.of(List.of(List.of(list))));

    assertThat(records(only(register)).get(1))
        .containsExactly("Of [c]\nall SCB (safeguarding board): late\nNext");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-", "@SUM(A1)", "  =1", "\t=1", "\rx"})
  void keepWordsFromBeingRunAsFormulas(String words) {
    Register register =
        new Register(
            "register-r",
            Layout.TABLE,
            List.of(new Field("=a", false), new Field("+b", false)),
            List.of(new Group("g", line(words), List.of(entry(words, words)))));

    assertThat(records(only(register)))
        .containsExactly(
            List.of("Group", "'=a", "'+b"), List.of("'" + words, "'" + words, "'" + words));
  }

  @Test
  void keepQuotesCommasAndLinesAsTheyAre() {
    String words = "\"Listen\", they said;\nand we did \u2013 caf\u00e9";
    Register register =
        Register.of("register-r", Layout.TABLE, List.of("A"), List.of(entry(words)));

    assertThat(records(only(register)).get(1)).containsExactly(words);
  }

  @Test
  void holdTheAbbreviationsBehindTheChapters() {
    Report bare = report(paragraph("x"));
    Report report =
        new Report(
            bare.cover(),
            bare.chapters(),
            bare.notes(),
            bare.numbering(),
            bare.contents(),
            bare.statements(),
            Map.of("SCB", "safeguarding board", "CP", "child protection"),
            bare.draft(),
            bare.manifest(),
            Codebook.EMPTY,
            List.of(),
            false);

    List<DataFile> files = new DataFiles().of(report);

    assertThat(files).extracting(DataFile::name).containsExactly("register-abbreviations.csv");
    assertThat(records(files.get(0)))
        .containsExactly(
            List.of("Abbreviation", "Meaning"),
            List.of("CP", "child protection"),
            List.of("SCB", "safeguarding board"));
  }

  @Test
  void haveTitlesThatNoOtherHas() {
    Register first = Register.of("register-a", Layout.NAMES, List.of(""), List.of(entry("x")));
    Register second = Register.of("register-b", Layout.NAMES, List.of(""), List.of(entry("y")));

    assertThat(new DataFiles().of(report(heading("h", "Members"), first, second)))
        .extracting(DataFile::title)
        .containsExactly("Members", "Members (2)");
  }

  private static Register section(
      String id, String heading, Optional<String> group, String... texts) {
    return new Register(
        id,
        Layout.SECTION,
        List.of(new Field("What it did", false)),
        List.of(new Group(id + "-g", List.of(), List.of(entry(texts)))),
        Optional.of(new Section("register-accounts", group, heading, new Field("Agency", false))),
        false);
  }

  private static Heading heading(String id, String words) {
    return new Heading(id, 3, line(words));
  }

  private static List<List<Block>> entry(String... texts) {
    return Arrays.stream(texts)
        .map(one -> one.isEmpty() ? List.<Block>of() : List.<Block>of(paragraph(one)))
        .toList();
  }

  private static Paragraph paragraph(String words) {
    return new Paragraph("p-" + words.hashCode(), line(words), false);
  }

  private static List<Inline> line(String words) {
    return List.of(new Inline.Text(words));
  }

  private static DataFile only(Block... blocks) {
    List<DataFile> files = new DataFiles().of(report(blocks));
    assertThat(files).hasSize(1);
    return files.get(0);
  }

  private static List<List<String>> records(DataFile file) {
    return CsvReader.builder()
        .detectBomHeader(true)
        .extraFieldStrategy(FieldMismatchStrategy.STRICT)
        .missingFieldStrategy(FieldMismatchStrategy.STRICT)
        .ofCsvRecord(new ByteArrayInputStream(file.bytes()))
        .stream()
        .map(CsvRecord::getFields)
        .toList();
  }
}
