package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.PublishedValues;

/** Tells in a draft what is wrong with it, each problem behind the block that has it. */
public final class Draft {

  /** More about one block would hide the page that is to be read. */
  private static final int MOST = 3;

  private final Supplier<List<Diagnostic>> problems;
  private final Supplier<List<Diagnostic>> remarks;
  private final Map<String, List<Place>> places = new HashMap<>();

  /**
   * Where a piece stands, or would stand.
   *
   * @param block the id of the last block that it has become or follows; empty at the beginning
   */
  private record Place(String block, Piece piece) {}

  /**
   * Of the files of a board; asked when all is laid out, as some problems show only then.
   *
   * @param problems those that would stop a final build
   * @param remarks those that are told at their place, too
   */
  public Draft(Supplier<List<Diagnostic>> problems, Supplier<List<Diagnostic>> remarks) {
    this.problems = problems;
    this.remarks = remarks;
  }

  /** Each problem that would stop a final build, with its place. */
  List<String> problems() {
    return problems.get().stream().map(Draft::words).toList();
  }

  /** Keeps where a piece of a chapter stands: behind the blocks so far. */
  void place(String chapter, Piece piece, List<Block> blocks) {
    String block = blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1).id();
    places.computeIfAbsent(chapter, one -> new ArrayList<>()).add(new Place(block, piece));
  }

  /** The chapters, with what is wrong. */
  List<Chapter> told(List<Chapter> chapters, Ids ids) {
    Map<String, NavigableMap<Integer, List<Diagnostic>>> wrong = new HashMap<>();
    for (Diagnostic one : remarks.get()) {
      wrong
          .computeIfAbsent(one.position().file(), file -> new TreeMap<>())
          .computeIfAbsent(one.position().line(), line -> new ArrayList<>())
          .add(one);
    }
    return wrong.isEmpty() ? chapters : chapters.stream().map(it -> told(it, wrong, ids)).toList();
  }

  private Chapter told(
      Chapter chapter, Map<String, NavigableMap<Integer, List<Diagnostic>>> wrong, Ids ids) {
    Map<String, List<Block>> behind = new HashMap<>();
    for (Place place : places.getOrDefault(chapter.id(), List.of())) {
      for (String words : about(place.piece(), wrong)) {
        behind
            .computeIfAbsent(place.block(), one -> new ArrayList<>())
            .add(new Block.DraftRemark(ids.numbered(chapter.id(), "remark"), words));
      }
    }
    List<Block> blocks = new ArrayList<>(behind.getOrDefault("", List.of()));
    for (Block block : chapter.blocks()) {
      blocks.add(block);
      blocks.addAll(behind.getOrDefault(block.id(), List.of()));
    }
    return chapter.with(blocks);
  }

  /** What is wrong with the words of a piece, or with the inputs of its values. */
  private static List<String> about(
      Piece piece, Map<String, NavigableMap<Integer, List<Diagnostic>>> wrong) {
    Set<String> found = new LinkedHashSet<>();
    // A remark of the text's own says itself what is still to be done.
    boolean own = piece.block().filter(Block.DraftRemark.class::isInstance).isPresent();
    piece.lines().filter(one -> !own).ifPresent(one -> add(wrong, one, found));
    for (PublishedValue value : piece.block().map(PublishedValues::of).orElse(List.of())) {
      for (PublishedValue.Origin one : value.origins()) {
        add(wrong, new Piece.Lines(one.file(), one.line(), one.line()), found);
      }
    }
    List<String> told = new ArrayList<>(found);
    if (told.size() > MOST) {
      String more = (told.size() - MOST) + " more like these here";
      told.subList(MOST, told.size()).clear();
      told.add(more);
    }
    return told;
  }

  private static void add(
      Map<String, NavigableMap<Integer, List<Diagnostic>>> wrong,
      Piece.Lines lines,
      Set<String> found) {
    NavigableMap<Integer, List<Diagnostic>> file = wrong.get(lines.file());
    if (file != null) {
      file.subMap(lines.first(), true, lines.last(), true)
          .values()
          .forEach(all -> all.forEach(one -> found.add(words(one))));
    }
  }

  private static String words(Diagnostic problem) {
    return problem.message() + " (" + problem.position() + ")";
  }
}
