package org.lscb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Kind;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.NarrativeInline.Reference;

/** A text read, with what was reported of it. */
record Reading(Narrative narrative, List<Diagnostic> diagnostics) {

  static Reading of(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Narrative narrative = new NarrativeReader().read("text/a.md", text, diagnostics);
    return new Reading(narrative, diagnostics.inReadingOrder());
  }

  List<Kind> problems() {
    return diagnostics.stream().map(Diagnostic::problem).toList();
  }

  /** Each problem as {@code 3:5+7 code}. */
  List<String> places() {
    return diagnostics.stream()
        .map(it -> place(it.position()) + " " + it.problem().code())
        .toList();
  }

  List<NarrativeBlock> blocks() {
    return narrative.blocks();
  }

  NarrativeBlock block() {
    if (blocks().size() != 1) {
      throw new AssertionError("not one block: " + blocks());
    }
    return blocks().get(0);
  }

  /** The blocks as an outline: names, arguments and words, without places. */
  String outline() {
    StringBuilder out = new StringBuilder();
    blocks().forEach(it -> out.append(outline(it)).append('\n'));
    return out.toString().strip();
  }

  /** Every reference, in reading order, as {@code 3:5+7 VALUE target}. */
  List<String> references() {
    List<String> found = new ArrayList<>();
    blocks().forEach(it -> gather(it, found));
    narrative.notes().values().forEach(it -> gather(it, found));
    return found;
  }

  static String place(Position position) {
    return position.line() + ":" + position.column() + "+" + position.length();
  }

  static String words(List<NarrativeInline> pieces) {
    StringBuilder out = new StringBuilder();
    for (NarrativeInline piece : pieces) {
      if (piece instanceof NarrativeInline.Text text) {
        out.append(text.text());
      } else if (piece instanceof NarrativeInline.Strong strong) {
        out.append("<b>").append(words(strong.content())).append("</b>");
      } else if (piece instanceof NarrativeInline.Emphasis emphasis) {
        out.append("<i>").append(words(emphasis.content())).append("</i>");
      } else if (piece instanceof NarrativeInline.Link link) {
        out.append("<a ").append(link.href()).append('>');
        out.append(words(link.content())).append("</a>");
      } else if (piece instanceof NarrativeInline.Foreign foreign) {
        out.append('<').append(foreign.language().code()).append('>');
        out.append(words(foreign.content())).append("</>");
      } else if (piece instanceof NarrativeInline.NoteCall call) {
        out.append("<note ").append(call.label()).append('>');
      } else if (piece instanceof NarrativeInline.LineBreak) {
        out.append("<br>");
      } else if (piece instanceof Reference reference) {
        out.append('<').append(reference.kind()).append(' ');
        out.append(reference.target()).append('>');
      }
    }
    return out.toString();
  }

  private static String outline(NarrativeBlock block) {
    if (block instanceof NarrativeBlock.Heading heading) {
      return "h" + heading.level() + "(" + words(heading.content()) + ")";
    } else if (block instanceof NarrativeBlock.Paragraph paragraph) {
      return "p(" + words(paragraph.content()) + ")";
    } else if (block instanceof NarrativeBlock.ItemList list) {
      return (list.ordered() ? "ol" : "ul") + list.items().stream().map(Reading::outline).toList();
    } else if (block instanceof NarrativeBlock.WordTable table) {
      return "table("
          + table.heads().stream().map(Reading::words).toList()
          + table.rows().stream().map(it -> it.stream().map(Reading::words).toList()).toList()
          + ")";
    } else if (block instanceof NarrativeBlock.Image image) {
      return "image(" + image.path() + ", " + image.alt() + ", " + image.credit() + ")";
    }
    Directive directive = (Directive) block;
    return directive.name() + "(" + directive.argument() + ")" + outline(directive.body());
  }

  private static String outline(List<NarrativeBlock> blocks) {
    return blocks.isEmpty() ? "" : blocks.stream().map(Reading::outline).toList().toString();
  }

  private static void gather(NarrativeBlock block, List<String> found) {
    if (block instanceof NarrativeBlock.Heading heading) {
      gather(heading.content(), found);
    } else if (block instanceof NarrativeBlock.Paragraph paragraph) {
      gather(paragraph.content(), found);
    } else if (block instanceof NarrativeBlock.ItemList list) {
      list.items().forEach(item -> item.forEach(it -> gather(it, found)));
    } else if (block instanceof NarrativeBlock.WordTable table) {
      table.heads().forEach(it -> gather(it, found));
      table.rows().forEach(row -> row.forEach(it -> gather(it, found)));
    } else if (block instanceof Directive directive) {
      directive.body().forEach(it -> gather(it, found));
    }
  }

  private static void gather(List<NarrativeInline> pieces, List<String> found) {
    for (NarrativeInline piece : pieces) {
      if (piece instanceof Reference reference) {
        found.add(place(reference.position()) + " " + reference.kind() + " " + reference.target());
      }
      gather(piece.content(), found);
    }
  }
}
