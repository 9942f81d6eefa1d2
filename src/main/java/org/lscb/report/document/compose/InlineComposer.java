package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Published;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.narrative.NarrativeInline;
import org.lscb.report.narrative.NarrativeInline.Reference;

/** Puts published values, notes and cross-references into the lines of one text. */
final class InlineComposer {

  /** Ends with a mark: an item of a list may be a piece of a sentence. */
  private static final Pattern SENTENCE = Pattern.compile("[.?!]\\s*$");

  /** Before the first word of a sentence; a short word before the mark may be an abbreviation. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^$|(?:\\p{L}{4}(?<!\\bapprox|\\bincl)|[\\d%)\\]])[.?!][\"'\\u201d\\u2019)]*\\s+$");

  private final Composition composition;
  private final String chapter;
  private final Narrative text;

  InlineComposer(Composition composition, String chapter, Narrative text) {
    this.composition = composition;
    this.chapter = chapter;
    this.text = text;
  }

  List<Inline> compose(List<NarrativeInline> content) {
    return sentences(all(content, true));
  }

  /** For headings, captions and notes, which call no notes of their own. */
  List<Inline> withoutNotes(List<NarrativeInline> content) {
    return all(content, false);
  }

  private List<Inline> all(List<NarrativeInline> content, boolean notes) {
    List<Inline> inlines = new ArrayList<>();
    content.forEach(one -> add(one, inlines, notes));
    return inlines;
  }

  /** A sentence that begins with a value in words begins with a capital letter. */
  static List<Inline> sentences(List<Inline> line) {
    boolean values = false;
    for (Inline one : line) {
      values |= one instanceof Inline.Value;
    }
    if (!values || !SENTENCE.matcher(plain(line)).find()) {
      return line;
    }
    List<Inline> begun = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      boolean first = line.get(i) instanceof Inline.Value && BEGINNING.matcher(plain(begun)).find();
      begun.add(first ? capital((Inline.Value) line.get(i)) : line.get(i));
    }
    return begun;
  }

  private static Inline capital(Inline.Value value) {
    String words = value.words();
    int second = words.offsetByCodePoints(0, 1);
    String capital = words.substring(0, second).toUpperCase(Locale.UK);
    return new Inline.Value(value.value(), capital + words.substring(second));
  }

  /** The words of a text's paragraphs as one line. */
  List<Inline> line(Narrative source) {
    List<Inline> line = new ArrayList<>();
    for (NarrativeBlock block : source.blocks()) {
      if (block instanceof NarrativeBlock.Paragraph paragraph) {
        line.addAll(withoutNotes(paragraph.content()));
      }
    }
    return line;
  }

  private void add(NarrativeInline inline, List<Inline> to, boolean notes) {
    if (inline instanceof NarrativeInline.Text words) {
      to.add(new Inline.Text(words.text(), words.code()));
    } else if (inline instanceof NarrativeInline.Strong strong) {
      to.add(new Inline.Strong(nested(strong.content(), notes)));
    } else if (inline instanceof NarrativeInline.Emphasis emphasis) {
      to.add(new Inline.Emphasis(nested(emphasis.content(), notes)));
    } else if (inline instanceof NarrativeInline.Link link) {
      to.add(new Inline.Link(nested(link.content(), notes), link.href()));
    } else if (inline instanceof NarrativeInline.Foreign foreign) {
      to.add(new Inline.Foreign(foreign.language(), nested(foreign.content(), notes)));
    } else if (inline instanceof NarrativeInline.LineBreak) {
      to.add(new Inline.LineBreak());
    } else if (inline instanceof NarrativeInline.NoteCall call) {
      note(call, to);
    } else if (inline instanceof Reference reference) {
      reference(reference, to, notes);
    }
  }

  private List<Inline> nested(List<NarrativeInline> content, boolean notes) {
    return all(content, notes);
  }

  private void note(NarrativeInline.NoteCall call, List<Inline> to) {
    List<NarrativeInline> content = text.notes().get(call.label());
    if (content != null) {
      to.add(
          composition
              .notes()
              .call(
                  text.blocks().get(0).position() + "#" + call.label(),
                  chapter,
                  () -> withoutNotes(content)));
    }
  }

  private void reference(Reference reference, List<Inline> to, boolean notes) {
    if (reference.isSee()) {
      composition.see(chapter, reference).ifPresent(to::add);
      return;
    }
    Published.Asked.Form form = Published.Asked.Form.valueOf(reference.kind().name());
    Optional<Inline.Value> value =
        composition.published().value(new Published.Asked(chapter, reference.target(), form));
    if (value.isEmpty()) {
      // The reason has been reported already; only a draft gets here.
      to.add(new Inline.Text("[missing: " + reference.target() + "]"));
      return;
    }
    to.add(value.get());
    if (notes) {
      for (String note : value.get().value().notes()) {
        String key = chapter + "#value#" + note;
        if (!composition.notes().isCalled(key)) {
          to.add(composition.notes().call(key, chapter, () -> List.of(new Inline.Text(note))));
        }
      }
    }
  }

  /** The words alone, for captions and titles, which carry no mark-up. */
  static String plain(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text words) {
        text.append(words.text());
      } else if (inline instanceof Inline.Value value) {
        text.append(value.words());
      } else if (inline instanceof Inline.Rated rated) {
        text.append(rated.words());
      } else {
        text.append(plain(inline.content()));
      }
    }
    return text.toString();
  }
}
