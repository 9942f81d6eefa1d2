package org.lscb.report.output.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lscb.report.document.Abbreviations;
import org.lscb.report.document.Block;
import org.lscb.report.document.Block.Register;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;
import org.lscb.report.document.Table.Cell;
import org.lscb.report.document.Table.Row;
import org.lscb.report.document.words.PageWords;

/**
 * Text in rows as tables of words: registers, trees, and tables of the narrative. A register whose
 * entries are sections is one table. What a layout does not print is in no file.
 */
final class ListTables {

  private final PageWords words;
  private final Map<String, String> headings = new HashMap<>();
  private final Map<String, List<Register>> sections = new LinkedHashMap<>();
  private final Map<String, String> captions = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  ListTables(Report report) {
    words = new PageWords(report);
    DocumentWalk.blocks(report)
        .filter(Register.class::isInstance)
        .map(Register.class::cast)
        .filter(one -> one.section().isPresent())
        .forEach(
            one ->
                sections
                    .computeIfAbsent(one.section().get().first(), any -> new ArrayList<>())
                    .add(one));
    report.chapters().forEach(this::read);
  }

  /** What each list is called: by the heading that it stands under. */
  private void read(Chapter chapter) {
    Set<String> ofEntries = new HashSet<>();
    for (Register one : sections.values().stream().flatMap(List::stream).toList()) {
      ofEntries.add(one.section().get().heading());
      one.section().get().group().ifPresent(ofEntries::add);
    }
    String above = chapter.title();
    for (Block outer : chapter.blocks()) {
      for (Block block : DocumentWalk.withInner(outer).toList()) {
        if (block instanceof Block.Heading heading) {
          headings.put(heading.id(), words.line(heading.content()));
          above = ofEntries.contains(heading.id()) ? above : headings.get(heading.id());
        }
        captions.put(block.id(), above);
      }
    }
  }

  /** Whether a block is a list, or the first section of one. */
  boolean holds(Block block) {
    return block instanceof Register register && register.section().isEmpty()
        || sections.containsKey(block.id())
        || block instanceof Block.Tree
        || block instanceof Block.WordTable;
  }

  /**
   * The table of a list.
   *
   * @param label printed in front of its caption; may be empty
   */
  DataTable of(Block block, String label, String stem) {
    if (sections.containsKey(block.id())) {
      List<Register> all = sections.get(block.id());
      return table(all.get(all.size() - 1), stem, sections(all));
    } else if (block instanceof Register register) {
      return table(block, stem, register(register));
    } else if (block instanceof Block.Tree tree) {
      return table(block, stem, tree(tree));
    }
    Block.WordTable table = (Block.WordTable) block;
    return table.caption().isPresent()
        ? new DataTable(
            table.id(), stem, label, table.caption().get(), "", "", List.of(), words(table))
        : table(table, stem, words(table));
  }

  /** The list behind the chapters; empty where there is none, or a chapter in its place. */
  static Optional<DataTable> abbreviations(Report report) {
    List<Row> rows = new ArrayList<>();
    new TreeMap<>(report.abbreviations())
        .forEach((text, meaning) -> rows.add(row(List.of(text, meaning))));
    boolean chapter = report.chapters().stream().anyMatch(one -> one.id().equals("abbreviations"));
    return rows.isEmpty() || chapter
        ? Optional.empty()
        : Optional.of(
            new DataTable(
                Abbreviations.LIST,
                Abbreviations.LIST,
                "",
                Abbreviations.TITLE,
                "",
                "",
                List.of(),
                table(Abbreviations.HEADS, rows)));
  }

  private DataTable table(Block at, String stem, Table table) {
    String above = captions.get(at.id());
    String caption = above;
    for (int i = 2; !taken.add(caption); i++) {
      caption = above + " (" + i + ")";
    }
    return new DataTable(at.id(), stem, "", caption, "", "", List.of(), table);
  }

  private static Table table(List<String> heads, List<Row> rows) {
    List<String> others = heads.subList(1, heads.size());
    return new Table("", "", heads.get(0), others, rows, List.of(), List.of(), "", false);
  }

  private Table register(Register register) {
    List<Row> rows = new ArrayList<>();
    for (Register.Group group : register.groups()) {
      if (!group.heading().isEmpty()) {
        rows.add(new Row(Row.Kind.HEADING, words.line(group.heading()), List.of()));
      }
      group.entries().forEach(one -> rows.add(row(texts(one.subList(0, register.printed())))));
    }
    return table(register.heads(), rows);
  }

  private Table sections(List<Register> all) {
    List<Row> rows = new ArrayList<>();
    String group = "";
    for (Register one : all) {
      Register.Section section = one.section().get();
      String above = section.group().map(headings::get).orElse("");
      if (!above.equals(group)) {
        rows.add(new Row(Row.Kind.HEADING, above, List.of()));
        group = above;
      }
      for (List<List<Block>> entry : one.entries()) {
        List<String> texts = new ArrayList<>(List.of(headings.get(section.heading())));
        texts.addAll(texts(entry));
        rows.add(row(texts));
      }
    }
    return table(all.get(0).heads(), rows);
  }

  private Table tree(Block.Tree tree) {
    List<Row> rows = new ArrayList<>();
    tree.roots().forEach(one -> add(one, "", rows));
    return table(tree.heads(), rows);
  }

  private void add(Block.Tree.Node node, String above, List<Row> rows) {
    List<String> texts = texts(node.entry());
    String name = texts.get(0);
    texts.add(above);
    rows.add(row(texts));
    node.under().forEach(one -> add(one, name, rows));
  }

  private Table words(Block.WordTable table) {
    List<String> heads = Register.heads(table.heads().stream().map(words::line).toList());
    List<Row> rows = new ArrayList<>();
    for (List<List<Inline>> cells : table.rows()) {
      List<String> texts = new ArrayList<>(cells.stream().map(words::line).toList());
      while (texts.size() < heads.size()) {
        texts.add("");
      }
      rows.add(row(texts.subList(0, heads.size())));
    }
    return table(heads, rows);
  }

  private List<String> texts(List<List<Block>> entry) {
    return new ArrayList<>(entry.stream().map(words::lines).toList());
  }

  private static Row row(List<String> texts) {
    return new Row(
        Row.Kind.BODY,
        texts.get(0),
        texts.subList(1, texts.size()).stream().<Cell>map(Cell.Words::new).toList());
  }
}
