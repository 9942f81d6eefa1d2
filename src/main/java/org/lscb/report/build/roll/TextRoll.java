package org.lscb.report.build.roll;

import java.util.List;
import org.lscb.report.build.edit.EditedText;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.NarrativeReader;
import org.lscb.report.statistics.Period;

/** Marks a text as one that was written for the year before. */
final class TextRoll {

  private final Period year;

  TextRoll(Period year) {
    this.year = year;
  }

  /** Whether it has words that may no longer be true; a mark that stands there is enough. */
  static boolean needsReview(String file, String text) {
    List<NarrativeBlock> blocks =
        new NarrativeReader().read(file, text, new Diagnostics()).blocks();
    boolean marked =
        blocks.stream()
            .anyMatch(one -> one instanceof Directive it && it.name() == Directive.Name.REVIEW);
    return !marked && blocks.stream().anyMatch(TextRoll::hasWords);
  }

  private static boolean hasWords(NarrativeBlock block) {
    return !(block instanceof NarrativeBlock.Heading)
            && !(block instanceof Directive directive && directive.body().isEmpty())
        || block instanceof Directive signed && signed.name() == Directive.Name.SIGNATURE;
  }

  /**
   * Changes the text.
   *
   * @param moved whether numbers in it were asked for by a period, which is a year later now
   */
  void roll(EditedText text, boolean moved) {
    String more =
        moved ? "; the periods of its numbers are a year later now, its words are not" : "";
    text.insertFirst(
        "{{review: written for " + year + more + "}}" + text.lineEnd() + text.lineEnd());
  }
}
