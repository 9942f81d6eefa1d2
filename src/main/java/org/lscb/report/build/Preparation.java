package org.lscb.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lscb.report.build.audit.AcceptedNumbers;
import org.lscb.report.build.audit.ConfidentialNumbers;
import org.lscb.report.build.audit.Unfinished;
import org.lscb.report.build.audit.Unreviewed;
import org.lscb.report.build.checked.CheckedData;
import org.lscb.report.build.diff.EarlierList;
import org.lscb.report.build.importing.ImportsFile;
import org.lscb.report.build.look.LookCheck;
import org.lscb.report.build.memory.Memory;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.reader.DatasetReader;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Severity;
import org.lscb.report.diagnostic.format.Confidential;
import org.lscb.report.diagnostic.kept.Same;
import org.lscb.report.disclosure.DisclosureControl;
import org.lscb.report.disclosure.Protected;
import org.lscb.report.disclosure.collection.Earlier;
import org.lscb.report.document.Published;
import org.lscb.report.document.compose.Draft;
import org.lscb.report.document.compose.RegisterText;
import org.lscb.report.document.compose.ReportComposer;
import org.lscb.report.indicator.table.Tabulations;
import org.lscb.report.indicator.table.Tabulator;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.project.Aside;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.project.BoardYear;
import org.lscb.report.project.MessageTexts;
import org.lscb.report.project.OwnWords;
import org.lscb.report.project.Project;
import org.lscb.report.validation.Evidence;
import org.lscb.report.validation.GuidanceCheck;
import org.lscb.report.validation.narrative.NarrativeCheck;
import org.lscb.report.validation.narrative.spelling.SpellingCheck;

/** Everything up to the report that is laid out: what build, values and validate share. */
public final class Preparation {

  private final BoardFolder folder;
  private final Stages stages;
  private final boolean writing;
  private final Memory memory;

  /** Prepares a report of the board in a folder. */
  public Preparation(BoardFolder folder, Stages stages) {
    this(folder, stages, false, Memory.none());
  }

  private Preparation(BoardFolder folder, Stages stages, boolean writing, Memory memory) {
    this.folder = folder;
    this.stages = stages;
    this.writing = writing;
    this.memory = memory;
  }

  /**
   * Of a draft for those who are writing it: warnings stand at their place, too.
   *
   * @param memory of the drafts before
   */
  public static Preparation forWriters(BoardFolder folder, Memory memory) {
    return new Preparation(folder, step -> {}, true, memory);
  }

  /**
   * Reads, checks, computes, protects and lays out, for everybody.
   *
   * @param draft whether to go on in spite of missing values and contradictions
   */
  public Prepared prepare(String year, boolean draft) {
    return prepare(year, draft, Edition.PUBLIC);
  }

  /** Likewise for those whom an edition is for. */
  Prepared prepare(String year, boolean draft, Edition edition) {
    Diagnostics diagnostics = new Diagnostics();
    stages.begin("reading the board's files");
    Optional<BoardYear> read = new Project(folder).read(year, diagnostics);
    if (read.isEmpty()) {
      return stopped(diagnostics);
    }
    new ImportsFile(folder).read(diagnostics);
    return prepare(read.get(), draft, edition, diagnostics);
  }

