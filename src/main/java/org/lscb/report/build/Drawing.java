package org.lscb.report.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.accessibility.audit.Finished;
import org.lscb.report.build.BuildOptions.Format;
import org.lscb.report.build.fragment.ChartFiles;
import org.lscb.report.build.fragment.Fragments;
import org.lscb.report.build.look.BoardPictures;
import org.lscb.report.chart.ChartDrawing;
import org.lscb.report.chart.ChartLayout;
import org.lscb.report.chart.ScreenCharts;
import org.lscb.report.chart.Sparklines;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;
import org.lscb.report.document.largeprint.LargePrint;
import org.lscb.report.document.words.Quotes;
import org.lscb.report.document.words.Typeset;
import org.lscb.report.output.pdf.PdfAttachment;
import org.lscb.report.output.pdf.PdfFigure;
import org.lscb.report.output.pdf.PdfMetadata;
import org.lscb.report.output.pdf.PdfSource;
import org.lscb.report.output.pdf.PdfWriter;
import org.lscb.report.output.pdf.fit.CutTable;
import org.lscb.report.output.word.WordEdition;
import org.lscb.report.output.word.WordSource;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.template.FigureMarkup;
import org.lscb.report.template.ReportTemplates;

/** Draws the figures and fills the templates. */
public final class Drawing {

  private static final double TEXT_WIDTH_MM = 170;

  /** So high is a page, without a heading and the title of a figure in large print. */
  private static final double LARGE_PRINT_MM = 190;

  /** The room of a chart beside words, on a page of the short version. */
  private static final double SHORT_WIDTH_MM = 165;

  /** So much of it is left to the chart and to what is said under it, in lines. */
  private static final double SHORT_HEIGHT_MM = 110;

  private static final double SHORT_LINE_MM = 4.3;
  private static final int SHORT_LINE = 105;

  private static final Report.Palette ANY_COLOURS = new Report.Palette("#12436D", "#28A197");

  private final BoardFolder folder;
  private final Report report;
  private final Stages stages;
  private final ReportTemplates templates;
  private final Edition edition;
  private final ScreenCharts charts;
  private final List<Figure> figures;
  private final BoardPictures pictures;

  Drawing(
      BoardFolder folder,
      Report report,
      Stages stages,
      ReportTemplates templates,
      Edition edition) {
    this(
        folder,
        report,
        stages,
        templates,
        edition,
        new ScreenCharts(),
        new BoardPictures(folder.root()));
  }

  /** Draws with charts and pictures that may have been drawn and read before. */
  public Drawing(
      BoardFolder folder,
      Report report,
      Stages stages,
      ReportTemplates templates,
      Edition edition,
      ScreenCharts charts,
      BoardPictures pictures) {
    this.charts = charts;
    this.folder = folder;
    this.report = report;
    this.stages = stages;
    this.templates = templates;
    this.edition = edition;
    this.pictures = pictures;
    this.figures =
        DocumentWalk.blocks(report)
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .map(Typeset::figure)
            .toList();
  }

  /** The web page, in UTF-8; empty when a template of the board has a fault. */
  Optional<byte[]> webPage(List<DataFile> data) {
    return webPageText(data).map(page -> page.getBytes(StandardCharsets.UTF_8));
  }

  /** The web page; empty when a template of the board has a fault. */
  public Optional<String> webPageText(List<DataFile> data) {
    stages.begin("drawing the web page");
    Map<String, FigureMarkup.Drawing> drawings = new HashMap<>();
    charts
        .of(figures, report.cover().palette())
        .forEach((id, one) -> drawings.put(id, onScreen(one)));
    FigureMarkup all = pictures(drawings);
    return edition == Edition.SHORT
        ? templates.shortPage(report, all)
        : templates.webPage(report, all, data);
  }

  private static FigureMarkup.Drawing onScreen(ScreenCharts.Drawn chart) {
    return new FigureMarkup.Drawing(
        chart.wide(), chart.narrow(), TEXT_WIDTH_MM, TEXT_WIDTH_MM * chart.proportion());
  }

  /** The same report as paper has it: laid out anew where it is set in large print. */
  Drawing onPaper() {
    return edition == Edition.LARGE_PRINT
        ? new Drawing(
            folder,
            new LargePrint(Drawing::fitsInLargePrint).of(report),
            stages,
            templates,
            edition)
        : this;
  }

  /**
   * The web page whose tables are laid out as on paper; never written where it is another than that
   * of the report.
   */
  Optional<byte[]> match(Optional<byte[]> page) {
    return edition == Edition.LARGE_PRINT ? webPage(List.of()) : page;
  }

  /** The page that the PDF is made from with the web page that it is matched with. */
  static Optional<Finished.Print> matched(Optional<String> print, Optional<byte[]> match) {
    return print.flatMap(
        paged ->
            match.map(page -> new Finished.Print(paged, new String(page, StandardCharsets.UTF_8))));
  }

  /**
   * What is cut from the page and drawn beside it, by name with a folder: {@code fragments/} and
   * {@code charts/}.
   */
  Map<String, byte[]> pieces(byte[] page, Set<Format> formats) {
    ChartFiles charts = new ChartFiles(report, figures);
    Map<String, byte[]> pieces = new LinkedHashMap<>();
    if (formats.contains(Format.FRAGMENTS)) {
      stages.begin("cutting the fragments");
      Fragments.of(page, charts.pictures())
          .forEach((name, bytes) -> pieces.put("fragments/" + name, bytes));
    }
    if (formats.contains(Format.CHARTS)) {
      stages.begin("drawing the charts");
      charts.files().forEach((name, bytes) -> pieces.put("charts/" + name, bytes));
    }
    return pieces;
  }

