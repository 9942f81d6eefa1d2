package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.Note;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.PublishedValues;
import org.lscb.report.document.diff.ChangeBlocks;
import org.lscb.report.document.diff.Comparing;
import org.lscb.report.document.diff.Diff;
import org.lscb.report.document.diff.PublishedList;

/** Puts what changed since another report into its place, once it is known what this one prints. */
final class ChangesComposer {

  private final Optional<PublishedList> before;
  private final String year;

  /**
   * For a report of a year.
   *
   * @param before what was published with the other report; empty where that is not known
   */
  ChangesComposer(Optional<PublishedList> before, String year) {
    this.before = before;
    this.year = year;
  }

  /** Nothing yet, with an id by which its place is found again. */
  static Block place(String id) {
    return new Block.Paragraph(id, List.of(), false);
  }

  /** The chapters, with what changed in the place of that id. */
  List<Chapter> placed(List<Chapter> chapters, List<Note> notes, String id, String tableId) {
    Map<String, PublishedValue> now = new LinkedHashMap<>();
    PublishedValues.of(chapters, notes).forEach(one -> now.put(one.id(), one));
    List<Block> changes =
        before
            .map(it -> new ChangeBlocks(diff(it, now), now, id, tableId).blocks())
            .orElse(List.of());
    return chapters.stream().map(one -> one.with(placed(one.blocks(), changes, id))).toList();
  }

  private Diff diff(PublishedList old, Map<String, PublishedValue> now) {
    return new Comparing(old, PublishedList.of(old.board(), year, now.values())).diff();
  }

  private static List<Block> placed(List<Block> blocks, List<Block> changes, String id) {
    List<Block> all = new ArrayList<>();
    for (Block block : blocks) {
      if (block.id().equals(id)) {
        all.addAll(changes);
      } else if (block instanceof Block.Callout box) {
        all.add(new Block.Callout(box.id(), box.title(), placed(box.content(), changes, id)));
      } else if (block instanceof Block.Quote quote) {
        List<Block> content = placed(quote.content(), changes, id);
        all.add(new Block.Quote(quote.id(), content, quote.attribution()));
      } else if (block instanceof Block.ItemList list) {
        List<List<Block>> items =
            list.items().stream().map(one -> placed(one, changes, id)).toList();
        all.add(new Block.ItemList(list.id(), list.ordered(), list.first(), items));
      } else {
        all.add(block);
      }
    }
    return all;
  }
}
