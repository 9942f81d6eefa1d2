package org.lscb.report.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.document.codebook.Codebook;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Statement;

/**
 * Everything that passed disclosure control, before it is laid out in chapters.
 *
 * @param tables by chapter and id, without captions; those without observations are absent
 * @param figures by chapter and id, without titles; those without visible values are absent
 * @param values by what the text asks for
 * @param statements what the report must say about the protection of small numbers
 * @param manifest what is known of hidden values together; empty where nothing is protected
 * @param codebook the words behind the ids of values
 */
public record Published(
    Map<Place, Table> tables,
    Map<Place, Figure> figures,
    Map<Asked, Inline.Value> values,
    List<Statement> statements,
    Optional<Manifest> manifest,
    Codebook codebook) {

  /** Copies all. */
  public Published {
    tables = Map.copyOf(tables);
    figures = Map.copyOf(figures);
    values = Map.copyOf(values);
    statements = List.copyOf(statements);
  }

  /** A table's or figure's id in its chapter. */
  public record Place(String chapter, String id) {
    /** Spelled out, as is the hash: the generated ones cost more than all searches of a run. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Place that && chapter.equals(that.chapter) && id.equals(that.id);
    }

    @Override
    public int hashCode() {
      return 31 * chapter.hashCode() + id.hashCode();
    }
  }

  /**
   * A value that a text asks for.
   *
   * @param chapter where it is asked for
   * @param address as written
   */
  public record Asked(String chapter, String address, Form form) {

    /** In which words. */
    public enum Form {
      /** The number with its unit. */
      VALUE,
      /** "down 14% from 407". */
      CHANGE,
      /** "since 31 March 2018: down 14% from 407". */
      SINCE,
      /** "two". */
      WORDS,
      /** "40.1 to 44.5". */
      INTERVAL,
      /** "higher than England, by more than chance alone would explain". */
      AGAINST
    }

    /** Spelled out, as is the hash: the generated ones cost more than all searches of a run. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Asked that
          && form == that.form
          && chapter.equals(that.chapter)
          && address.equals(that.address);
    }

    @Override
    public int hashCode() {
      return 31 * chapter.hashCode() + address.hashCode();
    }
  }

  /** The value that a text asks for. */
  public Optional<Inline.Value> value(Asked asked) {
    return Optional.ofNullable(values.get(asked));
  }
}
