package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.ReportDefinition.Approval;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.document.Block;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Published;
import org.lscb.report.document.imprint.ApprovalBox;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.NarrativeInline.Reference;

/** What all chapters share while the report is laid out. */
final class Composition {

  /** The name under which it is noted that the approval is printed. */
  static final String APPROVAL = "approval";

  private static final String HEADLINES = "headlines";
  private static final String CHANGES = "changes";

  private final ReportDefinition definition;
  private final Published published;
  private final Map<String, RegisterText> registers;
  private final Diagnostics diagnostics;
  private final Notes notes = new Notes();
  private final Ids ids;
  private final Set<String> printed = new LinkedHashSet<>();
  private final Map<String, Position> leftOut = new LinkedHashMap<>();
  private final Map<String, Reference> seen = new LinkedHashMap<>();
  private final Map<String, String> explained = new LinkedHashMap<>();
  private Optional<String> changes = Optional.empty();

  Composition(
      ReportDefinition definition,
      Published published,
      Map<String, RegisterText> registers,
      Diagnostics diagnostics) {
    this.definition = definition;
    this.published = published;
    this.registers = registers;
    this.diagnostics = diagnostics;
    this.ids = new Ids(definition.chapters().stream().map(ChapterDefinition::id).toList());
  }

  ReportDefinition definition() {
    return definition;
  }

  Published published() {
    return published;
  }

  /** A register, with its texts; empty where no data file holds it. */
  Optional<RegisterText> register(String id) {
    return Optional.ofNullable(registers.get(id));
  }

  /** Notes where an abbreviation is explained. */
  void explain(String term, String id) {
    explained.putIfAbsent(term, id);
  }

  /** Where abbreviations are explained. */
  Map<String, String> explained() {
    return explained;
  }

  Notes notes() {
    return notes;
  }

