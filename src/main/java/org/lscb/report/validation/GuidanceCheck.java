package org.lscb.report.validation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.guidance.Answer;
import org.lscb.report.definition.guidance.Guidance;
import org.lscb.report.definition.guidance.Guidances;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.narrative.NarrativeBlock.Directive;

/** Does the report contain what the guidance asks for? */
public final class GuidanceCheck {

  /** With fewer chapters it is a trial, or a part of a report. */
  private static final int CHAPTERS_OF_A_WHOLE = 5;

  private final ReportDefinition definition;
  private final Guidances guidances;
  private final Diagnostics diagnostics;

  /** Checks a report against the guidance that it names. */
  public GuidanceCheck(ReportDefinition definition, Diagnostics diagnostics) {
    this.definition = definition;
    this.guidances = definition.guidances();
    this.diagnostics = diagnostics;
  }

  /** Reports answers that are none, what no chapter answers, and that nothing is asked. */
  public void check(List<ChapterNarrative> narratives) {
    boolean complete = guidances.chosen().size() == guidances.mentions().size();
    if (guidances.mentions().isEmpty() && !guidances.answers().isEmpty()) {
      diagnostics.report(Problem.NO_GUIDANCE, guidances.answers().get(0).position());
      return;
    }
    boolean silent = guidances.mentions().isEmpty() && guidances.none().isEmpty();
    if (silent && definition.chapters().size() >= CHAPTERS_OF_A_WHOLE) {
      diagnostics.report(
          Problem.LAW_NOT_NAMED, Position.ofFile(definition.year() + "/report.yaml"));
    }
    Set<String> meant = new TreeSet<>();
    for (Answer answer : guidances.answers()) {
      // An element of a guidance that is not known either is not a second mistake.
      if (complete) {
        Mention element = new Mention(answer.element(), answer.position());
        element(element, guidances.elements()).ifPresent(meant::add);
      }
      answer.chapters().forEach(one -> chapter(one, narratives));
    }
    for (ChapterDefinition chapter : definition.chapters()) {
      for (Mention one : chapter.answers()) {
        if (!guidances.known().isEmpty()) {
          element(one, guidances.known()).ifPresent(meant::add);
        }
      }
    }
    for (int i = 0; complete && i < guidances.chosen().size(); i++) {
      unanswered(guidances.chosen().get(i), guidances.mentions().get(i), meant);
    }
  }

  /** Reports an unknown element, and returns the one that was probably meant, or nothing. */
  private Optional<String> element(Mention mention, Collection<String> right) {
    if (right.contains(mention.id())) {
      return Optional.empty();
    }
    Set<String> all = new TreeSet<>(right);
    diagnostics.report(
        Problem.UNKNOWN_ELEMENT,
        mention.position(),
        mention.id(),
        Nearest.advice(mention.id(), all));
    return Nearest.to(mention.id(), all);
  }

  private void chapter(Mention mention, List<ChapterNarrative> narratives) {
    if (definition.chapter(mention.id()).isEmpty()) {
      List<String> right = definition.chapters().stream().map(ChapterDefinition::id).toList();
      diagnostics.report(
          Problem.ANSWER_NOT_A_CHAPTER,
          mention.position(),
          mention.id(),
          Nearest.advice(mention.id(), right));
      return;
    }
    narratives.stream()
        .filter(one -> one.chapter().equals(mention.id()) && isEmpty(one))
        .forEach(one -> diagnostics.report(Problem.ANSWER_EMPTY, mention.position(), mention.id()));
  }

  private static boolean isEmpty(ChapterNarrative chapter) {
    return saysNothing(chapter.main(), chapter)
        && chapter.slots().values().stream().allMatch(one -> saysNothing(one, chapter));
  }

  private static boolean saysNothing(Narrative text, ChapterNarrative chapter) {
    return text.blocks().stream()
        .allMatch(
            one ->
                one instanceof NarrativeBlock.Heading
                    || one instanceof Directive directive
                        && directive.name() == Directive.Name.TEXT);
  }

  private void unanswered(Guidance guidance, Mention mention, Set<String> meant) {
    for (Guidance.Element element : guidance.elements()) {
      if (definition.answer(element.id()).isEmpty() && !meant.contains(element.id())) {
        diagnostics.report(
            Problem.ELEMENT_UNANSWERED,
            mention.position(),
            guidance.title(),
            element.label(),
            element.id(),
            advice(element));
      }
    }
  }

  /** Of what usually answers an element: what the report has, else what there is. */
  private String advice(Guidance.Element element) {
    Set<String> own = new TreeSet<>();
    for (ChapterDefinition chapter : definition.chapters()) {
      boolean named = element.answeredBy().contains(chapter.id());
      boolean holds =
          chapter.registers().stream().anyMatch(one -> element.answeredBy().contains(one.id()));
      if (named || holds) {
        own.add(chapter.id());
      }
    }
    if (!own.isEmpty()) {
      return String.join(", ", own);
    }
    return element.answeredBy().isEmpty()
        ? "the chapter that answers it"
        : "the chapter that answers it (often " + String.join(", ", element.answeredBy()) + ")";
  }
}