  private Prepared prepare(
      BoardYear boardYear, boolean draft, Edition edition, Diagnostics diagnostics) {
    CheckedData data = data(boardYear, diagnostics);
    ReportDefinition definition = data.definition();
    Datasets datasets = data.datasets();
    RegisterTexts registers =
        memory.of(
            "registers", data, diagnostics, () -> registers(definition, datasets, diagnostics));
    List<ChapterNarrative> narratives = registers.addTo(boardYear.narratives());
    Optional<ChapterNarrative> messages =
        new MessageTexts(folder.sources(), diagnostics).of(definition);
    List<ChapterNarrative> every = with(messages, narratives);
    List<Position> unread = diagnostics.positions();
    new SourceCheck(folder, diagnostics).check(every);
    new LookCheck(folder, diagnostics).check(definition, every);
    stages.begin("checking that they are right");
    Runnable rest = checked(data, every, unread, diagnostics);
    new GuidanceCheck(definition, diagnostics).check(narratives);
    stages.begin("computing the indicators");
    ConfidentialNumbers hidden = new ConfidentialNumbers(definition, data.names(), datasets);
    Tabulator tabulator =
        new Tabulator(definition, data.names(), datasets, data.calculator(), diagnostics);
    Tabulations tabulations =
        tabulator.tabulate(
            memory.of("displays", data, diagnostics, () -> tabulator.displays(memory.parts())),
            every);
    if (!boardYear.complete()) {
      rest.run();
      return stopped(diagnostics).hiding(hidden.find(Optional.empty()));
    }
    stages.begin("making them safe to publish");
    Protected safe = published(data, edition, tabulations, draft, diagnostics);
    return lay(
            data, safe.published(), narratives, messages, registers.all(), draft, rest, diagnostics)
        .hiding(hidden.find(safe.published().manifest()))
        .accepting(AcceptedNumbers.of(diagnostics, folder))
        .forEdition(edition, safe.log(), safe.small());
  }

  private CheckedData data(BoardYear read, Diagnostics diagnostics) {
    ReportDefinition definition = read.definition();
    // A chapter whose text is missing is none: the only way in which a text changes what is read.
    List<String> chapters = definition.chapters().stream().map(ChapterDefinition::id).toList();
    List<DataFile> filesBefore = new Project(folder).dataBefore(definition.year());
    return memory.of(
        "data",
        // The data themselves, too: a data file may take its table from anywhere in the folder.
        List.of(chapters, read.complete(), read.data()),
        diagnostics,
        () -> {
          Datasets datasets =
              new DatasetReader(definition, read.names()).read(read.data(), diagnostics);
          return new CheckedData(
              read, new Evidence(datasets, read.data(), before(read, filesBefore)), diagnostics);
        });
  }

  private static List<ChapterNarrative> with(
      Optional<ChapterNarrative> messages, List<ChapterNarrative> narratives) {
    List<ChapterNarrative> every = new ArrayList<>(narratives);
    messages.ifPresent(every::add);
    return every;
  }

  /** The checks of data and texts: begun on another processor, and reported when they are run. */
  private Runnable checked(
      CheckedData data,
      List<ChapterNarrative> narratives,
      List<Position> unread,
      Diagnostics diagnostics) {
    Aside<NarrativeCheck.Found> texts = textsChecked(data, narratives, diagnostics);
    return once(
        () -> {
          data.report(diagnostics);
          texts.join().reportTo(diagnostics, unread);
        });
  }

  /** Runs behind the checks of the data, with their calculator. */
  private Aside<NarrativeCheck.Found> textsChecked(
      CheckedData data, List<ChapterNarrative> narratives, Diagnostics diagnostics) {
    ReportDefinition definition = data.definition();
    Optional<Set<String>> ownWords =
        definition.spelling()
            ? Optional.of(new OwnWords(folder).read(diagnostics))
            : Optional.empty();
    return Aside.begin(
        () ->
            new NarrativeCheck(definition, data.names(), data.datasets(), data::ofTexts)
                .find(
                    narratives,
                    new LastYear(folder).texts(definition.year()),
                    ownWords.map(own -> spelling(definition, data.datasets(), own)),
                    folder.kept()));
  }

  private SpellingCheck spelling(
      ReportDefinition definition, Datasets datasets, Set<String> ownWords) {
    return new SpellingCheck(definition, datasets, ownWords, folder.sources());
  }

  private RegisterTexts registers(
      ReportDefinition definition, Datasets datasets, Diagnostics diagnostics) {
    return new RegisterTexts(definition, datasets, folder.sources(), diagnostics);
  }

