package org.lscb.report.validation.narrative.spelling;

import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.SourceText;
import org.lscb.report.diagnostic.Sources;

/** Finds where exactly a word stands, where the passage knows only about where. */
final class WordPlaces {

  /** A field of a register may go on over some lines. */
  private static final int LINES = 40;

  private final Sources sources;

  WordPlaces(Sources sources) {
    this.sources = sources;
  }

  /** Whether a piece of code stands there, which is not English. */
  boolean isCode(Position position) {
    return sources
        .text(position.file())
        .filter(text -> text.at(position.line(), position.column()) == '`')
        .isPresent();
  }

  /** The place of a word that stands at or soon after a place. */
  Position of(String word, Position near) {
    Optional<SourceText> source = sources.text(near.file());
    for (int line = near.line(); source.isPresent() && line < near.line() + LINES; line++) {
      SourceText text = source.get();
      String content = text.line(line);
      int from =
          line > near.line() ? 0 : content.length() - text.from(line, near.column()).length();
      int found = content.indexOf(word, from);
      if (found >= 0) {
        return new Position(
            near.file(),
            line,
            content.codePointCount(0, found) + 1,
            word.codePointCount(0, word.length()));
      }
    }
    return near;
  }
}
