package org.lscb.report.build.diff;

import java.util.List;
import java.util.stream.Collectors;
import org.lscb.report.document.diff.Change;
import org.lscb.report.document.diff.Change.Kind;
import org.lscb.report.document.diff.Change.Reason;
import org.lscb.report.document.diff.Diff;

/** Says in tables of Markdown what changed, to be put into minutes or a merge request. */
public final class DiffMarkdown {

  private final StringBuilder text = new StringBuilder();

  /** The whole comparison. */
  public String of(Diff diff) {
    line("# " + escaped(diff.after().board()) + ": what changed in " + diff.after().year());
    line("");
    line("Before: " + escaped(diff.before().board()) + ", " + diff.before().year() + ".");
    line("Differences are those of the numbers as published. Without a change: " + diff.same());
    for (Kind kind : Kind.values()) {
      section(kind, diff.of(kind));
    }
    return text.toString();
  }

  private void section(Kind kind, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    line("");
    line("## " + DiffText.heading(kind) + " (" + changes.size() + ")");
    line("");
    if (changes.get(0).kind() == Kind.AWAITED) {
      DiffText.awaited(changes)
          .forEach((chapter, count) -> line("- " + escaped(chapter) + ": " + count));
      return;
    }
    line("| Value | Before | Now | Change | Why |");
    line("|---|---:|---:|---|---|");
    for (Change one : changes) {
      line(
          "| "
              + escaped(one.main().item().label())
              + " | "
              + one.before().map(it -> escaped(it.item().text())).orElse("")
              + " | "
              + one.after().map(it -> escaped(it.item().text())).orElse("")
              + " | "
              + one.amount().orElse("")
              + " | "
              + escaped(one.reasons().stream().map(Reason::words).collect(Collectors.joining("; ")))
              + " |");
    }
  }

  /** Labels and codes are the board's words, not Markdown. */
  private static String escaped(String words) {
    return words.replaceAll("([\\\\|`*_\\[\\]<>#])", "\\\\$1");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
