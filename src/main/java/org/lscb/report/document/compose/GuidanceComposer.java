package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.guidance.Answer;
import org.lscb.report.definition.guidance.Guidance;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.document.Block;
import org.lscb.report.document.Inline;
import org.lscb.report.narrative.NarrativeBlock.Directive;

/** Lays out the table of what the guidance asks for, and where the report answers it. */
final class GuidanceComposer {

  private final Composition composition;
  private final ReportDefinition definition;

  GuidanceComposer(Composition composition) {
    this.composition = composition;
    this.definition = composition.definition();
  }

  /** A table for each guidance, or for the one that the directive names. */
  List<Block> compose(Directive directive) {
    String wanted = directive.argument();
    List<Guidance> shown =
        definition.guidances().chosen().stream()
            .filter(one -> wanted.isEmpty() || one.id().equals(wanted))
            .toList();
    if (shown.isEmpty()) {
      composition
          .diagnostics()
          .report(
              Problem.GUIDANCE_NOT_NAMED,
              directive.argumentPosition(),
              wanted.isEmpty() ? "" : " \"" + wanted + "\"");
    }
    return shown.stream().map(this::table).toList();
  }

  private Block table(Guidance guidance) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Guidance.Element element : guidance.elements()) {
      rows.add(
          List.of(
              List.of(new Inline.Text(element.label())),
              List.of(new Inline.Text(element.asks())),
              answer(definition.answer(element.id()))));
    }
    return new Block.WordTable(
        composition.ids().next("guidance-" + guidance.id()),
        Optional.of("What " + guidance.title() + " asks for"),
        List.of(head("Element"), head("What is asked"), head("Where it is answered")),
        rows);
  }

  private static List<Inline> head(String words) {
    return List.of(new Inline.Text(words));
  }

  private List<Inline> answer(Optional<Answer> answer) {
    List<String> answering =
        answer.map(Answer::chapters).orElse(List.of()).stream().map(Mention::id).toList();
    List<Inline> line = new ArrayList<>();
    for (ChapterDefinition chapter : definition.chapters()) {
      if (answering.contains(chapter.id())) {
        if (!line.isEmpty()) {
          line.add(new Inline.Text(", "));
        }
        line.add(new Inline.CrossReference(chapter.id()));
      }
    }
    if (line.isEmpty()) {
      String none = answer.flatMap(Answer::none).map(one -> ". " + one).orElse("");
      line.add(new Inline.Text("Not in this report" + none));
    }
    return line;
  }
}
