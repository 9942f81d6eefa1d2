package org.lscb.report.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lscb.report.chart.Sparkline;
import org.lscb.report.chart.Sparklines;
import org.lscb.report.diagnostic.kept.Kept;
import org.lscb.report.document.Block;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Inline;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Report;
import org.lscb.report.document.Table;
import org.lscb.report.document.Tiles;
import org.lscb.report.template.columns.ColumnWidths;
import org.lscb.report.template.columns.EvenRows;
import org.lscb.report.template.part.RegionNames;
import org.lscb.report.template.trace.Asking;

/**
 * Hands the blocks of a report to their templates, as maps and lists. A block's {@code kind} names
 * its template.
 */
final class BlockView {

  private static final int CHAPTER_LEVEL = 2;
  private static final int DEEPEST_LEVEL = 6;

  /** So many characters fit into a tile in its large type: {@code 1,234.5}. */
  private static final int LONGEST_NUMBER = 7;

  private static final int TILES_ACROSS = 4;

  /** A headline says more than a tile, and so is wider. */
  private static final int HEADLINES_ACROSS = 3;

  private final InlineMarkup inlines;
  private final Outline outline;
  private final FigureMarkup pictures;
  private final Downloads downloads;
  private final Asking asking;
  private final TableView tables;
  private final RegisterView registers;
  private final RegionNames regions = new RegionNames();
  private final Report.Palette palette;
  private final int across;
  private final Kept kept;
  private int level = CHAPTER_LEVEL;

  /** Views blocks for a page of so many characters {@code across}. */
  BlockView(
      InlineMarkup inlines,
      Outline outline,
      FigureMarkup pictures,
      Downloads downloads,
      Asking asking,
      Report.Palette palette,
      int across,
      Kept kept) {
    this.kept = kept;
    this.inlines = inlines;
    this.outline = outline;
    this.pictures = pictures;
    this.downloads = downloads;
    this.asking = asking;
    this.tables = new TableView(inlines, palette, kept);
    this.registers = new RegisterView(this::flow, inlines, across, kept);
    this.palette = palette;
    this.across = across;
  }

  /** The blocks of a chapter; its headings begin one level below the chapter's own. */
  List<Object> chapter(List<Block> blocks) {
    level = CHAPTER_LEVEL;
    return all(blocks);
  }

  /** The data of a figure as a table. */
  Map<String, Object> data(Figure figure) {
    String label = outline.label(figure.id());
    return tables.of(figure.data(), label.isEmpty() ? "Data" : "Data for " + label);
  }

  private List<Object> all(List<Block> blocks) {
    List<Object> views = new ArrayList<>();
    for (Block block : blocks) {
      views.add(one(block));
    }
    return views;
  }

  private Map<String, Object> one(Block block) {
    if (block instanceof Table table) {
      Map<String, Object> view = tables.of(table, outline.label(table.id()));
      view.put("download", downloads.of(table.id()));
      view.put("origins", asking.of(table));
      return view;
    }
    if (block instanceof Figure figure) {
      return figure(figure);
    }
    if (block instanceof Tiles tiles) {
      return tiles(tiles);
    }
    return plain((Block.Plain) block);
  }

