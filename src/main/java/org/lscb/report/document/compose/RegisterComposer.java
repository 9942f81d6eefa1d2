package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.RegisterDefinition.As;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.document.Block;
import org.lscb.report.document.Block.Heading;
import org.lscb.report.document.Block.Register.Field;
import org.lscb.report.document.Block.Register.Layout;
import org.lscb.report.document.Block.Register.Section;
import org.lscb.report.document.Inline;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock.Directive;

/** Lays out a register: as one block, or each of its entries as a section. */
final class RegisterComposer {

  private static final String ONLY = "only ";
  private static final int SECTION = 3;

  private final Composition composition;
  private final ChapterNarrative chapter;
  private final DisplayComposer displays;

  RegisterComposer(Composition composition, ChapterNarrative chapter, DisplayComposer displays) {
    this.composition = composition;
    this.chapter = chapter;
    this.displays = displays;
  }

  /** The entries of one group, by field. */
  private record Group(
      Optional<RegisterText.Field> heading, List<Map<String, RegisterText.Field>> entries) {}

  List<Piece> compose(Directive directive) {
    Optional<RegisterText> register = composition.register(directive.subject());
    if (register.isEmpty()) {
      composition
          .diagnostics()
          .report(Problem.REGISTER_NOT_FILLED, directive.argumentPosition(), directive.subject());
      return List.of(Piece.leftOut());
    }
    composition.print(directive.argument(), directive.argumentPosition());
    List<Group> groups = groups(register.get(), directive);
    if (groups.stream().allMatch(one -> one.entries().isEmpty())) {
      composition.leaveOut("register " + directive.subject(), directive.argumentPosition());
      return List.of(Piece.leftOut());
    }
    RegisterDefinition definition = register.get().definition();
    return switch (definition.layout()) {
      case "sections" -> sections(register.get(), groups, SECTION);
      case "subsections" -> sections(register.get(), groups, SECTION + 1);
      case RegisterDefinition.TREE -> trees(register.get(), groups);
      default -> {
        Layout layout = Layout.valueOf(definition.layout().toUpperCase(Locale.ROOT));
        yield List.of(Piece.of(register(register.get(), definition.own(), layout, groups), true));
      }
    };
  }

  /** Entries with the same text stand together, where the first of them stands. */
  private List<Group> groups(RegisterText register, Directive directive) {
    Optional<String> field = register.definition().field(As.GROUP).map(one -> one.id());
    Map<String, Group> groups = new LinkedHashMap<>();
    // Those without a group come first: behind others they would seem to belong to them.
    groups.put("", new Group(Optional.empty(), new ArrayList<>()));
    for (Map<String, RegisterText.Field> entry : register.entries()) {
      Optional<RegisterText.Field> heading = field.map(entry::get);
      String key = heading.isEmpty() ? "" : register.plain(entry, field.get());
      groups
          .computeIfAbsent(key, any -> new Group(heading, new ArrayList<>()))
          .entries()
          .add(entry);
    }
    if (groups.get("").entries().isEmpty()) {
      groups.remove("");
    }
    return directive
        .detail()
        .map(part -> only(part, groups, directive))
        .orElseGet(() -> List.copyOf(groups.values()));
  }

  private List<Group> only(String part, Map<String, Group> groups, Directive directive) {
    if (!part.startsWith(ONLY)) {
      composition
          .diagnostics()
          .report(Problem.BAD_REGISTER_PART, directive.argumentPosition(), part);
      return List.of();
    }
    String wanted = part.substring(ONLY.length()).strip();
    Group group = groups.get(wanted);
    if (group == null || wanted.isEmpty()) {
      List<String> right = groups.keySet().stream().filter(one -> !one.isEmpty()).toList();
      composition
          .diagnostics()
          .report(
              Problem.UNKNOWN_GROUP,
              directive.argumentPosition(),
              directive.subject(),
              wanted,
              Nearest.advice(wanted, right));
      return List.of();
    }
    return List.of(new Group(Optional.empty(), group.entries()));
  }

  private Block register(
      RegisterText register,
      List<RegisterDefinition.Field> fields,
      Layout layout,
      List<Group> groups) {
    return new Block.Register(
        id(register),
        layout,
        labels(fields),
        composed(register, fields, groups),
        Optional.empty(),
        register.definition().landscape());
  }

  /** As tables are: by what it is, so that its data file keeps its name. */
  private String id(RegisterText register) {
    return composition.ids().next("register-" + register.definition().id());
  }

  private List<Block.Register.Group> composed(
      RegisterText register, List<RegisterDefinition.Field> fields, List<Group> groups) {
    List<Block.Register.Group> composed = new ArrayList<>();
    for (Group group : groups) {
      String own = composition.ids().numbered(chapter.chapter(), "group");
      List<List<List<Block>>> entries = new ArrayList<>();
      for (Map<String, RegisterText.Field> entry : group.entries()) {
        List<List<Block>> values = values(entry, fields);
        explain(register, entry, fields, values);
        entries.add(values);
      }
      composed.add(new Block.Register.Group(own, line(group.heading()), entries));
    }
    return composed;
  }

  /** Where an abbreviation's own entry stands, uses of it can lead to it. */
  private void explain(
      RegisterText register,
      Map<String, RegisterText.Field> entry,
      List<RegisterDefinition.Field> fields,
      List<List<Block>> values) {
    boolean terms =
        composition
            .definition()
            .abbreviations()
            .filter(register.definition().id()::equals)
            .isPresent();
    for (int i = 0; terms && i < fields.size(); i++) {
      if (fields.get(i).id().equals(RegisterText.TERM) && !values.get(i).isEmpty()) {
        composition.explain(register.plain(entry, RegisterText.TERM), values.get(i).get(0).id());
      }
    }
  }

