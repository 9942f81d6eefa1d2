package org.lscb.report.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.accessibility.conformance.Checkers;
import org.lscb.report.accessibility.conformance.Conformance;
import org.lscb.report.build.BuildOptions.Format;
import org.lscb.report.build.ChapterSelection.Part;
import org.lscb.report.build.audit.FinalAudit;
import org.lscb.report.build.audit.Unfinished;
import org.lscb.report.build.evidence.EvidenceFiles;
import org.lscb.report.build.look.BoardFonts;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.Report;
import org.lscb.report.output.AtomicFiles;
import org.lscb.report.output.CannotWriteException;
import org.lscb.report.output.Turn;
import org.lscb.report.output.beside.Libraries;
import org.lscb.report.output.data.DataFiles;
import org.lscb.report.output.data.DataLegend;
import org.lscb.report.output.data.Superseded;
import org.lscb.report.output.data.ValuesJson;
import org.lscb.report.output.ees.OpenDataFiles;
import org.lscb.report.output.pdf.FontSet;
import org.lscb.report.output.pdf.PdfWriter;
import org.lscb.report.output.word.WordEdition;
import org.lscb.report.output.workbook.SpreadsheetFile;
import org.lscb.report.project.Aside;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.template.ReportTemplates;
import org.lscb.report.template.TemplateSource;

/** Builds a year's report. */
public final class Build {

  private final BoardFolder folder;
  private final Stages stages;
  private final Map<String, String> tools;

  /**
   * Builds from a board's folder.
   *
   * @param tools the versions of the program and its libraries, by name, in order
   */
  public Build(BoardFolder folder, Stages stages, Map<String, String> tools) {
    this.folder = folder;
    this.stages = stages;
    this.tools = new LinkedHashMap<>(tools);
  }

  /**
   * Reads, checks, computes, protects, lays out and writes.
   *
   * @throws CannotWriteException when an output cannot be written; all outputs are then as before
   */
  public BuildResult build(BuildOptions options, Map<String, String> environment)
      throws CannotWriteException {
    OutputFolder folderOfOutputs = new OutputFolder(folder, options);
    if (folderOfOutputs.complaint().isPresent()) {
      throw new IllegalStateException(folderOfOutputs.complaint().get());
    }
    PdfWriter writer = new PdfWriter(new FontSet());
    Diagnostics faults = new Diagnostics();
    ReportTemplates templates = new ReportTemplates(new TemplateSource(folder.root()), faults);
    warmUp(options, templates, writer);
    Prepared prepared =
        new Preparation(folder, stages).prepare(options.year(), options.draft(), options.edition());
    Diagnostics diagnostics = prepared.diagnostics();
    boolean unfinished = !options.draft() && Unfinished.report(options.year(), diagnostics);
    Optional<Report> found = prepared.report().map(one -> PublicationDate.fixed(one, environment));
    if (unfinished
        || !found.map(one -> ChapterSelection.exist(one, options, diagnostics)).orElse(false)) {
      return BuildResult.stopped(prepared);
    }
    Report whole = found.get();
    FinalAudit audit = new FinalAudit(prepared.small(), diagnostics);
    List<Output> outputs = new ArrayList<>();
    Map<String, String> beside;
    try (Libraries libraries = new Libraries()) {
      Makers makers =
          new Makers(templates, printer(whole, writer), new WordEdition(libraries), faults);
      beside = draw(whole, options, makers, audit, outputs);
    }
    diagnostics.addAll(faults);
    if (diagnostics.hasErrors() && !options.draft()) {
      return BuildResult.stopped(prepared);
    }
    outputs.addAll(evidence(options, whole, outputs, beside, diagnostics));
    return new BuildResult(
        write(outputs, options),
        prepared.leftOut(),
        prepared.log(),
        diagnostics,
        prepared.confidential());
  }

  /** A file to be written, with its path below the output folder. */
  private record Output(String path, byte[] bytes) {}

