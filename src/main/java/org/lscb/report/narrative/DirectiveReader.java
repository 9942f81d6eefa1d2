package org.lscb.report.narrative;

import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.markdown.BraceContent;
import org.lscb.report.narrative.markdown.DirectiveLine;
import org.lscb.report.narrative.markdown.MarkdownText;

/** Reads a line that holds nothing but a directive. */
final class DirectiveReader {

  private final MarkdownText source;
  private final Diagnostics diagnostics;

  DirectiveReader(MarkdownText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Adds the directive to the blocks, or begins or ends its body. */
  void read(DirectiveLine line, DirectiveStack open) {
    BraceContent content = line.content();
    Position whole = source.at(line.offset(), line.length());
    Optional<Directive.Name> name = DirectiveNames.find(content.head());
    if (content.isEnd()) {
      open.end(whole);
    } else if (name.isEmpty()) {
      new ReferenceReader(source, diagnostics).reportUnknown(content.head(), whole);
    } else {
      add(name.get(), content, line, open);
    }
  }

  private void add(
      Directive.Name name, BraceContent content, DirectiveLine line, DirectiveStack open) {
    Position whole = source.at(line.offset(), line.length());
    String argument = content.argument();
    int innerAt = line.offset() + 2;
    Position at =
        argument.isEmpty()
            ? source.at(innerAt + content.headAt(), content.head().length())
            : source.at(innerAt + content.argumentAt(), argument.length());
    if (argument.isEmpty() && !name.mayStandAlone()) {
      diagnostics.report(Problem.DIRECTIVE_WITHOUT_ARGUMENT, at, content.head());
      if (!name.hasBody()) {
        return;
      }
    }
    Directive directive = new Directive(whole, name, argument, at, List.of());
    if (name == Directive.Name.AWAITED) {
      diagnostics.report(Problem.AWAITED_TEXT, at, argument);
    } else if (name == Directive.Name.REVIEW) {
      diagnostics.report(Problem.TO_REVIEW, whole);
    }
    if (name.hasBody()) {
      open.begin(directive);
    } else {
      open.add(directive);
    }
  }
}
