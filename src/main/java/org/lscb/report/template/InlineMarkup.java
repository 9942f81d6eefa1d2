package org.lscb.report.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Note;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.template.line.KeptTogether;
import org.lscb.report.template.line.LastWord;
import org.lscb.report.template.line.PageQuotes;
import org.lscb.report.template.line.WholeWords;
import org.lscb.report.template.trace.Asking;

/** Writes lines of text as HTML; everything that a person typed is escaped. */
final class InlineMarkup {

  private final Medium medium;
  private final Outline outline;
  private final Asking asking;
  private final Map<String, Note> notes = new HashMap<>();
  private final Map<String, List<String>> calls = new HashMap<>();
  private final Set<String> printed = new HashSet<>();

  InlineMarkup(Medium medium, Outline outline, List<Note> notes, Asking asking) {
    this.medium = medium;
    this.outline = outline;
    this.asking = asking;
    notes.forEach(note -> this.notes.put(note.id(), note));
  }

  /** A line as finished mark-up for a template. */
  TemplateHTMLOutputModel markup(List<Inline> line) {
    return finished(html(line));
  }

  /** The line of a heading. */
  TemplateHTMLOutputModel heading(List<Inline> line) {
    return finished(WholeWords.heading(html(line)));
  }

  private String html(List<Inline> line) {
    StringBuilder out = new StringBuilder();
    append(line, out, null);
    return medium == Medium.PRINT ? KeptTogether.of(out.toString()) : out.toString();
  }

  /** A value as it stands in a cell or a tile. */
  TemplateHTMLOutputModel markup(PublishedValue value, String words) {
    StringBuilder out = new StringBuilder();
    appendValue(value, words, out);
    return finished(out.toString());
  }

  /** A value as it stands in a column of numbers, where no line ends between sign and number. */
  TemplateHTMLOutputModel cell(PublishedValue value) {
    if (medium == Medium.WEB) {
      return markup(value, value.text());
    }
    return finished("<span class=\"v\">" + escape(value.text()) + "</span>");
  }

  /** A code as it stands in a cell: its short form is read out in full. */
  TemplateHTMLOutputModel code(PublishedValue value) {
    PublishedValue.Mark mark = value.mark().orElseThrow();
    StringBuilder out = new StringBuilder();
    mark.rating()
        .ifPresent(
            one ->
                out.append("<span class=\"rated ")
                    .append(one.id())
                    .append("\"><span class=\"shape\"></span></span>"));
    if (mark.shortForm().isEmpty()) {
      appendValue(value, value.text(), out);
    } else if (medium == Medium.PRINT) {
      out.append(escape(mark.shortForm().get()));
    } else {
      out.append("<span").append(address(value)).append("><span aria-hidden=\"true\">");
      out.append(escape(mark.shortForm().get())).append("</span> ");
      out.append("<span class=\"unseen\" data-only=\"web\">").append(escape(value.text()));
      out.append("</span></span>");
    }
    return finished(out.toString());
  }

  /** A value as a tile prints it large; words before its number are set smaller. */
  TemplateHTMLOutputModel headline(PublishedValue value) {
    String number = number(value.text());
    String before = value.text().substring(0, value.text().length() - number.length()).strip();
    StringBuilder out = new StringBuilder();
    if (before.isEmpty()) {
      appendValue(value, value.text(), out);
      return finished(asking.lead(value, out.toString()));
    }
    out.append("<span").append(medium == Medium.WEB ? address(value) : "");
    out.append("><span class=\"prefix\">").append(escape(before)).append("</span>");
    out.append(medium == Medium.WEB ? " " : "<br/>").append("<span class=\"number\">");
    out.append(escape(number)).append("</span></span>");
    return finished(asking.lead(value, out.toString()));
  }

  /** What remains of {@code about 63,210} without the words before it. */
  static String number(String text) {
    return text.replaceFirst("^(\\p{L}+ )+(?=\\S)", "");
  }

  /** The ids of the places that called a note so far, in reading order. */
  List<String> callsOf(String noteId) {
    return calls.getOrDefault(noteId, List.of());
  }

