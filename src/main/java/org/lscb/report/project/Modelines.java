package org.lscb.report.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.schema.SchemaKind;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.yaml.Decoding;

/** Puts a line on top of each file that tells editors where its schema is. */
public final class Modelines {

  private static final String MARK = "# yaml-language-server: $schema=";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BoardFolder folder;
  private final Path schemas;

  /**
   * For a board's files.
   *
   * @param schemas the folder that holds the schemas
   */
  public Modelines(BoardFolder folder, Path schemas) {
    this.folder = folder;
    this.schemas = schemas.toAbsolutePath().normalize();
  }

  /**
   * The new content of every file that has no such line; all else in it stays byte for byte. Files
   * that cannot be read are left alone.
   */
  public Map<Path, byte[]> missing(BoardYear year) {
    Map<Path, byte[]> missing = new LinkedHashMap<>();
    kinds(year).forEach((file, kind) -> add(file, kind, missing));
    return missing;
  }

  private Map<String, SchemaKind> kinds(BoardYear boardYear) {
    String year = boardYear.definition().year().toString();
    Map<String, SchemaKind> kinds = new LinkedHashMap<>();
    kinds.put(BoardFolder.BOARD_FILE, SchemaKind.BOARD);
    kinds.put("imports.yaml", SchemaKind.IMPORTS);
    kinds.put(year + "/report.yaml", SchemaKind.REPORT);
    for (ChapterDefinition chapter : boardYear.definition().chapters()) {
      kinds.put(
          year + "/chapters/" + chapter.id() + "/chapter.yaml",
          BuiltIn.has(BuiltIn.file(chapter.id(), "chapter.yaml"))
              ? SchemaKind.OVERLAY
              : SchemaKind.CHAPTER);
    }
    for (DataFile file : boardYear.data()) {
      boolean register = file.content().get("register").isPresent();
      kinds.put(file.file(), register ? SchemaKind.REGISTER : SchemaKind.DATASET);
    }
    return kinds;
  }

  private void add(String file, SchemaKind kind, Map<Path, byte[]> missing) {
    if (!folder.has(file)) {
      return;
    }
    Path path = folder.root().resolve(file);
    Optional<byte[]> bytes = folder.read(file, new Diagnostics());
    bytes
        .flatMap(one -> Decoding.decode(file, one, new Diagnostics()))
        .filter(text -> !text.contains("yaml-language-server:"))
        .ifPresent(text -> missing.put(path, with(bytes.get(), MARK + address(path, kind), text)));
  }

  /** Relative, so that the folder can be moved; on another disk there is only the whole path. */
  private String address(Path file, SchemaKind kind) {
    Path schema = schemas.resolve(kind.file());
    Path from = file.toAbsolutePath().normalize().getParent();
    if (from.getRoot().equals(schema.getRoot())) {
      List<String> steps = new ArrayList<>();
      from.relativize(schema).forEach(one -> steps.add(one.toString()));
      return String.join("/", steps);
    }
    return schema.toUri().toString();
  }

  private static byte[] with(byte[] bytes, String line, String text) {
    byte[] mark = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);
    int start = java.util.Arrays.mismatch(bytes, mark) == mark.length ? mark.length : 0;
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    byte[] added = (line + end).getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[bytes.length + added.length];
    System.arraycopy(bytes, 0, all, 0, start);
    System.arraycopy(added, 0, all, start, added.length);
    System.arraycopy(bytes, start, all, start + added.length, bytes.length - start);
    return all;
  }
}
