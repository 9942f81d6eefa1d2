package org.lscb.report.disclosure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.kept.Kept;
import org.lscb.report.diagnostic.kept.Same;
import org.lscb.report.disclosure.collection.Collected;
import org.lscb.report.disclosure.collection.Earlier;
import org.lscb.report.disclosure.collection.LedgerCollector;
import org.lscb.report.disclosure.collection.PrintedCounts;
import org.lscb.report.disclosure.collection.RoundedCounts;
import org.lscb.report.disclosure.collection.ValueIds;
import org.lscb.report.disclosure.ledger.Cell;
import org.lscb.report.disclosure.ledger.Ledger;
import org.lscb.report.disclosure.protection.Protection;
import org.lscb.report.disclosure.protection.Suppressor;
import org.lscb.report.disclosure.review.CountReview;
import org.lscb.report.disclosure.review.JointReview;
import org.lscb.report.disclosure.review.Review;
import org.lscb.report.disclosure.working.Workings;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Published;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.table.Tabulation;
import org.lscb.report.indicator.table.Tabulations;

/** Lets through what may be published, for the whole report at once. */
public final class DisclosureControl {

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Calculator calculator;
  private final Optional<Earlier> earlier;
  private final Diagnostics diagnostics;
  private final Labels labels;
  private final ValueIds ids;

  /**
   * Looks at everything that was recorded, printed or not.
   *
   * @param earlier last year's report
   * @param diagnostics hears of what cannot be protected
   */
  public DisclosureControl(
      ReportDefinition definition,
      Names names,
      Datasets datasets,
      Calculator calculator,
      Optional<Earlier> earlier,
      Diagnostics diagnostics) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.calculator = calculator;
    this.earlier = earlier;
    this.diagnostics = diagnostics;
    this.labels = new Labels(definition, names, datasets);
    this.ids = new ValueIds(definition.board());
  }

  /** Everything that the report prints, with what must be hidden withheld in every place. */
  public Protected publish(Tabulations tabulations) {
    return publish(tabulations, false, Kept.none());
  }

  /**
   * The same.
   *
   * @param told whether it is also said how each value came about
   * @param kept values that were published before, from the same
   */
  public Protected publish(Tabulations tabulations, boolean told, Kept kept) {
    Optional<Workings> workings = told ? Optional.of(workings()) : Optional.empty();
    SmallNumbers rule = definition.smallNumbers();
    if (!rule.protects()) {
      Withholding nothing = new Withholding(rule, ids, Set.of());
      return new Protected(
          published(
              tabulations, publisher(nothing, exact -> exact, workings, kept), Optional.empty()),
          List.of(),
          Map.of());
    }
    Collected collected =
        new LedgerCollector(definition, names, datasets, calculator)
            .collect(new PrintedCounts(tabulations), earlier);
    // guidance: where zeros are hidden too, readers may know one of the children themselves.
    Suppressor suppressor = new Suppressor(!rule.zeroShown());
    Protection protection = suppressor.protect(collected.ledger());
    Set<String> hidden =
        protection.hidden().stream()
            .map(Protection.Hidden::cell)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Withholding withholding = new Withholding(rule, ids, hidden);
    new Review(definition.smallNumbers(), names, collected, ids, labels::of, diagnostics)
        .review(tabulations, withholding::withheld, suppressor);
    new CountReview(collected, datasets, labels::of, diagnostics)
        .review(protection, tabulations.values().values());
    new JointReview(datasets, labels::of, diagnostics).review(collected.joints());
    Manifest manifest = new Manifests(collected, ids, rule).of(tabulations, hidden);
    return new Protected(
        published(
            tabulations,
            publisher(withholding, rounding(collected), workings, kept),
            Optional.of(manifest)),
        new SuppressionLog(collected, labels, rule).of(protection),
        small(collected.ledger()));
  }

  /** The counts that must not become known, whether they are printed or can be worked out. */
  private static Map<String, Long> small(Ledger ledger) {
    return ledger.cells().stream()
        .filter(one -> one.sensitive() && one.seen() != Cell.Seen.PUBLIC)
        .filter(one -> one.seen() != Cell.Seen.UNCOUNTED)
        .filter(one -> one.count() >= (ledger.zeroShown() ? 1 : 0))
        .filter(one -> one.count() <= ledger.threshold())
        .collect(Collectors.toMap(Cell::id, Cell::count));
  }

  private UnaryOperator<Computed> rounding(Collected collected) {
    return definition.smallNumbers().roundedTo() == 1
        ? exact -> exact
        : new RoundedCounts(definition, names, datasets, collected)::of;
  }

  private ValuePublisher publisher(
      Withholding withholding,
      UnaryOperator<Computed> rounding,
      Optional<Workings> workings,
      Kept kept) {
    // Whether it is the same as before is asked once, not for each value.
    Object words =
        kept.of(
            "words of values",
            List.of(new Same(definition), datasets.openMembers(), workings.isPresent()),
            Object::new);
    return new ValuePublisher(datasets, labels, ids, withholding, rounding, workings, words, kept);
  }

  private Workings workings() {
    return new Workings(
        names,
        new Workings.Wording(
            value -> AspectWords.id(value, ids),
            labels::name,
            value -> labels.where(value.coordinate()),
            labels::label));
  }

  private Published published(
      Tabulations tabulations, ValuePublisher values, Optional<Manifest> manifest) {
    Map<Published.Place, Table> tables = tables(tabulations, values);
    Map<Published.Place, Figure> figures = figures(tabulations, values);
    Map<Published.Asked, Inline.Value> asked = values(tabulations, values);
    return new Published(
        tables,
        figures,
        asked,
        Statements.of(definition.smallNumbers()),
        manifest,
        values.codebook());
  }

  private Map<Published.Place, Table> tables(Tabulations tabulations, ValuePublisher values) {
    TablePublisher publisher = new TablePublisher(values);
    Map<Published.Place, Table> tables = new LinkedHashMap<>();
    tabulations
        .tables()
        .forEach(
            (table, tabulation) -> {
              if (!tabulation.isEmpty()) {
                tables.put(
                    new Published.Place(table.chapter(), table.id()),
                    publisher.publish(
                        "table-" + table.chapter() + "-" + table.id(), table, tabulation));
              }
            });
    return tables;
  }

  private Map<Published.Place, Figure> figures(Tabulations tabulations, ValuePublisher values) {
    FigurePublisher publisher = new FigurePublisher(definition, labels, values);
    Map<Published.Place, Figure> figures = new LinkedHashMap<>();
    tabulations
        .figures()
        .forEach(
            (figure, tabulation) -> {
              Tabulation filled = tabulation;
              if (!filled.isEmpty()) {
                publisher
                    .publish(figure, filled)
                    .ifPresent(
                        one ->
                            figures.put(new Published.Place(figure.chapter(), figure.id()), one));
              }
            });
    return figures;
  }

  private Map<Published.Asked, Inline.Value> values(
      Tabulations tabulations, ValuePublisher values) {
    SentenceWords words = new SentenceWords(definition.board());
    Map<Published.Asked, Inline.Value> asked = new LinkedHashMap<>();
    tabulations
        .values()
        .forEach(
            (one, computed) -> {
              if (!computed.exists()) {
                return;
              }
              PublishedValue value = values.publish(computed);
              words
                  .of(one, values.shown(computed), value)
                  .forEach(
                      (form, text) ->
                          asked.put(
                              new Published.Asked(one.chapter(), one.address(), form),
                              new Inline.Value(value, text)));
            });
    return asked;
  }
}