  /** What is wrong in last year's files was last year's business. */
  private Optional<Datasets> before(BoardYear now, List<DataFile> files) {
    Diagnostics ignored = new Diagnostics();
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            memory
                .before()
                .of(
                    "data before",
                    List.of(new Same(now.definition()), files),
                    ignored,
                    () -> new DatasetReader(now.definition(), now.names()).read(files, ignored)));
  }

  private Optional<Earlier> reportBefore(CheckedData data) {
    return data.before()
        .flatMap(
            one ->
                memory
                    .before()
                    .of(
                        "report before",
                        List.of(new Same(data.definition()), one),
                        new Diagnostics(),
                        () -> new EarlierReport(folder).of(data.definition(), one)));
  }

  private Protected published(
      CheckedData data,
      Edition edition,
      Tabulations tabulations,
      boolean draft,
      Diagnostics diagnostics) {
    ReportDefinition definition = data.definition();
    return memory.of(
        "published",
        List.of(
            data,
            edition,
            draft,
            new ArrayList<>(tabulations.tables().values()),
            new ArrayList<>(tabulations.figures().values()),
            new ArrayList<>(tabulations.values().entrySet())),
        diagnostics,
        () ->
            new DisclosureControl(
                    edition.protects() ? definition : unprotected(definition),
                    data.names(),
                    data.datasets(),
                    data.calculator(),
                    reportBefore(data),
                    diagnostics)
                .publish(
                    tabulations, definition.arrangement().origins().told(draft), memory.parts()));
  }

  private static ReportDefinition unprotected(ReportDefinition definition) {
    return definition.with(
        definition
            .smallNumbers()
            .shown(
                "This is the restricted edition, for the few who may see every number. It must not"
                    + " be published or passed on."));
  }

  private Prepared lay(
      CheckedData data,
      Published published,
      List<ChapterNarrative> narratives,
      Optional<ChapterNarrative> messages,
      Map<String, RegisterText> registers,
      boolean draft,
      Runnable rest,
      Diagnostics diagnostics) {
    stages.begin("laying out the chapters");
    ReportComposer composer =
        new ReportComposer(
            data.definition(),
            data.names(),
            published,
            data.definition()
                .arrangement()
                .changes()
                .flatMap(new EarlierList(folder, diagnostics)::read),
            diagnostics);
    ReportComposer.Composed composed =
        composer.compose(
            narratives,
            messages,
            registers,
            draft ? Optional.of(open(rest, diagnostics)) : Optional.empty());
    rest.run();
    Diagnostics told = Unreviewed.softened(diagnostics);
    if (told.hasErrors() && !draft || LookCheck.cannotBeDrawn(told)) {
      return stopped(told);
    }
    return new Prepared(
        Optional.of(composed::report),
        told,
        composed.leftOut(),
        List.of(),
        Map.of(),
        Confidential.EVERYTHING);
  }

  /** The texts are still being checked on another processor while the chapters are laid out. */
  private Draft open(Runnable rest, Diagnostics diagnostics) {
    Supplier<List<Diagnostic>> errors =
        () ->
            some(
                rest,
                diagnostics,
                one -> one.severity() == Severity.ERROR || Unfinished.isSaidBy(one));
    Supplier<List<Diagnostic>> all =
        () -> some(rest, diagnostics, one -> one.severity() != Severity.NOTE);
    return new Draft(errors, writing ? all : errors);
  }

  private static Runnable once(Runnable work) {
    AtomicBoolean done = new AtomicBoolean();
    return () -> {
      if (done.compareAndSet(false, true)) {
        work.run();
      }
    };
  }

  private static List<Diagnostic> some(
      Runnable rest, Diagnostics diagnostics, Predicate<Diagnostic> which) {
    rest.run();
    return diagnostics.inReadingOrder().stream().filter(which).toList();
  }

  private static Prepared stopped(Diagnostics diagnostics) {
    return new Prepared(
        Optional.empty(), diagnostics, List.of(), List.of(), Map.of(), Confidential.EVERYTHING);
  }
}
