package org.lscb.report.validation.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.NarrativeWalk;
import org.lscb.report.statistics.Area;
import org.lscb.report.validation.narrative.text.NumberFinder;
import org.lscb.report.validation.narrative.text.Passage;
import org.lscb.report.validation.narrative.text.PassageReader;
import org.lscb.report.validation.narrative.text.TypedNumber;

/** Counts what is announced as so many: "three priorities:" has three. */
final class ListCheck {

  /** Behind the number: a noun with at most three words about it, then the colon. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?s)^ (?<noun>(?:\\p{L}[\\p{L}'’-]*[ ]){0,4}?\\p{L}[\\p{L}'’-]*):(?<rest>.*)");

  private static final Pattern TIME =
      Pattern.compile("\\b(?:years?|months?|weeks?|days?|hours?|minutes?|times)\\b");

  private static final Pattern SHORT_ITEMS =
      Pattern.compile("[\\p{L}' -]+(?:, [\\p{L}' -]+){0,30}(?:,? and [\\p{L}' -]+)?[.!]?\\s*");

  private static final int LONGEST_ITEM = 3;

  /** Nobody counts a list that is longer. */
  private static final int LONGEST_LIST = 1_000;

  private final BoardDefinition board;
  private final Datasets datasets;
  private final Diagnostics diagnostics;

  ListCheck(BoardDefinition board, Datasets datasets, Diagnostics diagnostics) {
    this.board = board;
    this.datasets = datasets;
    this.diagnostics = diagnostics;
  }

  void check(Narrative narrative) {
    siblings(narrative.blocks());
    for (Directive directive : NarrativeWalk.directives(narrative)) {
      if (directive.name() == Directive.Name.REGISTER) {
        datasets
            .register(directive.subject())
            .filter(one -> directive.detail().isEmpty())
            .ifPresent(one -> register(narrative, one.id(), one.entries().size()));
      }
    }
  }

  private void siblings(List<NarrativeBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof NarrativeBlock.Paragraph paragraph) {
        boolean listed =
            i + 1 < blocks.size() && blocks.get(i + 1) instanceof NarrativeBlock.ItemList;
        int items = listed ? ((NarrativeBlock.ItemList) blocks.get(i + 1)).items().size() : 0;
        announced(
            PassageReader.one(Passage.Kind.PARAGRAPH, paragraph.position(), paragraph.content()),
            items);
      } else if (blocks.get(i) instanceof NarrativeBlock.ItemList list) {
        list.items().forEach(this::siblings);
      } else if (blocks.get(i) instanceof Directive directive) {
        siblings(directive.body());
      }
    }
  }

  private void announced(Passage passage, int items) {
    if (passage.tooLong() || passage.text().indexOf(':') < 0) {
      return;
    }
    for (TypedNumber number : NumberFinder.find(passage)) {
      String after = after(passage, number, LONGEST_LIST);
      Matcher form = ANNOUNCED.matcher(after);
      if (!form.matches() || !countsThings(form.group("noun"))) {
        continue;
      }
      String rest = form.group("rest").strip();
      Optional<Integer> counted =
          rest.isEmpty()
              ? Optional.of(items).filter(one -> one > 0)
              : inline(rest, after.length() == LONGEST_LIST);
      counted.ifPresent(one -> compare(passage, number, form.group("noun"), one));
    }
  }

  private static String after(Passage passage, TypedNumber number, int length) {
    int end = Math.min(passage.text().length(), number.range().end() + length);
    return passage.text().substring(number.range().end(), end);
  }

  private static boolean countsThings(String noun) {
    return !TIME.matcher(noun).find() && !noun.matches(".*(?:ed|ing|following)$");
  }

  /** How many things follow in the same sentence, where that is plain to see. */
  private Optional<Integer> inline(String announced, boolean cut) {
    String rest = announced;
    for (Area area : board.areas()) {
      rest = rest.replace(area.label(), area.label().replaceAll("[ ,]", "-"));
    }
    String sentence = rest.split("(?<=[.!?])\\s", 2)[0];
    if (cut && sentence.length() == rest.length()) {
      return Optional.empty();
    }
    if (sentence.contains(";")) {
      return Optional.of(sentence.split(";").length);
    }
    if (!sentence.contains(",") || !SHORT_ITEMS.matcher(sentence).matches()) {
      return Optional.empty();
    }
    String[] items = sentence.split(",? and |, ");
    for (String item : items) {
      if (item.split(" ").length > LONGEST_ITEM) {
        return Optional.empty();
      }
    }
    return Optional.of(items.length);
  }

  /** "three priorities" where the register of priorities is printed beside it. */
  private void register(Narrative narrative, String id, int entries) {
    String noun = id.replace('-', ' ');
    for (Passage passage : PassageReader.read(narrative)) {
      boolean named = passage.text().toLowerCase(Locale.ROOT).contains(noun);
      for (TypedNumber number :
          passage.tooLong() || !named ? List.<TypedNumber>of() : NumberFinder.find(passage)) {
        String after = after(passage, number, 80).toLowerCase(Locale.ROOT);
        if (after.matches("(?s) (?:\\p{L}+ )?" + Pattern.quote(noun) + "\\b.*")) {
          compare(passage, number, noun, entries);
        }
      }
    }
  }

  private void compare(Passage passage, TypedNumber number, String noun, int counted) {
    boolean counts = number.sort() == TypedNumber.Sort.PLAIN && number.decimals() == 0;
    if (counts && number.number().compareTo(BigDecimal.valueOf(counted)) != 0) {
      int start = number.range().start();
      int end = number.range().end();
      diagnostics.report(
          Problem.LIST_LENGTH,
          passage.at(start, end),
          passage.text().substring(start, end) + " " + noun,
          counted);
    }
  }
}
