package org.lscb.report.output.word;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of the bookmark round a block. Word takes 40 letters, digits and low lines, and hides
 * from its list of bookmarks those that begin with a low line.
 */
public final class BookmarkName {

  private static final int READABLE = 26;
  private static final int DIGITS = 12;

  private BookmarkName() {}

  /** Of the block with an id; two ids never have one name. */
  public static String of(String id) {
    String readable = id.replaceAll("[^A-Za-z0-9]+", "_");
    readable = readable.substring(0, Math.min(READABLE, readable.length()));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return "_" + readable + "_" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
