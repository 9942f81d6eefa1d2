package org.lscb.report.build.preview;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lscb.report.template.look.Placement;

/**
 * The pictures and fonts of a page, beside it: they are two thirds of its size and never change, so
 * a browser asks for each of them once.
 */
public final class Beside implements Placement {

  /** Where they stand on the server. */
  public static final String FOLDER = "/beside/";

  private final Map<String, File> files = new ConcurrentHashMap<>();

  /** A file for the browser. */
  public record File(String mediaType, byte[] content) {}

  @Override
  public String address(String mediaType, byte[] content) {
    String name = FOLDER + digest(content);
    files.put(name, new File(mediaType, content.clone()));
    return name;
  }

  /** The file at an address; empty where there is none. */
  public Optional<File> file(String address) {
    return Optional.ofNullable(files.get(address));
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