  private Map<String, Object> plain(Block.Plain block) {
    if (block instanceof Block.Heading heading) {
      return heading(heading);
    }
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph(paragraph);
    }
    if (block instanceof Block.ItemList list) {
      return list(list);
    }
    if (block instanceof Block.Quote quote) {
      Map<String, Object> view = view("quote", block);
      view.put("blocks", all(quote.content()));
      view.put("attribution", quote.attribution().orElse(""));
      return view;
    }
    if (block instanceof Block.Callout callout) {
      return callout(callout);
    }
    if (block instanceof Block.WordTable table) {
      return wordTable(table);
    }
    if (block instanceof Block.Register register) {
      return register(register);
    }
    if (block instanceof Block.Tree tree) {
      return tree(tree);
    }
    if (block instanceof Block.Signature signature) {
      return signature(signature);
    }
    if (block instanceof Block.Image image) {
      return image(image);
    }
    Map<String, Object> view = view("draft-remark", block);
    view.put("message", ((Block.DraftRemark) block).message());
    return view;
  }

  private Map<String, Object> paragraph(Block.Paragraph paragraph) {
    Map<String, Object> view = view("paragraph", paragraph);
    view.put("content", inlines.markup(paragraph.content()));
    view.put("lead", paragraph.lead());
    return view;
  }

  private Map<String, Object> list(Block.ItemList list) {
    Map<String, Object> view = view("list", list);
    view.put("ordered", list.ordered());
    view.put("first", list.first());
    view.put("items", list.items().stream().map(this::flow).toList());
    return view;
  }

  private static Map<String, Object> signature(Block.Signature signature) {
    Map<String, Object> view = view("signature", signature);
    view.put("name", signature.name());
    view.put("role", signature.role());
    return view;
  }

  private Map<String, Object> image(Block.Image image) {
    Map<String, Object> view = view("image", image);
    FigureMarkup.Picture picture = pictures.image(image.path());
    view.put("address", picture.address());
    view.put("width", String.format(Locale.ROOT, "%.1f", picture.widthMm()));
    view.put("alt", image.alt());
    view.put("credit", image.credit().orElse(""));
    return view;
  }

  private Map<String, Object> heading(Block.Heading heading) {
    // A person who listens finds a section by its level, so no level may be skipped.
    level = Math.max(CHAPTER_LEVEL + 1, Math.min(heading.level(), level + 1));
    Map<String, Object> view = view("heading", heading);
    view.put("level", level);
    view.put("label", outline.label(heading.id()));
    view.put("content", inlines.heading(heading.content()));
    return view;
  }

  private Map<String, Object> callout(Block.Callout callout) {
    Map<String, Object> view = view("callout", callout);
    view.put("level", Math.min(level + 1, DEEPEST_LEVEL));
    view.put("title", InlineMarkup.plain(callout.title()));
    int outside = level++;
    view.put("blocks", all(callout.content()));
    level = outside;
    return view;
  }

  private Map<String, Object> wordTable(Block.WordTable table) {
    Map<String, Object> view = view("word-table", table);
    view.put("label", outline.label(table.id()));
    view.put("caption", table.caption().orElse(""));
    view.put("heads", heads(table));
    view.put("list", table.id());
    view.put("download", downloads.of(table.id()));
    view.put("rows", table.rows().stream().map(this::line).toList());
    boolean scrolls = table.heads().size() > 2;
    view.put("scrolls", scrolls);
    String name = "Table" + table.caption().map(it -> ": " + it).orElse("");
    view.put("region", scrolls ? regions.next(name) : "");
    view.put("widths", widths(table));
    return view;
  }

  /** As they were written, or a plain name where nothing was. */
  private List<Object> heads(Block.WordTable table) {
    List<String> words = table.heads().stream().map(inlines::words).toList();
    List<Object> heads = new ArrayList<>(line(table.heads()));
    for (int i = 0; i < heads.size(); i++) {
      if (words.get(i).isBlank()) {
        heads.set(i, Block.Register.heads(words).get(i));
      }
    }
    return heads;
  }

  private List<Integer> widths(Block.WordTable table) {
    ColumnWidths widths = new ColumnWidths(table.heads().size(), across);
    for (int i = 0; i < table.heads().size(); i++) {
      widths.add(i, inlines.words(table.heads().get(i)), false);
      for (List<List<Inline>> row : table.rows()) {
        widths.add(i, i < row.size() ? inlines.words(row.get(i)) : "", false);
      }
    }
    return widths.percentages(table.id(), kept);
  }

  private List<Object> line(List<List<Inline>> cells) {
    List<Object> views = new ArrayList<>();
    for (List<Inline> cell : cells) {
      views.add(inlines.markup(cell));
    }
    return views;
  }

  /** Headings inside an entry stand below its own. */
  private Map<String, Object> register(Block.Register register) {
    Map<String, Object> view = view("register", register);
    int outside = level;
    boolean grouped = register.groups().stream().anyMatch(one -> !one.heading().isEmpty());
    boolean headed = register.layout() != Block.Register.Layout.TABLE;
    int own = Math.min(outside + (grouped && headed ? 2 : 1), DEEPEST_LEVEL);
    level = own;
    view.putAll(registers.register(register));
    level = outside;
    view.put("region", RegisterView.region(register).map(regions::next).orElse(""));
    view.put("download", downloads.of(register.id()));
    view.put("groupLevel", Math.min(outside + 1, DEEPEST_LEVEL));
    view.put("level", own);
    return view;
  }

  private Map<String, Object> tree(Block.Tree tree) {
    Map<String, Object> view = view("tree", tree);
    view.put("nodes", registers.nodes(tree, tree.roots()));
    view.put("list", tree.id());
    view.put("heads", tree.heads());
    view.put("download", downloads.of(tree.id()));
    return view;
  }

  /** Blocks in a narrow place: a single paragraph needs no element of its own. */
  private Map<String, Object> flow(List<Block> blocks) {
    boolean line = blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph;
    Object content = line ? inlines.markup(((Block.Paragraph) blocks.get(0)).content()) : "";
    Map<String, Object> view = new HashMap<>();
    view.put("empty", blocks.isEmpty());
    view.put("single", line || blocks.isEmpty());
    view.put("id", line ? blocks.get(0).id() : "");
    view.put("content", content);
    view.put("blocks", line ? List.of() : all(blocks));
    return view;
  }

  private Map<String, Object> figure(Figure figure) {
    FigureMarkup.Drawing drawing = pictures.drawing(figure.id());
    Map<String, Object> view = view("figure", figure);
    view.put("label", outline.label(figure.id()));
    view.put("chart", figure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    view.put("sorted", figure.sortedBySize());
    view.put("scale", figure.ends().map(one -> List.of(one.from(), one.to())).orElse(List.of()));
    view.put("title", InlineMarkup.plain(figure.title()));
    view.put("subtitle", InlineMarkup.plain(figure.subtitle()));
    view.put("alt", figure.alt());
    view.put("symbols", figure.symbols());
    view.put("notes", figure.notes());
    view.put("source", figure.source());
    view.put("wide", InlineMarkup.finished(drawing.wide()));
    view.put("narrow", InlineMarkup.finished(drawing.narrow()));
    view.put("width", millimetres(drawing.widthMm()));
    view.put("height", millimetres(drawing.heightMm()));
    view.put("data", data(figure));
    view.put("download", downloads.of(figure.id()));
    view.put("origins", asking.of(figure));
    return view;
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.1fmm", length);
  }

  private Map<String, Object> tiles(Tiles tiles) {
    Map<String, Object> view = view("tiles", tiles);
    List<Object> each = new ArrayList<>();
    Map<String, Sparkline> lines = Sparklines.of(tiles, palette);
    for (Tiles.Tile tile : tiles.tiles()) {
      PublishedValue value = tile.value();
      Map<String, Object> one =
          new HashMap<>(TableView.trend(lines, Sparklines.key(tiles, each.size())));
      one.put(
          "history", String.join(" | ", tile.history().stream().map(PublishedValue::id).toList()));
      one.put("number", inlines.headline(value));
      String number = InlineMarkup.number(value.text());
      one.put("prefixed", !number.equals(value.text()));
      one.put("characters", number.length());
      one.put("wordy", number.length() > LONGEST_NUMBER);
      one.put("label", tile.label());
      one.put("when", tile.when());
      one.put("meaning", value.symbol().map(symbol -> symbol.meaning()).orElse(""));
      tile.change().ifPresent(change -> one.put("change", inlines.markup(List.of(change))));
      tile.place().ifPresent(place -> one.put("place", inlines.markup(List.of(place))));
      each.add(one);
    }
    view.put("tiles", each);
    List<List<Object>> rows =
        EvenRows.of(each, tiles.headlines() ? HEADLINES_ACROSS : TILES_ACROSS);
    view.put("headlines", tiles.headlines());
    view.put("rows", rows);
    view.put("across", rows.get(0).size());
    return view;
  }

  private static Map<String, Object> view(String kind, Block block) {
    return new HashMap<>(Map.of("kind", kind, "id", block.id()));
  }
}
