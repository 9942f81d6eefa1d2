package org.lscb.report.accessibility.channel.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.lscb.report.accessibility.channel.Grid;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.statistics.Symbol;

/**
 * What a data file should say where the page has a cell.
 *
 * @param number as published; empty where there is none
 * @param symbol that stands instead, without brackets
 * @param words that stand instead of both
 */
record ExpectedCell(Optional<BigDecimal> number, Optional<String> symbol, String words) {

  static ExpectedCell of(Grid.Line line, int column, ValuesList list) {
    if (column >= line.cells().size()) {
      return new ExpectedCell(Optional.empty(), Optional.empty(), "nothing");
    }
    Element cell = line.cells().get(column);
    Optional<Listed> value =
        cell.first(one -> one.attributes().containsKey("data-value"))
            .map(one -> list.values().get(one.attribute("data-value")));
    if (value.isEmpty()) {
      String words = cell.words();
      Optional<String> blank =
          words.isEmpty() ? Optional.of(Symbol.NOT_APPLICABLE.id()) : Optional.empty();
      return new ExpectedCell(Optional.empty(), blank, words);
    }
    Listed one = value.get();
    return new ExpectedCell(
        one.number().map(it -> it.setScale(one.decimals(), RoundingMode.HALF_UP)),
        one.symbol(),
        one.text());
  }

  /** In a list of text, where nothing may stand. */
  static ExpectedCell ofWords(String words) {
    return new ExpectedCell(Optional.empty(), Optional.empty(), words);
  }

  /** In a file of plain text. */
  String plain() {
    return number.map(BigDecimal::toPlainString).or(() -> symbol).orElse(words);
  }

  /** In a cell of words. */
  String printed() {
    return number
        .map(BigDecimal::toPlainString)
        .or(() -> symbol.map(one -> "[" + one + "]"))
        .orElse(words.isEmpty() ? Symbol.NOT_APPLICABLE.printed() : words);
  }
}
