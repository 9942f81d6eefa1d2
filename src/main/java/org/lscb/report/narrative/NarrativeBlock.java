package org.lscb.report.narrative;

import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;

/** A block of a Markdown file. */
public sealed interface NarrativeBlock {

  /** Where it begins. */
  Position position();

  /** {@code ## A heading}; level 1 to 4. */
  record Heading(Position position, int level, List<NarrativeInline> content)
      implements NarrativeBlock {}

  /** A paragraph. */
  record Paragraph(Position position, List<NarrativeInline> content) implements NarrativeBlock {}

  /**
   * A bulleted or numbered list.
   *
   * @param first the number that a numbered list begins with
   */
  record ItemList(Position position, boolean ordered, int first, List<List<NarrativeBlock>> items)
      implements NarrativeBlock {}

  /** A Markdown table: words only, never computed. */
  record WordTable(
      Position position, List<List<NarrativeInline>> heads, List<List<List<NarrativeInline>>> rows)
      implements NarrativeBlock {}

  /** An image alone in its paragraph, {@code ![alt](images/x.png "credit")}. */
  record Image(Position position, String path, String alt, Optional<String> credit)
      implements NarrativeBlock {}

  /**
   * {@code {{name: argument}}} alone on a line, or {@code {{name: argument}} … {{end}}}.
   *
   * @param position of the opening braces
   * @param argument what stands after the colon, trimmed; empty where there is none
   * @param argumentPosition of the argument, of its length; of the name where there is none
   * @param body what stands before {@code {{end}}}; empty for other directives
   */
  record Directive(
      Position position,
      Name name,
      String argument,
      Position argumentPosition,
      List<NarrativeBlock> body)
      implements NarrativeBlock {

    /** What stands before the argument's first comma. */
    public String subject() {
      return argument.split(",", 2)[0].strip();
    }

    /** What stands behind the argument's first comma; empty where there is none. */
    public Optional<String> detail() {
      int comma = argument.indexOf(',');
      return comma < 0 ? Optional.empty() : Optional.of(argument.substring(comma + 1).strip());
    }

    /** The closed list of directives. */
    public enum Name {
      TABLE,
      FIGURE,
      TILES,
      HEADLINES,
      REGISTER,
      TEXT,
      GUIDANCE,
      APPROVAL,
      /** What changed since another report. */
      CHANGES,
      QUOTE,
      CALLOUT,
      SIGNATURE,
      /** What is still to be written, and by whom; only a draft prints it. */
      AWAITED,
      /** That a text was written for another year; only a draft prints it. */
      REVIEW;

      /** Whether it says nothing amiss without an argument. */
      public boolean mayStandAlone() {
        return this == QUOTE
            || this == GUIDANCE
            || this == APPROVAL
            || this == HEADLINES
            || this == CHANGES
            || this == REVIEW;
      }

      /** Whether it ends with {@code {{end}}}. */
      public boolean hasBody() {
        return this == QUOTE || this == CALLOUT;
      }
    }
  }
}
