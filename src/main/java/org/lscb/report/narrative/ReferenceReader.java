package org.lscb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.NarrativeInline.Reference;
import org.lscb.report.narrative.markdown.BraceContent;
import org.lscb.report.narrative.markdown.MarkdownText;

/** Reads what stands in double braces inside a line. */
final class ReferenceReader {

  private static final String CHANGE_OF = "change of ";
  private static final String WORDS_FOR = "words for ";
  private static final String INTERVAL_OF = "interval of ";
  private static final Map<String, String> MEANT =
      Map.of(
          "change", CHANGE_OF + "ADDRESS",
          "words", WORDS_FOR + "ADDRESS",
          "interval", INTERVAL_OF + "ADDRESS",
          "see", "see: table ID");
  private static final Pattern WITH_PAGE = Pattern.compile("\\s*,\\s*with\\s+page$");
  private static final List<String> SEEN = List.of("table", "figure", "chapter");

  private final MarkdownText source;
  private final Diagnostics diagnostics;

  ReferenceReader(MarkdownText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads one reference.
   *
   * @param raw with its braces
   * @param offset of the opening braces
   * @return nothing if it could not be read, which has been reported
   */
  Optional<Reference> read(String raw, int offset) {
    String inner = raw.substring(2, raw.length() - 2);
    BraceContent content = BraceContent.of(inner);
    Position whole = source.at(offset, raw.length());
    if (inner.isBlank()) {
      diagnostics.report(Problem.EMPTY_REFERENCE, whole);
      return Optional.empty();
    }
    if (content.looksLikeDirective(DirectiveNames.ALL)) {
      reportDirective(content, whole);
      return Optional.empty();
    }
    if (content.isSee()) {
      return see(content, offset + 2);
    }
    String stripped = inner.strip();
    int start = offset + 2 + inner.indexOf(stripped);
    if (stripped.startsWith(CHANGE_OF)) {
      return target(Reference.Kind.CHANGE, stripped, CHANGE_OF, start);
    }
    if (stripped.startsWith(WORDS_FOR)) {
      return target(Reference.Kind.WORDS, stripped, WORDS_FOR, start);
    }
    if (stripped.startsWith(INTERVAL_OF)) {
      return target(Reference.Kind.INTERVAL, stripped, INTERVAL_OF, start);
    }
    if (stripped.contains(Reference.AGAINST)) {
      return target(Reference.Kind.AGAINST, stripped, "", start);
    }
    return meantOtherwise(stripped, whole)
        ? Optional.empty()
        : target(Reference.Kind.VALUE, stripped, "", start);
  }

  private void reportDirective(BraceContent content, Position whole) {
    boolean known = content.isEnd() || DirectiveNames.ALL.contains(content.head());
    if (known) {
      diagnostics.report(Problem.DIRECTIVE_IN_TEXT, whole, content.head());
    } else {
      reportUnknown(content.head(), whole);
    }
  }

  /** Reports a directive that does not exist, with the one that was probably meant. */
  void reportUnknown(String head, Position position) {
    List<String> all = new ArrayList<>(DirectiveNames.ALL);
    all.add(BraceContent.SEE);
    all.add(BraceContent.END);
    String hint =
        Nearest.to(head, all)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("the directives are " + String.join(", ", all));
    diagnostics.report(Problem.UNKNOWN_DIRECTIVE, position, head, hint);
  }

  private Optional<Reference> see(BraceContent content, int innerAt) {
    String argument = content.argument();
    String bare = WITH_PAGE.matcher(argument).replaceFirst("");
    String[] words = bare.split("\\s+");
    Position position = source.at(innerAt + content.argumentAt(), argument.length());
    if (words.length == 2 && SEEN.contains(words[0]) && !words[1].endsWith(",")) {
      boolean page = bare.length() < argument.length();
      Reference.Kind kind = page ? Reference.Kind.SEE_PAGE : Reference.Kind.SEE;
      return Optional.of(new Reference(position, kind, words[0] + " " + words[1]));
    }
    String hint =
        Nearest.to(words[0], SEEN)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("write table, figure or chapter, a space, and its id");
    diagnostics.report(Problem.UNKNOWN_SEE_TARGET, position, argument, hint);
    return Optional.empty();
  }

  private Optional<Reference> target(Reference.Kind kind, String words, String form, int start) {
    String rest = words.substring(form.length());
    String target = rest.strip();
    int at = start + form.length() + rest.indexOf(target);
    return Optional.of(new Reference(source.at(at, target.length()), kind, target));
  }

  /** Catches forms that are nearly ours, before they are looked up as addresses in vain. */
  private boolean meantOtherwise(String words, Position whole) {
    String first = words.split("\s", 2)[0];
    boolean several = first.length() < words.length();
    Optional<String> near = Nearest.to(first, MEANT.keySet());
    String meant =
        near.filter(one -> several || one.equalsIgnoreCase(first)).map(MEANT::get).orElse(null);
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.startsWith("against ") || lower.endsWith(" against")) {
      meant = "ADDRESS" + Reference.AGAINST + "AREA";
    }
    if (meant != null) {
      diagnostics.report(Problem.UNKNOWN_REFERENCE_FORM, whole, words, meant);
    }
    return meant != null;
  }
}
