package org.lscb.report.output.typeface;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directory of a TrueType file.
 *
 * <p>guidance: OpenType 1.9, "Organization of an OpenType font".
 */
public final class FontTables {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE_TYPE_OF_APPLE = 0x74727565;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private static final List<String> NEEDED =
      List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private FontTables() {}

  /**
   * A table.
   *
   * @param entry where its entry in the directory begins
   * @param offset where it begins
   */
  record Table(String name, int entry, int offset, int length) {}

  /** Why a file cannot be used, in words that follow "it is" or "it has"; empty when it can. */
  static Optional<String> trouble(byte[] file) {
    if (file.length < DIRECTORY) {
      return Optional.of("it is no font");
    }
    String start = new String(file, 0, 4, StandardCharsets.ISO_8859_1);
    int number = ByteBuffer.wrap(file).getInt();
    if (number != TRUE_TYPE && number != TRUE_TYPE_OF_APPLE) {
      return Optional.of(
          switch (start) {
            case "OTTO" -> "its letters are drawn as in PostScript (OTF)";
            case "wOFF", "wOF2" -> "it is packed for web pages (WOFF)";
            case "ttcf" -> "it is a collection of several fonts";
            default -> "it is no font";
          });
    }
    List<Table> tables = tables(file);
    if (tables.isEmpty()) {
      return Optional.of("it is damaged or cut short");
    }
    List<String> names = tables.stream().map(Table::name).toList();
    if (names.contains("fvar")) {
      return Optional.of("it is a variable font, which has many weights in one file");
    }
    if (!names.contains("OS/2")) {
      return Optional.of("it does not say whether it may be embedded");
    }
    return names.containsAll(NEEDED) ? Optional.empty() : Optional.of("it is damaged or cut short");
  }

  /** The tables in the order of the directory; none when one of them leads out of the file. */
  static List<Table> tables(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    int count = bytes.getShort(4) & 0xFFFF;
    List<Table> tables = new ArrayList<>();
    if (DIRECTORY + count * ENTRY > file.length) {
      return List.of();
    }
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY + i * ENTRY;
      long offset = bytes.getInt(entry + 8) & 0xFFFFFFFFL;
      long length = bytes.getInt(entry + 12) & 0xFFFFFFFFL;
      if (offset + length > file.length) {
        return List.of();
      }
      String name = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
      tables.add(new Table(name, entry, (int) offset, (int) length));
    }
    return tables;
  }

  /**
   * The same font, of which nobody finds the substitutions of glyphs: a ligature has no code point,
   * so that "looked after" would be painted right and read out as "looked a er".
   */
  public static byte[] withoutSubstitutions(byte[] font) {
    byte[] plain = font.clone();
    for (Table one : tables(plain)) {
      if (one.name().equals("GSUB")) {
        plain[one.entry()] = 'x';
      }
    }
    return plain;
  }
}
