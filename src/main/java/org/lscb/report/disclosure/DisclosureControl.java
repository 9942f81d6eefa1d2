package org.lscb.report.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.ReportDefinition.SmallNumbers;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Published;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.table.Tabulation;
import org.lscb.report.indicator.table.Tabulations;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;

/** Lets through what may be published, for the whole report at once. */
public final class DisclosureControl {

  private final ReportDefinition definition;
  private final Withholding withholding;
  private final ValuePublisher values;

  /** Looks at everything that was recorded, printed or not. */
  public DisclosureControl(
      ReportDefinition definition, Names names, Datasets datasets, Calculator calculator) {
    this.definition = definition;
    this.withholding =
        new Withholding(
            names,
            datasets,
            calculator,
            Withholding.quiet(definition, names, datasets, calculator));
    this.values = new ValuePublisher(definition, names, datasets, withholding);
  }

  /** Everything that the report prints, with what must be hidden withheld in every place. */
  public Published publish(Tabulations tabulations) {
    tabulations.tables().values().forEach(one -> one.values().forEach(withholding::inspect));
    tabulations.figures().values().forEach(one -> one.values().forEach(withholding::inspect));
    tabulations.values().values().forEach(withholding::inspect);
    return new Published(
        tables(tabulations), figures(tabulations), values(tabulations), statements());
  }

  private Map<Published.Place, Table> tables(Tabulations tabulations) {
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
                        "table-" + table.chapter() + "-" + table.id(),
                        tabulation,
                        table.landscape(),
                        table.note()));
              }
            });
    return tables;
  }

  private Map<Published.Place, Figure> figures(Tabulations tabulations) {
    FigurePublisher publisher = new FigurePublisher(definition, values);
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

  private Map<Published.Asked, Inline.Value> values(Tabulations tabulations) {
    Map<Published.Asked, Inline.Value> asked = new LinkedHashMap<>();
    tabulations
        .values()
        .forEach(
            (one, computed) -> {
              if (!computed.exists()) {
                return;
              }
              PublishedValue value = values.publish(computed);
              if (one.change()) {
                String words =
                    value.withheld() || !ChangeWords.canSay(computed)
                        ? value.text()
                        : ChangeWords.sentence(computed);
                put(asked, one, Published.Asked.Form.CHANGE, value, words);
              } else if (one.aspect() instanceof Aspect.Interval) {
                put(asked, one, Published.Asked.Form.INTERVAL, value, value.text());
              } else if (one.aspect() instanceof Aspect.Against) {
                put(asked, one, Published.Asked.Form.AGAINST, value, against(computed, value));
              } else {
                put(asked, one, Published.Asked.Form.VALUE, value, value.text());
                put(asked, one, Published.Asked.Form.WORDS, value, inWords(computed, value));
              }
            });
    return asked;
  }

  private static void put(
      Map<Published.Asked, Inline.Value> all,
      Tabulations.Asked asked,
      Published.Asked.Form form,
      PublishedValue value,
      String words) {
    all.put(
        new Published.Asked(asked.chapter(), asked.address(), form),
        new Inline.Value(value, words));
  }

  private String against(Computed computed, PublishedValue value) {
    if (value.symbol().isPresent()) {
      return value.text();
    }
    String area = computed.inputs().get(1).coordinate().area();
    return ComparisonWords.sentence(
        computed, definition.board().area(area).map(Area::label).orElse(area));
  }

  private static String inWords(Computed computed, PublishedValue value) {
    boolean plain = value.number().isPresent() && computed.unit() == Unit.COUNT;
    if (!plain) {
      return value.text();
    }
    String qualifier = ((Value.Quantity) computed.value()).qualifier().word();
    String number = NumberText.words(value.number().orElseThrow());
    return qualifier.isEmpty() ? number : qualifier + " " + number;
  }

  private List<String> statements() {
    if (definition.smallNumbers().profile() == SmallNumbers.Profile.NONE) {
      return List.of(
          "Small numbers are shown in this report. "
              + definition.smallNumbers().because().orElse(""));
    }
    return List.of(
        "To protect children, a breakdown in which any group has 1 to 5 children is withheld as a"
            + " whole, with the percentages and rates computed from it. Withheld values are shown"
            + " as [c].");
  }
}
