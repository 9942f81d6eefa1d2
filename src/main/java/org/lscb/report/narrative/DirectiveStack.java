package org.lscb.report.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.NarrativeBlock.Directive;

/**
 * The blocks of one list item, quote or file, gathered from top to bottom; those between a
 * directive and its end become the directive's body.
 */
final class DirectiveStack {

  /** None may stand in another; what stands deeper is read as if it stood beside. */
  private static final int DEEPEST = 5;

  private final Diagnostics diagnostics;
  private final Directive around;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<NarrativeBlock> finished = new ArrayList<>();

  /**
   * Begins empty.
   *
   * @param around the directive with a body that all of this stands in; null where there is none
   */
  DirectiveStack(Diagnostics diagnostics, Directive around) {
    this.diagnostics = diagnostics;
    this.around = around;
  }

  private record Open(Directive directive, List<NarrativeBlock> body) {}

  /** For the blocks of a list item that stands here. */
  DirectiveStack inside() {
    return inside(open.isEmpty() ? around : open.peek().directive());
  }

  /** For the blocks of a quote that stands here. */
  DirectiveStack inside(Directive directive) {
    return new DirectiveStack(diagnostics, directive);
  }

  void add(NarrativeBlock block) {
    (open.isEmpty() ? finished : open.peek().body()).add(block);
  }

  void begin(Directive directive) {
    refuseNesting(directive);
    if (open.size() == DEEPEST) {
      close();
    }
    open.push(new Open(directive, new ArrayList<>()));
  }

  /** Reports a directive with a body that stands in another one's body. */
  void refuseNesting(Directive directive) {
    Directive outer = open.isEmpty() ? around : open.peek().directive();
    if (outer != null) {
      diagnostics.report(
          Problem.NESTED_DIRECTIVE,
          directive.position(),
          written(directive),
          written(outer),
          outer.position().line());
    }
  }

  void end(Position position) {
    if (open.isEmpty()) {
      diagnostics.report(Problem.END_WITHOUT_BEGINNING, position);
    } else {
      close();
    }
  }

  /** All blocks, once there are no more; reports what was never ended. */
  List<NarrativeBlock> finish() {
    while (!open.isEmpty()) {
      Directive directive = open.peek().directive();
      diagnostics.report(Problem.UNCLOSED_DIRECTIVE, directive.position(), written(directive));
      close();
    }
    return List.copyOf(finished);
  }

  private void close() {
    Open last = open.pop();
    Directive begun = last.directive();
    add(
        new Directive(
            begun.position(),
            begun.name(),
            begun.argument(),
            begun.argumentPosition(),
            List.copyOf(last.body())));
  }

  private static String written(Directive directive) {
    return DirectiveNames.written(directive.name());
  }
}
