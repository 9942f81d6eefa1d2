package org.lscb.report.accessibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks office files; they may be somebody else's, and are read with care. */
public final class OfficeParts {

  /** A file that unfolds to more is a trap. */
  private static final int LARGEST = 100_000_000;

  private OfficeParts() {}

  /**
   * The parts of a file, by name.
   *
   * @param main the part without which it is no such file
   * @throws IllegalArgumentException when it is none, or unfolds to more than 100 MB
   */
  public static Map<String, byte[]> of(byte[] file, String main) {
    Map<String, byte[]> parts = new TreeMap<>();
    int room = LARGEST;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        byte[] content = in.readNBytes(room);
        room -= content.length;
        if (room == 0 || parts.put(part.getName(), content) != null) {
          throw new IllegalArgumentException(part.getName());
        }
      }
    } catch (IOException damaged) {
      throw new IllegalArgumentException(damaged);
    }
    if (!parts.containsKey(main)) {
      throw new IllegalArgumentException("no part " + main);
    }
    return parts;
  }
}
