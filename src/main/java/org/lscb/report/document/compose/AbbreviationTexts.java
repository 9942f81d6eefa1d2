package org.lscb.report.document.compose;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.narrative.NarrativeInline;

/** The abbreviations that a register explains, as plain words. */
final class AbbreviationTexts {

  /** The field of the short form. */
  static final String TERM = "term";

  private static final String MEANING = "meaning";

  private AbbreviationTexts() {}

  static Map<String, String> of(RegisterText register) {
    Map<String, String> all = new TreeMap<>();
    for (Map<String, RegisterText.Field> entry : register.entries()) {
      if (entry.containsKey(TERM) && entry.containsKey(MEANING)) {
        all.put(register.plain(entry, TERM), register.plain(entry, MEANING));
      }
    }
    return all;
  }

  /** The words of the paragraphs of a text. */
  static String plain(Narrative text) {
    StringBuilder words = new StringBuilder();
    for (NarrativeBlock block : text.blocks()) {
      if (block instanceof NarrativeBlock.Paragraph paragraph) {
        plain(paragraph.content(), words);
      }
    }
    return words.toString();
  }

  private static void plain(List<NarrativeInline> content, StringBuilder to) {
    for (NarrativeInline inline : content) {
      if (inline instanceof NarrativeInline.Text text) {
        to.append(text.text());
      } else if (inline instanceof NarrativeInline.Strong strong) {
        plain(strong.content(), to);
      } else if (inline instanceof NarrativeInline.Emphasis emphasis) {
        plain(emphasis.content(), to);
      } else if (inline instanceof NarrativeInline.Link link) {
        plain(link.content(), to);
      }
    }
  }
}
