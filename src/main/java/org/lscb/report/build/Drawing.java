package org.lscb.report.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lscb.report.build.BuildOptions.Format;
import org.lscb.report.build.fragment.ChartFiles;
import org.lscb.report.build.fragment.Fragments;
import org.lscb.report.chart.ChartDrawing;
import org.lscb.report.chart.ChartLayout;
import org.lscb.report.document.Block;
import org.lscb.report.document.DataFile;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;
import org.lscb.report.output.pdf.PdfAttachment;
import org.lscb.report.output.pdf.PdfFigure;
import org.lscb.report.output.pdf.PdfMetadata;
import org.lscb.report.output.pdf.PdfSource;
import org.lscb.report.output.pdf.PdfWriter;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.template.FigureMarkup;
import org.lscb.report.template.ReportTemplates;

/** Draws the figures and fills the templates. */
final class Drawing {

  private static final double TEXT_WIDTH_MM = 170;

  private final BoardFolder folder;
  private final Report report;
  private final Stages stages;
  private final ReportTemplates templates;
  private final List<Figure> figures;

  Drawing(BoardFolder folder, Report report, Stages stages, ReportTemplates templates) {
    this.folder = folder;
    this.report = report;
    this.stages = stages;
    this.templates = templates;
    this.figures =
        DocumentWalk.blocks(report)
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .toList();
  }

  Optional<byte[]> webPage(List<DataFile> data) {
    stages.begin("drawing the web page");
    Map<String, FigureMarkup.Drawing> drawings = new HashMap<>();
    for (Figure figure : figures) {
      ChartDrawing wide = new ChartDrawing(figure, ChartLayout.WIDE, report.cover().palette());
      ChartDrawing narrow = new ChartDrawing(figure, ChartLayout.NARROW, report.cover().palette());
      drawings.put(
          figure.id(),
          new FigureMarkup.Drawing(
              wide.svg(figure.id()),
              narrow.svg(figure.id()),
              TEXT_WIDTH_MM,
              TEXT_WIDTH_MM * wide.height() / wide.width()));
    }
    return templates
        .webPage(report, new FigureMarkup(drawings, images()), data)
        .map(page -> page.getBytes(StandardCharsets.UTF_8));
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

  Optional<String> printPage() {
    stages.begin("drawing the PDF");
    Map<String, FigureMarkup.Drawing> rooms = new HashMap<>();
    for (Figure figure : figures) {
      ChartDrawing chart = printed(figure);
      double height = TEXT_WIDTH_MM * chart.height() / chart.width();
      rooms.put(figure.id(), new FigureMarkup.Drawing("", "", TEXT_WIDTH_MM, height));
    }
    return templates.printPage(report, new FigureMarkup(rooms, images()));
  }

  private ChartDrawing printed(Figure figure) {
    return new ChartDrawing(figure, ChartLayout.PRINT, report.cover().palette());
  }

  byte[] pdf(String page, PdfWriter writer, List<DataFile> data, byte[] values) {
    Map<String, PdfFigure> drawings = new LinkedHashMap<>();
    for (Figure figure : figures) {
      ChartDrawing chart = printed(figure);
      drawings.put(figure.id(), new PdfFigure(chart.width(), chart.height(), chart::draw));
    }
    return writer.write(
        new PdfSource(
            page,
            metadata(),
            drawings,
            report.restricted() ? List.of() : attachments(data, values),
            folder.root(),
            watermark()));
  }

  private Optional<String> watermark() {
    return report.restricted() ? Optional.of("Restricted") : report.draft().map(draft -> "Draft");
  }

  private PdfMetadata metadata() {
    Report.Cover cover = report.cover();
    String which =
        cover.chapterOnly()
            ? report.chapters().stream()
                .map(one -> one.title() + ": ")
                .collect(Collectors.joining())
            : "";
    return new PdfMetadata(
        which + cover.board() + ": " + cover.title() + ", " + cover.period(),
        cover.board(),
        cover.title() + " of the " + cover.board() + " for " + cover.period(),
        cover.language(),
        cover.date(),
        cover.board() + " " + cover.year());
  }

  private static List<PdfAttachment> attachments(List<DataFile> data, byte[] values) {
    List<PdfAttachment> attachments = new ArrayList<>();
    data.forEach(
        one ->
            attachments.add(
                new PdfAttachment(one.name(), one.mediaType(), one.title(), one.bytes())));
    attachments.add(
        new PdfAttachment(
            "values.json",
            "application/json",
            "Every published value with its formula and its source",
            values));
    return attachments;
  }

  /** The board's pictures, embedded: the page is one file. They have been checked before. */
  private Map<String, String> images() {
    Map<String, String> images = new HashMap<>();
    DocumentWalk.blocks(report)
        .filter(Block.Image.class::isInstance)
        .map(Block.Image.class::cast)
        .forEach(image -> images.put(image.path(), embedded(folder.root().resolve(image.path()))));
    return images;
  }

  private static String embedded(Path picture) {
    try {
      String type =
          picture.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".png") ? "png" : "jpeg";
      return "data:image/"
          + type
          + ";base64,"
          + Base64.getEncoder().encodeToString(Files.readAllBytes(picture));
    } catch (IOException vanished) {
      throw new UncheckedIOException(vanished);
    }
  }
}