  /** What makes the files of a report. */
  private record Makers(
      ReportTemplates templates, PdfWriter pdf, WordEdition word, Diagnostics faults) {

    /** Of what lies beside the program and was used. */
    Map<String, String> versions(BuildOptions options) {
      return options.formats().contains(Format.DOCX)
          ? word.version().map(one -> Map.of("Apache POI", one)).orElse(Map.of())
          : Map.of();
    }
  }

  private PdfWriter printer(Report report, PdfWriter usual) {
    return new BoardFonts(folder.root()).writer(report.cover().look(), usual);
  }

  /** Loads what drawing needs while the data are read; if it fails, the real page will too. */
  private static void warmUp(BuildOptions options, ReportTemplates templates, PdfWriter writer) {
    Runnable preparation =
        () -> {
          if (options.formats().contains(Format.PDF)) {
            writer.prepare();
          }
          templates.prepare();
        };
    Thread thread = new Thread(preparation, "warm-up");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, reason) -> {});
    thread.start();
  }

  private Report shown(Report report, BuildOptions options) {
    return options.edition() == Edition.SHORT
        ? report.shortVersion(OutputFolder.report(folder, options.year()))
        : report;
  }

  /** Draws all parts and looks at them; gives what lies beside the program and was used. */
  private Map<String, String> draw(
      Report whole, BuildOptions options, Makers makers, FinalAudit audit, List<Output> outputs) {
    String stem = new OutputFolder(folder, options).stem();
    for (Part part : ChapterSelection.parts(whole, stem, options)) {
      outputs.addAll(draw(part, options, makers, audit));
    }
    Map<String, String> beside = new LinkedHashMap<>(makers.versions(options));
    beside.putAll(check(outputs, options, audit));
    return beside;
  }

  private List<Output> draw(Part part, BuildOptions options, Makers makers, FinalAudit audit) {
    Report report = part.report();
    String stem = part.stem();
    Edition edition = options.edition();
    Drawing drawing =
        new Drawing(folder, shown(report, options), stages, makers.templates(), edition);
    Drawing paper = drawing.onPaper();
    List<Output> outputs = new ArrayList<>();
    List<DataFile> data = dataFiles(report, stem, edition);
    byte[] values = new ValuesJson().of(report);
    Optional<String> print = paper.printPage(options.formats());
    Aside<Drawing.Printed> pdf =
        print
            .map(page -> Aside.begin(() -> paper.pdf(page, makers.pdf(), data, values)))
            .orElse(null);
    Optional<byte[]> word = word(drawing, print, stem, options, makers);
    // Also where nobody asked for it: the audit matches every other output with it.
    Optional<byte[]> page = drawing.webPage(data);
    Optional<byte[]> match = paper.match(page);
    if (page.isPresent()) {
      Map<String, byte[]> pieces = drawing.pieces(page.get(), options.formats());
      if (!report.restricted()) {
        audit.audit(
            stem + ".html", page.get(), Drawing.matched(print, match), word, data, values, pieces);
      }
      if (edition != Edition.LARGE_PRINT) {
        audit.page(stem + ".html", page.get());
      }
      outputs.addAll(pieces(part, pieces, audit));
      if (options.formats().contains(Format.HTML)) {
        outputs.add(new Output(stem + ".html", page.get()));
      }
    }
    word.ifPresent(it -> outputs.add(written(stem + ".docx", it, page, audit)));
    if (pdf != null) {
      outputs.add(printed(stem + ".pdf", pdf.join(), match, options, audit));
    }
    outputs.addAll(data(part, options, data, values));
    return outputs;
  }

  /** Made from the page that becomes the PDF, whether or not there is to be one. */
  private static Optional<byte[]> word(
      Drawing drawing, Optional<String> print, String stem, BuildOptions options, Makers makers) {
    if (!options.formats().contains(Format.DOCX)) {
      return Optional.empty();
    }
    Optional<String> page = print.isPresent() ? print : drawing.printPage(Set.of(Format.PDF));
    Optional<byte[]> word = page.flatMap(it -> drawing.word(it, makers.word()));
    if (page.isPresent() && word.isEmpty()) {
      makers.faults.report(
          Flaw.LIBRARY_MISSING,
          Position.ofFile(stem + ".docx"),
          "Apache POI",
          makers.word().folder());
    }
    return word;
  }

  private static Output written(String name, byte[] word, Optional<byte[]> page, FinalAudit audit) {
    page.ifPresent(it -> audit.word(name, word, it));
    return new Output(name, word);
  }

  private static Output printed(
      String name,
      Drawing.Printed pdf,
      Optional<byte[]> page,
      BuildOptions options,
      FinalAudit audit) {
    if (options.check()) {
      audit.pdf(name, pdf.bytes(), page);
    } else {
      // Which the check sees in the file itself.
      pdf.cut().forEach(one -> audit.cutOff(name, one.page(), one.words()));
    }
    return new Output(name, pdf.bytes());
  }

  private static List<Output> pieces(Part part, Map<String, byte[]> pieces, FinalAudit audit) {
    List<Output> outputs = new ArrayList<>();
    pieces.forEach(
        (name, bytes) -> {
          if (name.endsWith(".html")) {
            audit.fragment(part.placed(name), bytes);
          }
          outputs.add(new Output(part.placed(name), bytes));
        });
    return outputs;
  }

  /** The checkers that were asked, with their versions where these are known. */
  private Map<String, String> check(List<Output> outputs, BuildOptions options, FinalAudit audit) {
    if (!options.check()) {
      return Map.of();
    }
    stages.begin("asking the checkers");
    try (Checkers checkers = new Checkers()) {
      Conformance conformance = audit.conformance(checkers);
      for (Output output : outputs) {
        if (output.path().endsWith(".html") && !output.path().contains("/")) {
          conformance.page(output.path(), output.bytes());
        } else if (output.path().endsWith(".pdf")) {
          conformance.pdf(output.path(), output.bytes());
        }
      }
      return checkers.versions();
    }
  }

  private List<Output> evidence(
      BuildOptions options,
      Report whole,
      List<Output> outputs,
      Map<String, String> beside,
      Diagnostics diagnostics) {
    if (!options.hasEvidence()) {
      return List.of();
    }
    Map<String, String> all = new LinkedHashMap<>(tools);
    all.putAll(beside);
    Map<String, byte[]> files = new LinkedHashMap<>();
    outputs.forEach(one -> files.put(one.path(), one.bytes()));
    List<Output> made = new ArrayList<>();
    new EvidenceFiles(whole, all, options.evidenceOf())
        .of(files, diagnostics)
        .forEach((path, bytes) -> made.add(new Output(path, bytes)));
    return made;
  }

  /** None that could be passed on without a mark, and none twice. */
  private static List<DataFile> dataFiles(Report report, String stem, Edition edition) {
    if (report.restricted() || edition == Edition.SHORT) {
      return List.of();
    }
    List<DataFile> files = new ArrayList<>(new DataFiles().of(report));
    new DataLegend().of(report).ifPresent(files::add);
    SpreadsheetFile.of(report, stem).ifPresent(files::add);
    files.addAll(OpenDataFiles.of(report));
    return files;
  }

  private static List<Output> data(
      Part part, BuildOptions options, List<DataFile> data, byte[] values) {
    List<Output> outputs = new ArrayList<>();
    if (options.formats().contains(Format.DATA)) {
      data.forEach(one -> outputs.add(new Output(part.folder("data") + one.name(), one.bytes())));
      outputs.add(new Output(part.folder("data") + "values.json", values));
    }
    return outputs;
  }

  private List<Path> write(List<Output> outputs, BuildOptions options) throws CannotWriteException {
    stages.begin("writing the report");
    Path out = new OutputFolder(folder, options).path();
    List<Path> written = new ArrayList<>();
    Path report = folder.root().resolve(options.year()).resolve("report.yaml");
    try (AtomicFiles files = new AtomicFiles()) {
      for (Output output : outputs) {
        Path target = out.resolve(output.path());
        files.write(target, output.bytes());
        written.add(target);
      }
      Turn ours = Turn.at(report);
      try {
        files.commit();
        Superseded.delete(written);
        if (options.replacesReport() && !options.hasEvidence()) {
          EvidenceFiles.deleteOld(out, options.evidenceOf());
        }
      } finally {
        ours.end();
      }
    }
    return written;
  }
}
