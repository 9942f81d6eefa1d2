package org.lscb.report.document.largeprint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;

/**
 * The same report for people who read large print: every number, word and label, in tables that fit
 * a page in type of 18 point. A figure that would not fit is printed as its data.
 *
 * <p>guidance: large print is set anew in at least 16, better 18 point; it is not a page enlarged.
 */
public final class LargePrint {

  private final Predicate<Figure> fits;

  /**
   * For figures of which it is known whether they fit.
   *
   * @param fits whether a figure can be drawn on a page with words of that size
   */
  public LargePrint(Predicate<Figure> fits) {
    this.fits = fits;
  }

  /** The report, laid out for large print. */
  public Report of(Report report) {
    return report.with(report.chapters().stream().map(this::chapter).toList());
  }

  private Chapter chapter(Chapter chapter) {
    List<Block> blocks = new ArrayList<>();
    chapter.blocks().forEach(one -> blocks.add(block(one)));
    return chapter.with(blocks);
  }

  private Block block(Block block) {
    if (block instanceof Table table) {
      // A line beside the numbers would take the room of one of them.
      return NarrowTable.of(table.withoutTrend());
    }
    if (block instanceof Figure figure) {
      return fits.test(figure) ? narrowed(figure) : NarrowTable.of(inPlaceOf(figure));
    }
    if (block instanceof Block.Register register) {
      return NarrowWords.of(register);
    }
    return block instanceof Block.WordTable words ? NarrowWords.of(words) : block;
  }

  private static Figure narrowed(Figure figure) {
    return figure.with(NarrowTable.upright(figure.data()));
  }

  /** Its data under its own number and title. */
  private static Table inPlaceOf(Figure figure) {
    Table data = figure.data();
    return new Table(
        figure.id(),
        figure.title(),
        data.rowHead(),
        data.columns(),
        data.rows(),
        data.symbols(),
        figure.notes(),
        figure.source(),
        false);
  }
}
