package org.lscb.report.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.diagnostic.kept.Kept;
import org.lscb.report.document.Block;
import org.lscb.report.document.Block.Register;
import org.lscb.report.document.Block.Register.Field;
import org.lscb.report.document.Block.Register.Layout;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Inline;
import org.lscb.report.template.columns.ColumnWidths;

/** Hands the entries of a register or a tree to their templates, as maps and lists. */
final class RegisterView {

  /** So many characters fit beside an explanation. */
  private static final int LONGEST_TERM = 12;

  /** So many characters of a fact stand in one line of a table. */
  private static final int LONGEST_LINE = 18;

  /** What a status may have beside its words. */
  private static final Inline SHAPE = new Inline.Text("\u25cf  ");

  /** So many characters fit beside a fact, and so many where more room is given to them. */
  private static final int LONGEST_LABEL = 22;

  private static final int LONGEST_WIDE_LABEL = 38;

  private final Function<List<Block>, Map<String, Object>> flow;
  private final InlineMarkup inlines;
  private final int across;
  private final Kept kept;

  /**
   * Views entries.
   *
   * @param flow views the blocks of a field
   * @param across so many characters stand beside each other on a page
   */
  RegisterView(
      Function<List<Block>, Map<String, Object>> flow,
      InlineMarkup inlines,
      int across,
      Kept kept) {
    this.kept = kept;
    this.across = across;
    this.flow = flow;
    this.inlines = inlines;
  }

  Map<String, Object> register(Register register) {
    Map<String, Object> view = new HashMap<>();
    view.put("layout", register.layout().name().toLowerCase(Locale.ROOT));
    view.put("fields", register.fields().stream().map(Field::label).toList());
    view.put("landscape", register.landscape());
    view.put("heads", register.heads());
    view.put("list", register.section().map(Register.Section::first).orElse(register.id()));
    view.put("nameId", register.section().map(Register.Section::heading).orElse(""));
    view.put("aboveId", register.section().flatMap(Register.Section::group).orElse(""));
    List<Object> groups = new ArrayList<>();
    for (Register.Group group : register.groups()) {
      List<Object> entries = new ArrayList<>();
      for (List<List<Block>> entry : group.entries()) {
        entries.add(entry(register.fields(), entry, ownFields(register.layout())));
      }
      groups.add(
          Map.of("id", group.id(), "heading", inlines.markup(group.heading()), "entries", entries));
    }
    view.put("groups", groups);
    view.put("scrolls", scrolls(register));
    view.put("widths", widths(register));
    view.put("terse", register.entries().stream().allMatch(this::isTerse));
    return view;
  }

  private List<Integer> widths(Register register) {
    ColumnWidths widths = new ColumnWidths(register.fields().size(), across);
    for (int i = 0; i < register.fields().size(); i++) {
      Field field = register.fields().get(i);
      widths.add(i, field.label(), false);
      for (List<List<Block>> entry : register.entries()) {
        boolean line = field.fact() && isLine(entry.get(i), LONGEST_LINE);
        widths.add(i, text(entry.get(i)), line);
      }
    }
    return widths.percentages(register.id(), kept);
  }

  private String text(List<Block> blocks) {
    return inlines.words(
        blocks.stream()
            .flatMap(DocumentWalk::withInner)
            .filter(Block.Paragraph.class::isInstance)
            .flatMap(one -> ((Block.Paragraph) one).content().stream())
            .flatMap(one -> one instanceof Inline.Rated ? Stream.of(SHAPE, one) : Stream.of(one))
            .toList());
  }

  /** What a table of its entries is called where it scrolls. */
  static Optional<String> region(Block.Register register) {
    return scrolls(register) && register.layout() == Block.Register.Layout.TABLE
        ? Optional.of(
            register.fields().stream()
                .map(Field::label)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", ")))
        : Optional.empty();
  }

  private static boolean scrolls(Block.Register register) {
    return register.fields().size() > 2;
  }

  /** How many fields at the beginning of an entry have a place of their own. */
  private static int ownFields(Layout layout) {
    return switch (layout) {
      case PAIRS -> 2;
      case SECTION -> 0;
      default -> 1;
    };
  }

  List<Object> nodes(Block.Tree tree, List<Block.Tree.Node> nodes) {
    List<Object> views = new ArrayList<>();
    for (Block.Tree.Node node : nodes) {
      Map<String, Object> view = entry(tree.fields(), node.entry(), 1);
      view.put("list", tree.id());
      view.put("under", nodes(tree, node.under()));
      views.add(view);
    }
    return views;
  }

  private Map<String, Object> entry(List<Field> fields, List<List<Block>> entry, int own) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (int i = 0; i < entry.size(); i++) {
      Map<String, Object> cell = new HashMap<>(flow.apply(entry.get(i)));
      boolean line = entry.get(i).isEmpty() || isLine(entry.get(i), LONGEST_LINE);
      cell.put("at", String.valueOf(own == 0 ? i + 1 : i));
      cell.put("short", fields.get(i).fact() && line);
      cells.add(cell);
    }
    List<Object> facts = new ArrayList<>();
    List<Object> texts = new ArrayList<>();
    int longest = 0;
    for (int i = own; i < cells.size(); i++) {
      String label = fields.get(i).label();
      if (!entry.get(i).isEmpty()) {
        boolean fact = fields.get(i).fact() && !label.isEmpty();
        (fact ? facts : texts).add(Map.of("label", label, "value", cells.get(i)));
        longest = Math.max(longest, fact ? label.length() : 0);
      }
    }
    Map<String, Object> view = new HashMap<>();
    view.put("cells", cells);
    view.put("facts", facts);
    view.put("texts", texts);
    view.put("room", room(longest));
    return view;
  }

  private static String room(int label) {
    if (label > LONGEST_WIDE_LABEL) {
      return "stacked";
    }
    return label > LONGEST_LABEL ? "wide" : "";
  }

  /** Whether the explanation can stand beside its term. */
  private boolean isTerse(List<List<Block>> entry) {
    return isLine(entry.get(0), LONGEST_TERM);
  }

  private boolean isLine(List<Block> field, int longest) {
    return field.size() == 1
        && field.get(0) instanceof Block.Paragraph words
        && inlines.words(words.content()).length() <= longest;
  }
}
