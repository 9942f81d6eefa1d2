package org.lscb.report.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Shown;
import org.lscb.report.dataset.reader.DatasetReader;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.disclosure.DisclosureControl;
import org.lscb.report.document.Published;
import org.lscb.report.document.Report;
import org.lscb.report.document.compose.ReportComposer;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.table.Line;
import org.lscb.report.indicator.table.Tabulation;
import org.lscb.report.indicator.table.Tabulations;
import org.lscb.report.indicator.table.Tabulator;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.validation.Evidence;
import org.lscb.report.validation.Validation;

/** A written board after reading, with short ways to ask for what a test looks at. */
public record ReadBoard(
    ReportDefinition definition,
    Names names,
    Datasets datasets,
    Calculator calculator,
    List<ChapterNarrative> narratives,
    Evidence evidence,
    Diagnostics diagnostics) {

  static ReadBoard of(BoardFolder folder) {
    return of(folder, WrittenBoard.YEAR);
  }

  /** A year of any board. */
  public static ReadBoard of(BoardFolder folder, String name) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<BoardYear> read = new Project(folder).read(name, diagnostics);
    BoardYear year = read.orElseThrow(() -> new AssertionError(told(diagnostics)));
    Datasets datasets =
        new DatasetReader(year.definition(), year.names()).read(year.data(), diagnostics);
    Calculator calculator = new Calculator(year.definition(), year.names(), datasets);
    List<DataFile> before = new Project(folder).dataBefore(year.definition().year());
    Datasets earlier =
        new DatasetReader(year.definition(), year.names()).read(before, new Diagnostics());
    return new ReadBoard(
        year.definition(),
        year.names(),
        datasets,
        calculator,
        year.narratives(),
        new Evidence(datasets, year.data(), Optional.of(earlier)),
        diagnostics);
  }

  /** What was reported: code, line, column, message. */
  public List<String> told() {
    return told(diagnostics);
  }

  private static List<String> told(Diagnostics diagnostics) {
    return diagnostics.inReadingOrder().stream()
        .map(
            one ->
                one.problem().code()
                    + " "
                    + one.position().line()
                    + ":"
                    + one.position().column()
                    + " "
                    + one.message())
        .toList();
  }

  /** The codes of what was reported. */
  public List<String> codes() {
    return diagnostics.inReadingOrder().stream().map(one -> one.problem().code()).toList();
  }

  /** The place that an address means, seen from the chapter {@code own}. */
  public Optional<Coordinate> place(String address) {
    return new AddressResolver(definition, names, datasets, calculator.recorded(), diagnostics)
        .resolve("own", address, Position.ofFile("test"));
  }

  /** The value at an address. */
  public Computed compute(String address) {
    Coordinate place = place(address).orElseThrow(() -> new AssertionError(told()));
    return calculator.compute(place);
  }

  /** The value at an address as text, exact; {@code nothing} where nothing is recorded. */
  public String value(String address) {
    return text(compute(address));
  }

  /** A change as text, exact. */
  public String change(String address) {
    return text(calculator.change(place(address).orElseThrow(() -> new AssertionError(told()))));
  }

  /** A value as text. */
  public static String text(Computed computed) {
    if (!computed.exists()) {
      return "nothing";
    }
    return computed
        .number()
        .map(one -> one.stripTrailingZeros().toPlainString())
        .orElseGet(() -> Shown.of(computed.value()));
  }

  /** Everything recorded, as {@code subject/members@period: value}. */
  public Map<String, String> recorded() {
    Map<String, String> all = new TreeMap<>();
    datasets
        .all()
        .forEach(
            one -> {
              Coordinate at = one.coordinate();
              StringBuilder name = new StringBuilder(at.subject().id());
              at.members().values().forEach(member -> name.append('/').append(member));
              if (!at.area().equals(definition.board().home().id())) {
                name.append('/').append(at.area());
              }
              all.put(name.append('@').append(at.period()).toString(), Shown.of(one.value()));
            });
    return all;
  }

  /** The same board after validation. */
  public ReadBoard validated() {
    new Validation(definition, names).check(evidence, calculator, diagnostics);
    return this;
  }

  /** Everything that will be printed. */
  public Tabulations tabulated() {
    return new Tabulator(definition, names, datasets, calculator, diagnostics).tabulate(narratives);
  }

  /** A table's lines, cells between bars; a dot where nothing can stand. */
  public List<String> table(String id) {
    return tabulated().tables().entrySet().stream()
        .filter(one -> one.getKey().id().equals(id))
        .map(one -> lines(one.getValue()))
        .findFirst()
        .orElseThrow();
  }

  /** A figure's data, as a table's lines. */
  public List<String> figure(String id) {
    return tabulated().figures().entrySet().stream()
        .filter(one -> one.getKey().id().equals(id))
        .map(one -> lines(one.getValue()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> lines(Tabulation tabulation) {
    List<String> lines = new java.util.ArrayList<>();
    StringBuilder head = new StringBuilder(tabulation.rowHead());
    tabulation.columns().forEach(one -> head.append(" | ").append(one.label()));
    lines.add(head.toString());
    for (int row = 0; row < tabulation.rows().size(); row++) {
      Line line = tabulation.rows().get(row);
      StringBuilder text = new StringBuilder(line.label());
      if (line.kind() == Line.Kind.HEADING) {
        text.append(':');
      }
      tabulation
          .cells()
          .get(row)
          .forEach(one -> text.append(" | ").append(one.map(ReadBoard::text).orElse(".")));
      lines.add(text.toString());
    }
    return lines;
  }

  /** What passes disclosure control. */
  public Published published() {
    return new DisclosureControl(
            definition, names, datasets, calculator, Optional.empty(), diagnostics)
        .publish(tabulated())
        .published();
  }

  /** The report, laid out. */
  public Report composed() {
    return new ReportComposer(definition, names, published(), diagnostics)
        .compose(narratives, Map.of(), Optional.empty())
        .report();
  }
}