  /** The page that the PDF is made from, where one is asked for. */
  Optional<String> printPage(Set<Format> formats) {
    if (!formats.contains(Format.PDF)) {
      return Optional.empty();
    }
    stages.begin("drawing the PDF");
    Map<String, FigureMarkup.Drawing> rooms = new HashMap<>();
    for (Figure figure : figures) {
      ChartDrawing chart = printed(figure);
      double width =
          edition == Edition.SHORT
              ? Math.min(SHORT_WIDTH_MM, shortHeight(figure) * chart.width() / chart.height())
              : TEXT_WIDTH_MM;
      double height = width * chart.height() / chart.width();
      rooms.put(figure.id(), new FigureMarkup.Drawing("", "", width, height));
    }
    FigureMarkup all = pictures(rooms);
    return switch (edition) {
      case LARGE_PRINT -> templates.largePrintPage(report, all);
      case SHORT -> templates.shortPrintPage(report, all);
      default -> templates.printPage(report, all);
    };
  }

  private static double shortHeight(Figure figure) {
    int lines =
        Stream.of(figure.symbols(), figure.notes(), List.of("Source: " + figure.source(), "Page"))
            .flatMap(List::stream)
            .mapToInt(one -> 1 + one.length() / SHORT_LINE)
            .sum();
    return SHORT_HEIGHT_MM - lines * SHORT_LINE_MM;
  }

  private ChartDrawing printed(Figure figure) {
    ChartLayout layout =
        switch (edition) {
          case LARGE_PRINT -> ChartLayout.LARGE;
          case SHORT -> ChartLayout.PAGE;
          default -> ChartLayout.PRINT;
        };
    return new ChartDrawing(figure, layout, report.cover().palette());
  }

  /** Whether a figure can be drawn as wide as the page, and is no higher. */
  private static boolean fitsInLargePrint(Figure figure) {
    ChartDrawing chart = new ChartDrawing(Typeset.figure(figure), ChartLayout.LARGE, ANY_COLOURS);
    return TEXT_WIDTH_MM * chart.height() / chart.width() <= LARGE_PRINT_MM;
  }

  /**
   * A PDF.
   *
   * @param cut the tables that run over the edge of their page
   */
  record Printed(byte[] bytes, List<CutTable> cut) {}

  Printed pdf(String page, PdfWriter writer, List<DataFile> data, byte[] values) {
    Map<String, PdfFigure> drawings = new LinkedHashMap<>();
    for (Figure figure : figures) {
      ChartDrawing chart = printed(figure);
      drawings.put(figure.id(), new PdfFigure(chart.width(), chart.height(), chart::draw));
    }
    DocumentWalk.blocks(report)
        .forEach(
            block ->
                Sparklines.of(block, report.cover().palette())
                    .forEach(
                        (key, line) ->
                            drawings.put(
                                key, new PdfFigure(line.width(), line.height(), line::draw))));
    PdfSource source =
        new PdfSource(
            page, metadata(), drawings, attachments(data, values), folder.root(), watermark());
    List<CutTable> cut = new ArrayList<>();
    byte[] bytes = writer.write(source, cut::add, complaint -> {});
    return new Printed(bytes, cut);
  }

  private FigureMarkup pictures(Map<String, FigureMarkup.Drawing> drawings) {
    return new FigureMarkup(
        drawings, pictures.inTexts(report), pictures.look(report.cover().look()));
  }

  private String kind() {
    return switch (edition) {
      case LARGE_PRINT -> " (large print)";
      case SHORT -> " (short version)";
      default -> "";
    };
  }

  /**
   * The Word edition.
   *
   * @param page that becomes the PDF
   * @return empty where what writes it is not there
   */
  Optional<byte[]> word(String page, WordEdition word) {
    stages.begin("writing the Word edition");
    Map<String, WordSource.Picture> drawings = new HashMap<>();
    for (Figure figure : figures) {
      ChartDrawing chart = printed(figure);
      drawings.put(
          figure.id(),
          new WordSource.Picture(
              chart.print(), TEXT_WIDTH_MM, TEXT_WIDTH_MM * chart.height() / chart.width()));
    }
    Report.Cover cover = Typeset.cover(report.cover());
    Optional<String> mark = report.draft().map(draft -> "Draft, not for publication");
    String title = which() + cover.title() + " " + cover.year() + ": " + cover.board();
    return word.of(new WordSource(page, title, cover, mark, drawings));
  }

  private String which() {
    return report.cover().chapterOnly()
        ? report.chapters().stream()
            .map(one -> Quotes.of(one.title()) + ": ")
            .collect(Collectors.joining())
        : "";
  }

  private Optional<String> watermark() {
    return report.restricted() ? Optional.of("Restricted") : report.draft().map(draft -> "Draft");
  }

  private PdfMetadata metadata() {
    Report.Cover cover = Typeset.cover(report.cover());
    return new PdfMetadata(
        which() + cover.board() + ": " + cover.title() + ", " + cover.period() + kind(),
        cover.board(),
        cover.title() + " of the " + cover.board() + " for " + cover.period(),
        cover.language(),
        cover.date(),
        cover.board() + " " + cover.year());
  }

  private List<PdfAttachment> attachments(List<DataFile> data, byte[] values) {
    if (report.restricted()) {
      return List.of();
    }
    List<PdfAttachment> attachments = new ArrayList<>();
    if (edition == Edition.PUBLIC) {
      data.forEach(
          one ->
              attachments.add(
                  new PdfAttachment(
                      one.name(), one.mediaType(), Quotes.of(one.title()), one.bytes())));
    }
    attachments.add(
        new PdfAttachment(
            "values.json",
            "application/json",
            "Every published value with its formula and its source",
            values));
    return attachments;
  }
}
