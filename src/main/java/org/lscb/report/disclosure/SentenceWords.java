package org.lscb.report.disclosure;

import java.util.Map;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.document.Published.Asked.Form;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.table.Tabulations;
import org.lscb.report.statistics.Area;
import org.lscb.report.statistics.NumberText;
import org.lscb.report.statistics.Unit;
import org.lscb.report.statistics.Value;

/** Puts a published value into the words of a sentence. */
final class SentenceWords {

  private final BoardDefinition board;

  SentenceWords(BoardDefinition board) {
    this.board = board;
  }

  /** The words, by the forms in which the text may have asked for them. */
  Map<Form, String> of(Tabulations.Asked asked, Computed computed, PublishedValue value) {
    if (asked.change()) {
      return Map.of(Form.CHANGE, change(computed, value), Form.SINCE, since(computed, value));
    }
    if (asked.aspect() instanceof Aspect.Interval) {
      return Map.of(Form.INTERVAL, plain(computed, value));
    }
    if (asked.aspect() instanceof Aspect.Against) {
      return Map.of(Form.AGAINST, against(computed, value));
    }
    return Map.of(Form.VALUE, plain(computed, value), Form.WORDS, spelled(computed, value));
  }

  private static String plain(Computed computed, PublishedValue value) {
    if (value.withheld()) {
      return HiddenWords.of(computed);
    }
    return value.mark().isPresent() ? Labels.inSentence(value.text()) : value.text();
  }

  private static String change(Computed computed, PublishedValue value) {
    return value.withheld() || !ChangeWords.canSay(computed)
        ? plain(computed, value)
        : ChangeWords.sentence(computed);
  }

  /** With the period before, which need not be a year ago. */
  private static String since(Computed computed, PublishedValue value) {
    String words = change(computed, value);
    return value.withheld() || !ChangeWords.canSay(computed)
        ? words
        : "since " + computed.inputs().get(1).coordinate().period().words() + ": " + words;
  }

  private String against(Computed computed, PublishedValue value) {
    if (value.symbol().isPresent()) {
      return plain(computed, value);
    }
    String area = computed.inputs().get(1).coordinate().area();
    return ComparisonWords.sentence(computed, board.area(area).map(Area::label).orElse(area));
  }

  private static String spelled(Computed computed, PublishedValue value) {
    if (value.number().isEmpty() || computed.unit() != Unit.COUNT) {
      return plain(computed, value);
    }
    String qualifier = ((Value.Quantity) computed.value()).qualifier().word();
    String number = NumberText.words(value.number().orElseThrow());
    return qualifier.isEmpty() ? number : qualifier + " " + number;
  }
}