  Ids ids() {
    return ids;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The declared table or figure that a name means, by chapter and id. */
  Optional<Published.Place> find(String kind, String chapter, String name, Position position) {
    int colon = name.indexOf(':');
    String wanted = colon < 0 ? chapter : name.substring(0, colon).strip();
    String id = name.substring(colon + 1).strip();
    List<Published.Place> all = declared(kind);
    List<Published.Place> same = all.stream().filter(one -> one.id().equals(id)).toList();
    List<Published.Place> own = same.stream().filter(one -> one.chapter().equals(wanted)).toList();
    if (own.size() == 1 || colon >= 0 && !own.isEmpty()) {
      return Optional.of(own.get(0));
    }
    if (colon < 0 && same.size() == 1) {
      return Optional.of(same.get(0));
    }
    if (!isRemoved(kind, wanted, id)) {
      reportUnknown(kind, name, id, wanted, all, position);
    }
    return Optional.empty();
  }

  private boolean isRemoved(String kind, String chapter, String id) {
    return definition
        .chapter(chapter)
        .filter(one -> one.removed().contains(kind + ":" + id))
        .isPresent();
  }

  private List<Published.Place> declared(String kind) {
    List<Published.Place> all = new ArrayList<>();
    for (ChapterDefinition one : definition.chapters()) {
      List<String> declared =
          kind.equals("table")
              ? one.tables().stream().map(TableDefinition::id).toList()
              : one.figures().stream().map(FigureDefinition::id).toList();
      declared.forEach(each -> all.add(new Published.Place(one.id(), each)));
    }
    return all;
  }

  private void reportUnknown(
      String kind,
      String name,
      String id,
      String chapter,
      List<Published.Place> all,
      Position position) {
    Set<String> own = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    all.forEach(one -> (one.chapter().equals(chapter) ? own : others).add(one.id()));
    diagnostics.report(
        Problem.UNKNOWN_DISPLAY,
        position,
        kind,
        name,
        Nearest.to(id, own)
            .or(() -> Nearest.to(id, others))
            .map(one -> "did you mean \"" + one + "\"?")
            .orElse(
                all.isEmpty()
                    ? "declare it in the chapter's chapter.yaml"
                    : "use one of: " + String.join(", ", own.isEmpty() ? others : own)));
  }

  /** Notes that something is printed; reports what is printed twice. */
  boolean print(String id, Position position) {
    if (!printed.add(id)) {
      diagnostics.report(Problem.PRINTED_TWICE, position, id);
      return false;
    }
    return true;
  }

  /** Who approved the report, where a text asks for it; reports where nobody is named. */
  Optional<Block> approval(Directive directive) {
    List<Approval> approvals = definition.arrangement().approvals();
    if (approvals.isEmpty()) {
      diagnostics.report(Problem.NO_APPROVAL, directive.position());
      return Optional.empty();
    }
    return print(APPROVAL, directive.position()) ? approval() : Optional.empty();
  }

  /** The same, where no text has asked for it. */
  Optional<Block> approval() {
    List<Approval> approvals = definition.arrangement().approvals();
    return approvals.isEmpty()
        ? Optional.empty()
        : Optional.of(ApprovalBox.of(ids.next("report-approval"), approvals));
  }

  /** The report's headlines, where a text asks for them; reports where none are named. */
  Optional<Block> headlines(
      Directive directive, DisplayComposer displays, ChapterNarrative chapter) {
    List<Mention> headlines = definition.arrangement().headlines();
    if (headlines.isEmpty()) {
      diagnostics.report(Problem.NO_HEADLINES, directive.position());
      return Optional.empty();
    }
    return print(HEADLINES, directive.position())
        ? displays.headlines(chapter.chapter(), headlines).map(one -> one)
        : Optional.empty();
  }

  /** The place of what changed since another report; reports where none is named. */
  Optional<Block> changes(Directive directive) {
    if (definition.arrangement().changes().isEmpty()) {
      diagnostics.report(Problem.NO_CHANGES, directive.position());
      return Optional.empty();
    }
    if (!print(CHANGES, directive.position())) {
      return Optional.empty();
    }
    changes = Optional.of(ids.next("report-changes"));
    return changes.map(ChangesComposer::place);
  }

  /** The id of that place, where a text asks for it. */
  Optional<String> changes() {
    return changes;
  }

  boolean isPrinted(String id) {
    return printed.contains(id);
  }

  void leaveOut(String what, Position position) {
    leftOut.put(what, position);
  }

  List<String> leftOut() {
    return List.copyOf(leftOut.keySet());
  }

  /** A cross-reference; whether its target is printed is known only at the end. */
  Optional<Inline> see(String chapter, Reference reference) {
    String[] parts = reference.target().split("\\s+", 2);
    String id;
    if (parts[0].equals("chapter")) {
      Optional<ChapterDefinition> found =
          parts.length == 2 ? definition.chapter(parts[1]) : Optional.empty();
      if (found.isEmpty()) {
        List<String> right = definition.chapters().stream().map(ChapterDefinition::id).toList();
        diagnostics.report(
            Problem.UNKNOWN_DISPLAY,
            reference.position(),
            "chapter",
            parts.length == 2 ? parts[1] : "",
            "use one of: " + String.join(", ", right));
        return Optional.empty();
      }
      id = found.get().id();
    } else {
      Optional<Published.Place> place =
          find(parts[0], chapter, parts.length == 2 ? parts[1] : "", reference.position());
      if (place.isEmpty()) {
        if (parts.length == 2 && isRemoved(parts[0], chapter, parts[1])) {
          diagnostics.report(Problem.DANGLING_REFERENCE, reference.position(), reference.target());
        }
        return Optional.empty();
      }
      id = parts[0] + "-" + place.get().chapter() + "-" + place.get().id();
    }
    seen.put(id, reference);
    return Optional.of(new Inline.CrossReference(id, reference.kind() == Reference.Kind.SEE_PAGE));
  }

  /** Reports references to what is not printed. */
  void checkReferences(Set<String> labelled) {
    seen.forEach(
        (id, reference) -> {
          if (!labelled.contains(id)) {
            diagnostics.report(
                Problem.DANGLING_REFERENCE, reference.position(), reference.target());
          }
        });
  }
}
