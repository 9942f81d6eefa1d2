package org.lscb.report.document.words;

import java.util.List;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;

/** What is written beside the page with its quotation marks set: charts, names of files. */
public final class Typeset {

  private Typeset() {}

  /** The words of a picture; its values and the data below it are set with the page. */
  public static Figure figure(Figure figure) {
    return new Figure(
        figure.id(),
        figure.kind(),
        Quotes.of(figure.title()),
        Quotes.of(figure.subtitle()),
        Quotes.of(figure.alt()),
        figure.unit(),
        Quotes.of(figure.axisLabel()),
        all(figure.categories()),
        figure.series().stream().map(Typeset::series).toList(),
        figure.highlight(),
        figure.ends(),
        figure.reference().map(Typeset::reference),
        all(figure.symbols()),
        all(figure.notes()),
        Quotes.of(figure.source()),
        figure.data());
  }

  private static Figure.Series series(Figure.Series series) {
    return new Figure.Series(Quotes.of(series.name()), series.role(), series.values());
  }

  private static Figure.Reference reference(Figure.Reference reference) {
    return new Figure.Reference(
        Quotes.of(reference.name()), reference.target(), reference.value(), reference.per());
  }

  /** What a file is called by, and what stands in its margins. */
  public static Report.Cover cover(Report.Cover cover) {
    return new Report.Cover(
        Quotes.of(cover.board()),
        Quotes.of(cover.shortName()),
        Quotes.of(cover.title()),
        cover.period(),
        cover.year(),
        all(cover.lines()),
        Quotes.of(cover.contact()),
        cover.language(),
        cover.date(),
        cover.chapterOnly(),
        cover.palette(),
        cover.look());
  }

  private static List<String> all(List<String> words) {
    return words.stream().map(Quotes::of).toList();
  }
}
