package org.lscb.report.definition;

import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Rating;

/**
 * A register, as declared: text in rows.
 *
 * @param layout the layout's name in YAML
 * @param landscape whether its table is printed on a page on its side
 * @param fields in printed order
 * @param places where its fields stand, field by field
 */
public record RegisterDefinition(
    String chapter,
    String id,
    String layout,
    boolean landscape,
    List<Field> fields,
    Position position,
    Places places) {

  /** The layout of an organisation chart. */
  public static final String TREE = "tree";

  /** The layout with a row for each entry. */
  public static final String TABLE = "table";

  /** Copies the list. */
  public RegisterDefinition {
    fields = List.copyOf(fields);
  }

  /** What a field holds, and so how it is printed. */
  public enum As {
    /** Markdown of any length. */
    TEXT,
    /** A few words, printed among the facts of the entry. */
    FACT,
    /** What entries that stand together have in common. */
    GROUP,
    /** A day or another time; a fact. */
    DATE,
    /** One of the declared statuses; a fact. */
    STATUS,
    /** The entry that this one stands under. */
    UNDER;

    /** Whether it is short, and printed among the facts of the entry. */
    public boolean isFact() {
      return this == FACT || this == DATE || this == STATUS;
    }
  }

  /**
   * A field of an entry.
   *
   * @param label printed; empty where the text stands without one
   * @param statuses those that it may have; empty for other fields
   */
  public record Field(String id, String label, As as, List<Status> statuses) {

    /** Copies the list. */
    public Field {
      statuses = List.copyOf(statuses);
    }
  }

  /** What an entry may have come to. */
  public record Status(String id, String label, Optional<Rating> rating) {}

  /** The field of that kind; the first of several. */
  public Optional<Field> field(As as) {
    return fields.stream().filter(one -> one.as() == as).findFirst();
  }

  /** Those that belong to an entry itself, in printed order: the first names it. */
  public List<Field> own() {
    boolean tree = layout.equals(TREE);
    return fields.stream()
        .filter(one -> one.as() != As.GROUP && !(tree && one.as() == As.UNDER))
        .toList();
  }
}
