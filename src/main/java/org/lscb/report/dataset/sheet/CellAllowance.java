package org.lscb.report.dataset.sheet;

/** Counts what is kept of a file, so that a hostile one cannot fill the memory. */
public final class CellAllowance {

  /** Fifty columns of 100,000 rows. */
  private static final int MOST_CELLS = 5_000_000;

  private static final int MOST_ROWS = 1_048_576;

  private long cells;
  private int rows;

  /**
   * Takes room for one row.
   *
   * @throws UnreadableException when there is none left
   */
  public void take(int width) throws UnreadableException {
    cells += width;
    rows++;
    if (cells > MOST_CELLS || rows > MOST_ROWS) {
      throw new UnreadableException(
          "it has more than " + (rows > MOST_ROWS ? MOST_ROWS + " rows" : MOST_CELLS + " cells"),
          "save only the columns and rows that are needed");
    }
  }
}
