package org.lscb.report.build.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lscb.report.document.diff.Change;
import org.lscb.report.document.diff.Change.Entry;
import org.lscb.report.document.diff.Change.Kind;
import org.lscb.report.document.diff.Diff;

/** Says in lines of text what changed: one line a value, its reasons under it. */
public final class DiffText {

  private final StringBuilder text = new StringBuilder();

  /** The whole comparison, ending with a line end. */
  public String of(Diff diff) {
    line("%s: %s, and before it %s", diff.after().board(), diff.after().year(), before(diff));
    line("");
    for (Kind kind : Kind.values()) {
      section(kind, diff.of(kind));
    }
    if (diff.changes().isEmpty()) {
      line("Nothing changed.");
      line("");
    }
    line("%s without a change. Differences are those of the numbers as published.", things(diff));
    return text.toString();
  }

  private static String before(Diff diff) {
    return diff.before().board().equals(diff.after().board())
        ? diff.before().year()
        : diff.before().year() + " (" + diff.before().board() + ")";
  }

  private static String things(Diff diff) {
    return diff.same() == 1 ? "1 thing" : diff.same() + " things";
  }

  private void section(Kind kind, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    line("%s (%d)", heading(kind), changes.size());
    if (kind == Kind.AWAITED) {
      awaited(changes).forEach((chapter, count) -> line("  %s: %d", chapter, count));
      line("");
      return;
    }
    String chapter = "";
    for (Change change : changes) {
      if (!change.chapter().equals(chapter)) {
        chapter = change.chapter();
        line("  %s", chapter);
      }
      line("    %s", sentence(change));
      change.reasons().forEach(one -> line("      %s", one.words()));
    }
    line("");
  }

  /** How many of each chapter; validate lists them with from whom they come. */
  static Map<String, Long> awaited(List<Change> changes) {
    return changes.stream()
        .collect(Collectors.groupingBy(Change::chapter, LinkedHashMap::new, Collectors.counting()));
  }

  static String heading(Kind kind) {
    return switch (kind) {
      case MOVED -> "Since the report before";
      case REVISED -> "Revised: the same period, another value";
      case NOT_UPDATED -> "Not updated: nothing newer than the report before had";
      case AWAITED -> "Still awaited";
      case NEW -> "New";
      case GONE -> "Gone";
    };
  }

  /** {@code Referrals received, Larkmouth in 2025-26: 33, up 4 (14%) from 29 in 2024-25}. */
  static String sentence(Change change) {
    String now = change.main().item().label() + ": " + change.main().item().text();
    if (change.before().isEmpty()
        || change.after().isEmpty()
        || change.kind() == Kind.NOT_UPDATED) {
      return now;
    }
    Entry was = change.before().get();
    String link = change.amount().map(one -> ", " + one + " from ").orElse(", before ");
    String of = change.kind() == Kind.REVISED ? " as first published" : " " + in(was);
    return now + link + was.item().text() + of;
  }

  private static String in(Entry entry) {
    return switch (entry.period().kind()) {
      case SNAPSHOT, MID_YEAR -> "at " + entry.period().words();
      default -> "in " + entry.period().words();
    };
  }

  private void line(String pattern, Object... values) {
    text.append(String.format(Locale.ROOT, pattern, values)).append('\n');
  }
}