  private List<Piece> sections(RegisterText register, List<Group> groups, int level) {
    List<RegisterDefinition.Field> fields = register.definition().own();
    Field name = labels(fields).get(0);
    List<RegisterDefinition.Field> others = fields.subList(1, fields.size());
    List<Block> blocks = new ArrayList<>();
    Optional<String> first = Optional.empty();
    for (Group group : groups) {
      Optional<Heading> above = group.heading().map(one -> heading(group.heading(), level));
      above.ifPresent(blocks::add);
      for (Map<String, RegisterText.Field> entry : group.entries()) {
        Optional<RegisterText.Field> named = Optional.ofNullable(entry.get(fields.get(0).id()));
        Heading heading = heading(named, above.isPresent() ? level + 1 : level);
        blocks.add(heading);
        Group alone = new Group(Optional.empty(), List.of(entry));
        String id = id(register);
        first = first.or(() -> Optional.of(id));
        Section place = new Section(first.get(), above.map(Heading::id), heading.id(), name);
        blocks.add(
            new Block.Register(
                id,
                Layout.SECTION,
                labels(others),
                composed(register, others, List.of(alone)),
                Optional.of(place),
                false));
      }
    }
    return blocks.stream().map(one -> Piece.of(one, true)).toList();
  }

  private Heading heading(Optional<RegisterText.Field> field, int level) {
    List<Inline> content = line(field);
    String id = composition.ids().heading(chapter.chapter(), InlineComposer.plain(content));
    return new Heading(id, level, content);
  }

  private List<Piece> trees(RegisterText register, List<Group> groups) {
    List<Piece> pieces = new ArrayList<>();
    for (Group group : groups) {
      group
          .heading()
          .ifPresent(one -> pieces.add(Piece.of(heading(group.heading(), SECTION + 1), true)));
      List<RegisterDefinition.Field> fields = register.definition().own();
      pieces.add(
          Piece.of(
              new Block.Tree(id(register), labels(fields), tree(register, group.entries())), true));
    }
    return pieces;
  }

  /** All of them: where a draft has entries that stand under none of the others, as roots. */
  private List<Block.Tree.Node> tree(
      RegisterText register, List<Map<String, RegisterText.Field>> entries) {
    List<Map<String, RegisterText.Field>> left = new ArrayList<>(entries);
    List<Block.Tree.Node> roots = new ArrayList<>(nodes(register, left, ""));
    while (!left.isEmpty()) {
      roots.add(node(register, left, left.remove(0)));
    }
    return roots;
  }

  private Block.Tree.Node node(
      RegisterText register,
      List<Map<String, RegisterText.Field>> left,
      Map<String, RegisterText.Field> entry) {
    List<RegisterDefinition.Field> fields = register.definition().own();
    String name = register.plain(entry, fields.get(0).id());
    return new Block.Tree.Node(
        values(entry, fields), name.isEmpty() ? List.of() : nodes(register, left, name));
  }

  /**
   * Those that stand under an entry of that name; under none where the name is empty.
   *
   * @param left not yet placed; none is placed twice, even where two have one name
   */
  private List<Block.Tree.Node> nodes(
      RegisterText register, List<Map<String, RegisterText.Field>> left, String above) {
    String under = register.definition().field(As.UNDER).orElseThrow().id();
    List<Map<String, RegisterText.Field>> here =
        left.stream().filter(one -> register.plain(one, under).equals(above)).toList();
    left.removeAll(here);
    return here.stream().map(one -> node(register, left, one)).toList();
  }

  private static List<Field> labels(List<RegisterDefinition.Field> fields) {
    return fields.stream().map(one -> new Field(one.label(), one.as().isFact())).toList();
  }

  private List<List<Block>> values(
      Map<String, RegisterText.Field> entry, List<RegisterDefinition.Field> fields) {
    return fields.stream().map(one -> blocks(entry.get(one.id()))).toList();
  }

  private List<Block> blocks(RegisterText.Field field) {
    if (field == null) {
      return List.of();
    }
    if (field instanceof RegisterText.Field.Words words) {
      return words(words);
    }
    String id = composition.ids().numbered(chapter.chapter(), "p");
    return List.of(new Block.Paragraph(id, line(Optional.of(field)), false));
  }

  private List<Block> words(RegisterText.Field.Words words) {
    String id = words.list() ? composition.ids().numbered(chapter.chapter(), "list") : "";
    List<List<Block>> texts = new ArrayList<>();
    for (Narrative text : words.texts()) {
      texts.add(
          new BlockComposer(composition, chapter, displays, text, true).blocks(text.blocks()));
    }
    return words.list() ? List.of(new Block.ItemList(id, false, texts)) : texts.get(0);
  }

  /** What stands in one line, for a heading. */
  private List<Inline> line(Optional<RegisterText.Field> field) {
    if (field.isEmpty()) {
      return List.of();
    }
    if (field.get() instanceof RegisterText.Field.Plain plain) {
      return List.of(new Inline.Text(plain.words()));
    }
    if (field.get() instanceof RegisterText.Field.Rated rated) {
      String label = rated.status().label();
      return List.of(
          rated
              .status()
              .rating()
              .<Inline>map(one -> new Inline.Rated(one, label))
              .orElseGet(() -> new Inline.Text(label)));
    }
    Narrative text = field.get().texts().get(0);
    return new InlineComposer(composition, chapter.chapter(), text).line(text);
  }
}
