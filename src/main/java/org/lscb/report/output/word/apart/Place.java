package org.lscb.report.output.word.apart;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Supplier;
import org.lscb.report.output.word.BookmarkName;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Where paragraphs and tables are written: the body, a cell, a note. */
final class Place {

  private final Supplier<CTP> paragraphs;
  private final Supplier<CTTbl> tables;
  private final Supplier<CTBookmark> starts;
  private final Supplier<CTMarkupRange> ends;
  private final Bookmarks bookmarks;
  private boolean empty = true;
  private boolean endsInTable;
  private CTP last;
  private Paragraphs.Item item;

  private Place(
      Supplier<CTP> paragraphs,
      Supplier<CTTbl> tables,
      Supplier<CTBookmark> starts,
      Supplier<CTMarkupRange> ends,
      Bookmarks bookmarks) {
    this.paragraphs = paragraphs;
    this.tables = tables;
    this.starts = starts;
    this.ends = ends;
    this.bookmarks = bookmarks;
  }

  static Place of(CTBody body, Bookmarks bookmarks) {
    return new Place(
        body::addNewP,
        body::addNewTbl,
        body::addNewBookmarkStart,
        body::addNewBookmarkEnd,
        bookmarks);
  }

  static Place of(CTTc cell, Bookmarks bookmarks) {
    return new Place(
        cell::addNewP,
        cell::addNewTbl,
        cell::addNewBookmarkStart,
        cell::addNewBookmarkEnd,
        bookmarks);
  }

  static Place of(CTFtnEdn note, Bookmarks bookmarks) {
    return new Place(
        note::addNewP,
        note::addNewTbl,
        note::addNewBookmarkStart,
        note::addNewBookmarkEnd,
        bookmarks);
  }

  static Place of(CTSdtContentBlock list, Bookmarks bookmarks) {
    return new Place(
        list::addNewP,
        list::addNewTbl,
        list::addNewBookmarkStart,
        list::addNewBookmarkEnd,
        bookmarks);
  }

  CTP paragraph() {
    empty = false;
    endsInTable = false;
    last = paragraphs.get();
    return last;
  }

  /** What was written last, where that is a paragraph. */
  Optional<CTP> last() {
    return endsInTable ? Optional.empty() : Optional.ofNullable(last);
  }

  boolean endsInTable() {
    return endsInTable;
  }

  /** The next paragraph begins an item. */
  void begin(Paragraphs.Item begun) {
    item = begun;
  }

  /** The item that the next paragraph begins, once. */
  Optional<Paragraphs.Item> item() {
    Optional<Paragraphs.Item> begun = Optional.ofNullable(item);
    item = null;
    return begun;
  }

  /** Two tables without anything between them would be one. */
  CTTbl table() {
    if (endsInTable) {
      gap();
    }
    empty = false;
    endsInTable = true;
    return tables.get();
  }

  /** A place must end in a paragraph, and a section too. */
  void close() {
    if (empty || endsInTable) {
      gap();
    }
  }

  private void gap() {
    paragraph().addNewPPr().addNewPStyle().setVal("TableGap");
  }

  /** What is written until the bookmark ends is the block of this id. */
  BigInteger begin(String id) {
    return bookmarks.begin(starts.get(), id);
  }

  void end(BigInteger bookmark) {
    ends.get().setId(bookmark);
  }

  /** The bookmarks of a document, counted. */
  static final class Bookmarks {

    private long count;

    BigInteger begin(CTBookmark start, String id) {
      BigInteger number = BigInteger.valueOf(count++);
      start.setId(number);
      start.setName(BookmarkName.of(id));
      return number;
    }
  }
}