  /** The words alone, for contents and titles. */
  String words(List<Inline> line) {
    StringBuilder out = new StringBuilder();
    for (Inline piece : line) {
      if (piece instanceof Inline.Text text) {
        out.append(text.text());
      } else if (piece instanceof Inline.Value value) {
        out.append(value.words());
      } else if (piece instanceof Inline.Rated rated) {
        out.append(rated.words());
      } else if (piece instanceof Inline.CrossReference reference) {
        out.append(outline.name(reference.targetId()));
      } else if (piece instanceof Inline.Abbreviation abbreviation) {
        out.append(abbreviation.text());
      } else if (piece instanceof Inline.LineBreak) {
        out.append(' ');
      } else {
        out.append(words(piece.content()));
      }
    }
    return out.toString();
  }

  static TemplateHTMLOutputModel finished(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Appends a line.
   *
   * @param afterLink collects the note calls inside a link, since links cannot be nested; null
   *     outside of one
   */
  private void append(List<Inline> line, StringBuilder out, List<Inline.NoteCall> afterLink) {
    for (Inline piece : line) {
      if (piece instanceof Inline.Text text) {
        out.append(text.typed() ? PageQuotes.typed(escape(text.text())) : whole(text.text()));
      } else if (piece instanceof Inline.Strong strong) {
        appendElement("strong", strong.content(), out, afterLink);
      } else if (piece instanceof Inline.Emphasis emphasis) {
        appendElement("em", emphasis.content(), out, afterLink);
      } else if (piece instanceof Inline.Foreign foreign) {
        String code = escape(foreign.language().code());
        out.append("<span lang=\"").append(code).append("\">");
        append(foreign.content(), out, afterLink);
        out.append("</span>");
      } else if (piece instanceof Inline.Link link) {
        appendLink(link, out, afterLink);
      } else if (piece instanceof Inline.Value value) {
        appendSaid(value, out, afterLink != null);
      } else if (piece instanceof Inline.CrossReference reference) {
        appendReference(reference, out, afterLink != null);
      } else if (piece instanceof Inline.NoteCall call) {
        appendCall(call, out, afterLink);
      } else if (piece instanceof Inline.Abbreviation abbreviation) {
        appendFirstUse(abbreviation, out, afterLink != null);
      } else if (piece instanceof Inline.Rated rated) {
        appendRated(rated, out);
      } else if (piece instanceof Inline.LineBreak) {
        out.append(medium == Medium.PRINT ? "<br/>" : "<br>");
      }
    }
  }

  private void appendElement(
      String name, List<Inline> content, StringBuilder out, List<Inline.NoteCall> afterLink) {
    out.append('<').append(name).append('>');
    append(content, out, afterLink);
    out.append("</").append(name).append('>');
  }

  private void appendLink(Inline.Link link, StringBuilder out, List<Inline.NoteCall> afterLink) {
    // Checked when it was read; checked again here, where a mistake would be published.
    if (afterLink != null || !link.href().matches("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+")) {
      append(link.content(), out, afterLink);
      return;
    }
    List<Inline.NoteCall> waiting = new ArrayList<>();
    out.append("<a href=\"").append(escape(link.href())).append('"');
    if (medium == Medium.PRINT) {
      out.append(" title=\"").append(escape(words(link.content()))).append('"');
    }
    out.append('>');
    append(link.content(), out, waiting);
    out.append("</a>");
    waiting.forEach(call -> appendCall(call, out, null));
  }

  /** In words, not in a title: that is seen neither on paper nor on a touch screen. */
  private void appendFirstUse(Inline.Abbreviation use, StringBuilder out, boolean inLink) {
    boolean leads = !inLink && outline.isDrawn(use.targetId());
    if (leads) {
      out.append("<a class=\"term\" href=\"#").append(escape(use.targetId())).append('"');
      if (medium == Medium.PRINT) {
        out.append(" title=\"").append(escape(use.text())).append('"');
      }
      out.append('>');
    }
    out.append("<abbr>").append(escape(use.text())).append("</abbr>");
    out.append(leads ? "</a> (" : " (").append(escape(use.expansion())).append(')');
  }

  /** The shape says what the words say: nobody need tell colours apart, or see them. */
  private static void appendRated(Inline.Rated rated, StringBuilder out) {
    out.append("<span class=\"rated ").append(rated.rating().id());
    out.append("\"><span class=\"shape\"></span>").append(escape(rated.words()));
    out.append("</span>");
  }

  private void appendReference(Inline.CrossReference reference, StringBuilder out, boolean inLink) {
    String name = escape(outline.name(reference.targetId()));
    Optional<String> file = outline.file(reference.targetId());
    if (file.isPresent()) {
      appendElsewhere(name, escape(file.get()), out, inLink);
      return;
    }
    if (inLink || !outline.isDrawn(reference.targetId())) {
      out.append(name);
      return;
    }
    boolean print = medium == Medium.PRINT;
    boolean labelled = !outline.label(reference.targetId()).isEmpty();
    String kind = print ? (reference.page() ? "paged" : "") : labelled ? "whole" : "";
    out.append("<a").append(kind.isEmpty() ? "" : " class=\"" + kind + "\"");
    out.append(" href=\"#").append(escape(reference.targetId())).append('"');
    out.append(print ? " title=\"" + name + "\">" : ">").append(name).append("</a>");
  }

  /** On paper the name of the file is all that helps: a link would lead nowhere from there. */
  private void appendElsewhere(String name, String file, StringBuilder out, boolean inLink) {
    if (medium == Medium.PRINT || inLink) {
      out.append(name).append(" (published separately)");
    } else {
      out.append("<a href=\"").append(file).append(".html\">").append(name);
      out.append(" (published separately)</a>");
    }
  }

  private void appendCall(
      Inline.NoteCall call, StringBuilder out, List<Inline.NoteCall> afterLink) {
    if (afterLink != null) {
      afterLink.add(call);
      return;
    }
    Note note = notes.get(call.noteId());
    if (note == null) {
      throw new IllegalArgumentException("no such note: " + call.noteId());
    }
    if (medium == Medium.PRINT) {
      LastWord.kept(out, () -> appendPrintedNote(note, out));
    } else {
      appendCallToEnd(note, out);
    }
  }

  private void appendCallToEnd(Note note, StringBuilder out) {
    List<String> places = calls.computeIfAbsent(note.id(), id -> new ArrayList<>());
    String place = "call--" + note.id() + (places.isEmpty() ? "" : "--" + (places.size() + 1));
    places.add(place);
    out.append("<a class=\"call\" data-only=\"web\" id=\"").append(escape(place));
    out.append("\" href=\"#note--").append(escape(note.id())).append("\">");
    out.append("<span class=\"unseen\">note </span>").append(note.number()).append("</a>");
  }

  private void appendPrintedNote(Note note, StringBuilder out) {
    if (!printed.add(note.id())) {
      out.append("<a class=\"call-again\" data-only=\"print\" href=\"#note--");
      out.append(escape(note.id())).append("\" title=\"Note ").append(note.number());
      out.append("\"><sup>").append(note.number()).append("</sup></a>");
      return;
    }
    out.append("<span class=\"footnote\" data-only=\"print\" id=\"note--");
    out.append(escape(note.id())).append("\" data-number=\"").append(note.number());
    out.append("\">");
    append(note.content(), out, null);
    out.append("</span>");
  }

  private void appendSaid(Inline.Value said, StringBuilder out, boolean inLink) {
    StringBuilder value = new StringBuilder();
    appendValue(said.value(), said.words(), value);
    out.append(inLink ? value : asking.lead(said.value(), value.toString()));
  }

  private void appendValue(PublishedValue value, String words, StringBuilder out) {
    if (medium == Medium.PRINT) {
      out.append(whole(words));
      return;
    }
    String id = address(value);
    if (value.symbol().isPresent() && words.equals(value.text())) {
      appendAbbreviation(words, value.symbol().get().meaning(), id, out);
      return;
    }
    out.append("<span").append(id).append('>').append(whole(words)).append("</span>");
  }

  private static String address(PublishedValue value) {
    return " class=\"v\" data-value=\"" + escape(value.id()) + '"';
  }

  private void appendAbbreviation(
      String words, String expansion, String attributes, StringBuilder out) {
    out.append("<abbr").append(attributes).append(" title=\"").append(escape(expansion));
    out.append("\">").append(escape(words)).append("</abbr>");
  }

  /** Plain words, such as a title. */
  static TemplateHTMLOutputModel plain(String text) {
    return finished(WholeWords.years(escape(text)));
  }

  /** The name of a row. */
  static TemplateHTMLOutputModel label(String text) {
    return finished(WholeWords.label(escape(text)));
  }

  private static String whole(String text) {
    return WholeWords.of(escape(text));
  }

  private static String escape(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }
}
