package org.lscb.report.accessibility.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of a finished report.
 *
 * @param values the list of published values
 * @param page the web page
 * @param print the page that a PDF is made from, where it is at hand
 * @param pdf the PDF
 * @param word the Word edition
 * @param data the data files by name, without the list of values
 * @param pieces fragments and charts, named with the folder of their kind, such as {@code charts/}
 * @param others whatever else lies beside them, by name
 */
public record Finished(
    byte[] values,
    Optional<String> page,
    Optional<Print> print,
    Optional<byte[]> pdf,
    Optional<byte[]> word,
    Map<String, byte[]> data,
    Map<String, byte[]> pieces,
    Map<String, byte[]> others) {

  /**
   * The page that a PDF is made from; it is read faster than the PDF.
   *
   * @param page itself
   * @param match the web page whose tables are laid out alike: not the one that is published, where
   *     paper has less room
   */
  public record Print(String page, String match) {}

  /** Sorts the files. */
  public Finished {
    data = new TreeMap<>(data);
    pieces = new TreeMap<>(pieces);
    others = new TreeMap<>(others);
  }
}
