package org.lscb.report.document.codebook;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lscb.report.statistics.Period;

/**
 * The words behind the ids of published values, and the places that they are about.
 *
 * @param entries by the id of the value; changes, intervals and comparisons have none
 * @param places by the id of the area: those with all codes by which the country knows them
 * @param origins how the values came about, where the report tells it
 */
public record Codebook(Map<String, Entry> entries, Map<String, Place> places, Origins origins) {

  /** Of a report that nothing is known of. */
  public static final Codebook EMPTY = new Codebook(Map.of(), Map.of());

  /** Copies the maps. */
  public Codebook {
    entries = Map.copyOf(entries);
    places = Map.copyOf(places);
  }

  /** The same for pages that do not tell how their values came about. */
  public Codebook untold() {
    return new Codebook(entries, places);
  }

  /** Of a report that does not tell how its values came about. */
  public Codebook(Map<String, Entry> entries, Map<String, Place> places) {
    this(entries, places, Origins.UNTOLD);
  }

  /**
   * What a value is.
   *
   * @param subject the measure or indicator, by its name in its chapter
   * @param label of the measure or indicator, as printed
   * @param members breakdown to the printed name of its member; one at its total is absent
   * @param area the area's id
   */
  public record Entry(
      String chapter,
      String subject,
      String label,
      SortedMap<String, String> members,
      String area,
      Period period) {

    /** Copies the members. */
    public Entry {
      members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }
  }

  /**
   * A place with an official code.
   *
   * @param oldCode the three digits by which the Department for Education knows a local authority;
   *     empty for all other places
   * @param region in which it lies, where that is known
   */
  public record Place(
      String name, Level level, String code, String oldCode, Optional<Region> region) {

    /** Whether it has all the codes that its level needs. */
    public boolean known() {
      return level != Level.LOCAL || !oldCode.isEmpty();
    }
  }

  /** A region of England. */
  public record Region(String name, String code) {}

  /** What sort of place an official code belongs to. */
  public enum Level {
    /** England, or countries together. */
    NATIONAL("National", "E92", "K02", "K03", "K04", "N92", "S92", "W92"),
    /** A region of England, or a part of one that counts as such. */
    REGIONAL("Regional", "E12", "E13"),
    /** An authority with services for children: unitary, a borough, or a county. */
    LOCAL("Local authority", "E06", "E08", "E09", "E10");

    private final String words;
    private final String[] prefixes;

    Level(String words, String... prefixes) {
      this.words = words;
      this.prefixes = prefixes;
    }

    /** As the open data standard says it. */
    public String words() {
      return words;
    }

    /** The level of a code; empty for wards, police forces and all else. */
    public static Optional<Level> of(String code) {
      return Arrays.stream(values())
          .filter(one -> Arrays.stream(one.prefixes).anyMatch(code::startsWith))
          .findFirst();
    }
  }
}
