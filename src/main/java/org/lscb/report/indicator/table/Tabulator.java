package org.lscb.report.indicator.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.dataset.Coordinate;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Reading;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.ReportDefinition.Message;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.kept.Kept;
import org.lscb.report.indicator.AddressResolver;
import org.lscb.report.indicator.Calculator;
import org.lscb.report.indicator.Computed;
import org.lscb.report.indicator.Neighbours;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.NarrativeInline.Reference;
import org.lscb.report.narrative.NarrativeWalk;
import org.lscb.report.narrative.TileAddresses;

/** Fills in everything that the report will print. */
public final class Tabulator {

  private final ReportDefinition definition;
  private final Names names;
  private final Datasets datasets;
  private final Calculator calculator;
  private final Diagnostics diagnostics;
  private final AddressResolver resolver;
  private final Aspects aspects;
  private final Map<Tabulations.Asked, Computed> values = new LinkedHashMap<>();

  /** Prepares to fill in a report's tables, figures and sentences. */
  public Tabulator(
      ReportDefinition definition,
      Names names,
      Datasets datasets,
      Calculator calculator,
      Diagnostics diagnostics) {
    this.definition = definition;
    this.names = names;
    this.datasets = datasets;
    this.calculator = calculator;
    this.diagnostics = diagnostics;
    this.resolver =
        new AddressResolver(definition, names, datasets, calculator.recorded(), diagnostics);
    this.aspects = new Aspects(definition.board(), diagnostics);
  }

  /** Everything, for all chapters; what a text asks for in vain is reported. */
  public Tabulations tabulate(List<ChapterNarrative> narratives) {
    return tabulate(displays(), narratives);
  }

  /**
   * What the chapters print, whatever their texts say.
   *
   * @param tables filled in, also those without observations
   * @param figures filled in likewise
   */
  public record Displays(
      Map<TableDefinition, Tabulation> tables, Map<FigureDefinition, Tabulation> figures) {}

  /** The tables and figures of all chapters. */
  public Displays displays() {
    return displays(Kept.none());
  }

  /**
   * The same.
   *
   * @param kept those of chapters that were filled in before, from the same
   */
  public Displays displays(Kept kept) {
    Map<TableDefinition, Tabulation> tables = new LinkedHashMap<>();
    Map<FigureDefinition, Tabulation> figures = new LinkedHashMap<>();
    for (ChapterDefinition chapter : definition.chapters()) {
      Displays own = kept.keeps() ? kept(chapter, kept) : displays(chapter);
      tables.putAll(own.tables());
      figures.putAll(own.figures());
    }
    return new Displays(tables, figures);
  }

  /**
   * What a chapter prints, and what that was worked out from.
   *
   * @param reading what it found in the cube
   */
  private record Filled(ReportDefinition definition, Reading reading, Displays displays) {}

  /** Worked out apart from the other chapters: what they know already would not be asked for. */
  private Displays kept(ChapterDefinition chapter, Kept kept) {
    return kept.ofItself(
            "displays of " + chapter.id(),
            (Filled last) -> last.definition() == definition && last.reading().isSameIn(datasets),
            diagnostics,
            problems -> {
              Reading reading = new Reading();
              Datasets noting = datasets.noting(reading);
              Calculator own = new Calculator(definition, names, noting);
              Tabulator alone = new Tabulator(definition, names, noting, own, problems);
              return new Filled(definition, reading, alone.displays(chapter));
            })
        .displays();
  }

  private Displays displays(ChapterDefinition chapter) {
    Map<TableDefinition, Tabulation> tables = new LinkedHashMap<>();
    Map<FigureDefinition, Tabulation> figures = new LinkedHashMap<>();
    LevelMembers levels = levels(chapter);
    LineExpander expander = new LineExpander(chapter.id(), resolver, levels, aspects, diagnostics);
    String home = definition.board().home().id();
    TableFiller filler = new TableFiller(expander, calculator, home, diagnostics);
    chapter.tables().forEach(one -> tables.put(one, filler.fill(one)));
    FigureFiller drawer =
        new FigureFiller(expander, levels, calculator, names, definition.board(), diagnostics);
    chapter.figures().forEach(one -> figures.put(one, drawer.fill(one)));
    return new Displays(tables, figures);
  }

  /** Everything, the tables and figures being filled in already. */
  public Tabulations tabulate(Displays displays, List<ChapterNarrative> narratives) {
    for (ChapterNarrative chapter : narratives) {
      for (Narrative text : chapter.all()) {
        ask(chapter.chapter(), text);
      }
    }
    for (Message message : definition.arrangement().messages()) {
      message
          .value()
          .ifPresent(one -> headline(Message.CHAPTER, new Mention(one.text(), one.position())));
    }
    return new Tabulations(displays.tables(), displays.figures(), values);
  }

  private LevelMembers levels(ChapterDefinition chapter) {
    return new LevelMembers(
        chapter.id(), definition.board(), names, datasets, calculator.recorded(), diagnostics);
  }

  private void ask(String chapter, Narrative text) {
    for (Reference reference : NarrativeWalk.references(text)) {
      if (!reference.isSee()) {
        ask(chapter, reference);
      }
    }
    for (Directive directive : NarrativeWalk.directives(text)) {
      if (directive.name() == Directive.Name.TILES) {
        tiles(chapter, text, directive);
      } else if (directive.name() == Directive.Name.HEADLINES) {
        headlines(chapter);
      }
    }
  }

  /** What the board has named must be there, unlike a tile of a built-in chapter. */
  private void headlines(String chapter) {
    definition.arrangement().headlines().forEach(one -> headline(chapter, one));
  }

  private void headline(String chapter, Mention one) {
    resolver
        .resolve(chapter, one.id(), one.position())
        .ifPresent(
            place -> {
              put(chapter, one.id(), place, Aspect.ITSELF);
              put(chapter, one.id(), place, new Aspect.Change());
            });
  }

  /** Tiles without an observation are left out, so that a built-in chapter suits every board. */
  private void tiles(String chapter, Narrative text, Directive directive) {
    for (TileAddresses.TileAddress tile : TileAddresses.of(directive)) {
      Diagnostics found = new Diagnostics();
      Optional<Coordinate> place =
          resolver.reportingTo(found).resolve(chapter, tile.address(), tile.position());
      if (place.isEmpty()) {
        found.inReadingOrder().stream()
            .filter(one -> one.problem() != Problem.NOT_RECORDED)
            .forEach(diagnostics::add);
      }
      place.ifPresent(
          one -> {
            put(chapter, tile.address(), one, Aspect.ITSELF);
            put(chapter, tile.address(), one, new Aspect.Change());
          });
    }
  }

  private void ask(String chapter, Reference reference) {
    Optional<Coordinate> place =
        resolver.resolve(chapter, reference.address(), reference.position());
    Optional<Aspect> aspect = place.flatMap(one -> aspects.of(reference, one.subject()));
    if (aspect.isEmpty()) {
      return;
    }
    Computed computed = put(chapter, reference.target(), place.get(), aspect.get());
    if (!computed.exists() && !calculator.recorded().incomplete(place.get().subject())) {
      diagnostics.report(
          Problem.NOT_RECORDED,
          reference.position(),
          new Neighbours(datasets, calculator.recorded()).of(place.get()),
          aspect.get() instanceof Aspect.Change
              ? "change of " + reference.target()
              : reference.target());
    }
  }

  private Computed put(String chapter, String address, Coordinate place, Aspect aspect) {
    Computed computed = calculator.compute(place, aspect);
    values.put(new Tabulations.Asked(chapter, address, aspect), computed);
    return computed;
  }
}
