package org.lscb.report.accessibility.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.paper.Printed.Bookmark;
import org.lscb.report.diagnostic.Flaw;

/** The bookmarks of a PDF are its headings, in their order and on their levels. */
final class BookmarkCheck {

  private final Barriers barriers;

  BookmarkCheck(Barriers barriers) {
    this.barriers = barriers;
  }

  void check(Printed printed) {
    List<Tag> headings = new ArrayList<>();
    for (Tag one : printed.tags().all()) {
      if (one.role().matches("H[2-6]")) {
        headings.add(one);
      }
    }
    if (printed.bookmarks().isEmpty()) {
      if (!headings.isEmpty()) {
        barriers.report(Flaw.BOOKMARKS_MISSING);
      }
      return;
    }
    int at = 0;
    for (Bookmark bookmark : printed.bookmarks()) {
      int found = at;
      while (found < headings.size() && !isOf(bookmark, headings.get(found))) {
        found++;
      }
      Optional<Tag> skipped =
          headings.subList(at, found).stream().filter(BookmarkCheck::isChapter).findFirst();
      if (found == headings.size() || skipped.isPresent()) {
        String expected = skipped.map(Tag::text).orElse("");
        barriers.report(Flaw.BOOKMARKS_DIFFER, bookmark.title(), Barriers.beginning(expected));
        return;
      }
      at = found + 1;
    }
  }

  /** Lists of figures and tables, which stand with the contents, need none. */
  private static boolean isChapter(Tag heading) {
    return heading.role().equals("H2")
        && heading.id().filter(id -> id.startsWith("report--")).isEmpty();
  }

  /** Bookmarks mark a chapter shortly: "3." for "Chapter 3". */
  private static boolean isOf(Bookmark bookmark, Tag heading) {
    String title = bookmark.title().replaceFirst("^(?:\\d+\\.|[A-Z][a-z]+ [A-Z\\d]+:) ", "");
    String words = heading.text();
    return heading.role().equals("H" + (bookmark.level() + 1))
        && plain(words).endsWith(plain(title));
  }

  private static String plain(String words) {
    return words.replaceAll("[\\s\u00A0]+", " ").strip();
  }
}
