package org.lscb.report.accessibility.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.accessibility.values.HashedFiles;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Flaw;
import org.lscb.report.diagnostic.Position;

/** Whether the evidence beside reports is about the files that lie there. */
public final class EvidenceCheck {

  private static final Path FOLDER = Path.of("evidence");

  /** Of the report, and of its short version. */
  private static final List<Path> EVIDENCE =
      List.of(FOLDER.resolve("evidence.json"), FOLDER.resolve("short-evidence.json"));

  private final Set<Path> done = new HashSet<>();

  /**
   * Compares each file that the evidence names with its hash; of several reports beside one
   * evidence once.
   *
   * @param stem the path of page and PDF without its ending
   * @param file one of the files of the report, as a person named it
   */
  public void check(Path stem, Path file, Diagnostics diagnostics) throws IOException {
    Path folder = stem.toAbsolutePath().getParent();
    Path shown = Files.isDirectory(file) ? file : file.resolveSibling("");
    for (Path one : EVIDENCE) {
      if (Files.isRegularFile(folder.resolve(one)) && done.add(folder.resolve(one))) {
        check(folder, one, shown, diagnostics);
      }
    }
  }

  private static void check(Path folder, Path evidence, Path shown, Diagnostics diagnostics)
      throws IOException {
    Map<String, String> hashes;
    try {
      hashes = HashedFiles.read(Files.readAllBytes(folder.resolve(evidence)));
    } catch (IllegalArgumentException damaged) {
      Position place = Position.ofFile(shown.resolve(evidence).toString());
      diagnostics.report(Flaw.OUTPUT_UNREADABLE, place, "the evidence");
      return;
    }
    for (Map.Entry<String, String> one : hashes.entrySet()) {
      Path named = folder.resolve(one.getKey()).normalize();
      // A path that leads elsewhere is not that of a file of this report.
      boolean there = named.startsWith(folder) && Files.isRegularFile(named);
      if (!there || !hash(named).equals(one.getValue())) {
        diagnostics.report(
            Flaw.CHANGED_AFTERWARDS,
            Position.ofFile(shown.resolve(one.getKey()).toString()),
            one.getKey(),
            there ? "it was changed afterwards" : "it is not there any more");
      }
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
