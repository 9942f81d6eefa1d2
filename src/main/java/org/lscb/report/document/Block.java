package org.lscb.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of a chapter. Every block has an id that is unique in the report. */
public sealed interface Block permits Block.Plain, Table, Figure, Tiles {

  /** Unique in the report, fit for an HTML id. */
  String id();

  /** Blocks without numbers of their own. */
  sealed interface Plain extends Block {}

  /**
   * A heading inside a chapter.
   *
   * @param level 3 for a section, 4 for a subsection (1 is the report's title, 2 the chapter's)
   */
  record Heading(String id, int level, List<Inline> content) implements Plain {}

  /** A paragraph; a lead is the chapter's first and set larger. */
  record Paragraph(String id, List<Inline> content, boolean lead) implements Plain {}

  /**
   * A list; every item is a list of blocks.
   *
   * @param first the number of the first item, where they have numbers
   */
  record ItemList(String id, boolean ordered, int first, List<List<Block>> items) implements Plain {

    /** A list whose numbers, if it has any, begin with 1. */
    public ItemList(String id, boolean ordered, List<List<Block>> items) {
      this(id, ordered, 1, items);
    }
  }

  /** Somebody's own words. */
  record Quote(String id, List<Block> content, Optional<String> attribution) implements Plain {}

  /** A box that stands out, with a title. */
  record Callout(String id, String title, List<Block> content) implements Plain {}

  /**
   * A table of words: one header row, no numbers that were computed.
   *
   * @param caption printed above, numbered with the other tables; empty for a small unnumbered one
   */
  record WordTable(
      String id, Optional<String> caption, List<List<Inline>> heads, List<List<List<Inline>>> rows)
      implements Plain {}

  /**
   * Text in rows, such as recommendations or members.
   *
   * @param layout how it is laid out
   * @param fields the printed names of the fields
   * @param groups the entries, in the order of their groups
   * @param section where it is one entry of several that are sections
   * @param landscape whether its table is printed on a page on its side
   */
  record Register(
      String id,
      Layout layout,
      List<Field> fields,
      List<Group> groups,
      Optional<Section> section,
      boolean landscape)
      implements Plain {

    /** Copies the lists. */
    public Register {
      fields = List.copyOf(fields);
      groups = List.copyOf(groups);
    }

    /** All entries of a list. */
    public Register(String id, Layout layout, List<Field> fields, List<Group> groups) {
      this(id, layout, fields, groups, Optional.empty(), false);
    }

    /** Entries that belong to no groups, with fields of which none is short. */
    public static Register of(
        String id, Layout layout, List<String> labels, List<List<List<Block>>> entries) {
      return new Register(
          id,
          layout,
          labels.stream().map(label -> new Field(label, false)).toList(),
          List.of(new Group(id + "-group", List.of(), entries)));
    }

    /** All entries, each as long as the fields; an empty content is not printed. */
    public List<List<List<Block>>> entries() {
      return groups.stream().flatMap(one -> one.entries().stream()).toList();
    }

    /**
     * A field.
     *
     * @param label empty where the text stands without one
     * @param fact whether it is short, and stands with others in a list under the entry's name
     */
    public record Field(String label, boolean fact) {}

    /**
     * What an entry that is a section belongs to.
     *
     * @param first the id of the first entry of the same register
     * @param group the id of the heading above the entries of its group; empty outside of groups
     * @param heading the id of the heading that names it
     * @param name the field whose content is the heading
     */
    public record Section(String first, Optional<String> group, String heading, Field name) {}

    /** How many of the fields of an entry are printed, from the first. */
    public int printed() {
      return switch (layout) {
        case NAMES -> Math.min(1, fields.size());
        case DEFINITIONS -> Math.min(2, fields.size());
        default -> fields.size();
      };
    }

    /** What the columns are called where the entries are rows of a table. */
    public List<String> heads() {
      List<String> labels = new ArrayList<>();
      section.ifPresent(one -> labels.add(one.name().label()));
      fields.subList(0, printed()).forEach(one -> labels.add(one.label()));
      return heads(labels);
    }

    /** Labels as the heads of columns: none is without a name. */
    public static List<String> heads(List<String> labels) {
      List<String> heads = new ArrayList<>();
      for (String label : labels) {
        String unnamed = heads.isEmpty() ? "Name" : "Details";
        heads.add(label.isBlank() ? unnamed : label.replaceAll("\\s+", " ").strip());
      }
      return heads;
    }

    /**
     * Entries that stand together.
     *
     * @param heading what they have in common; empty where they have nothing
     * @param entries each as long as the register's fields
     */
    public record Group(String id, List<Inline> heading, List<List<List<Block>>> entries) {}

    /** How a register is laid out. */
    public enum Layout {
      /** One entry under another, its first field as a small heading. */
      ENTRIES,
      /** A table with a column for each field. */
      TABLE,
      /** Term and explanation: exactly two fields. */
      DEFINITIONS,
      /** A list of the first field, in two columns where there is room. */
      NAMES,
      /** The first two fields side by side, the others below. */
      PAIRS,
      /** What stands under the heading of a section: no field is a heading. */
      SECTION
    }
  }

  /**
   * Text in rows of which each stands under another one, such as a structure of committees.
   *
   * @param fields the printed names of the fields
   * @param roots those that stand under none
   */
  record Tree(String id, List<Register.Field> fields, List<Node> roots) implements Plain {

    private static final String UNDER = "Stands under";

    /** What the columns are called where the entries are rows of a table: the last is for lines. */
    public List<String> heads() {
      List<String> labels = new ArrayList<>(fields.stream().map(Register.Field::label).toList());
      labels.add(UNDER);
      return Register.heads(labels);
    }

    /** An entry, as long as the fields, with those that stand under it. */
    public record Node(List<List<Block>> entry, List<Node> under) {

      /** This one, then all that stand under it. */
      public Stream<Node> all() {
        return Stream.concat(Stream.of(this), under.stream().flatMap(Node::all));
      }
    }
  }

  /** Who wrote what stands above; the role may be empty. */
  record Signature(String id, String name, String role) implements Plain {}

  /**
   * A picture of the board's own.
   *
   * @param path relative to the board's folder
   */
  record Image(String id, String path, String alt, Optional<String> credit) implements Plain {}

  /** A box that only a draft has: something is missing or contradictory here. */
  record DraftRemark(String id, String message) implements Plain {}
}
