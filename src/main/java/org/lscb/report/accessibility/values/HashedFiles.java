package org.lscb.report.accessibility.values;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads from the evidence about a report which files it is about. */
public final class HashedFiles {

  private HashedFiles() {}

  /**
   * The SHA-256 of each file, by its path below the folder of the report.
   *
   * @throws IllegalArgumentException when the evidence cannot be read
   */
  public static Map<String, String> read(byte[] evidence) {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (JsonTree one : JsonTree.read(evidence).list("files")) {
      hashes.put(one.text("path"), one.text("sha256"));
    }
    return hashes;
  }
}
