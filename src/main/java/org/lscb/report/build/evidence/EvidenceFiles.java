package org.lscb.report.build.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.build.evidence.Evidence.HashedFile;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.document.Report;
import org.lscb.report.output.CannotWriteException;

/** Puts down what is known about a report in files that lie beside it. */
public final class EvidenceFiles {

  private static final String FOLDER = "evidence/";
  private static final List<String> NAMES =
      List.of("evidence.html", "evidence.json", "accessibility-statement-draft.html");

  private final Report report;
  private final Map<String, String> tools;
  private final String before;

  /**
   * About a report.
   *
   * @param tools the versions of what built and checked it, by name, in order
   * @param edition of which it is, such as {@code short}; empty for the report itself
   */
  public EvidenceFiles(Report report, Map<String, String> tools, String edition) {
    this.report = report;
    this.tools = new LinkedHashMap<>(tools);
    this.before = prefix(edition);
  }

  private static String prefix(String edition) {
    return FOLDER + (edition.isEmpty() ? "" : edition + "-");
  }

  /**
   * The files by their paths below the output folder.
   *
   * @param outputs all files of the report
   * @param diagnostics what the checks said of them
   */
  public Map<String, byte[]> of(Map<String, byte[]> outputs, Diagnostics diagnostics) {
    List<HashedFile> files = new ArrayList<>();
    outputs.forEach((path, bytes) -> files.add(new HashedFile(path, bytes.length, hash(bytes))));
    Evidence evidence =
        new Evidence(
            report.cover(),
            report.draft().isPresent(),
            tools,
            files,
            new MachineChecks(diagnostics).of(outputs.keySet()));
    Map<String, byte[]> written = new LinkedHashMap<>();
    written.put(before + NAMES.get(0), EvidencePage.of(evidence).getBytes(StandardCharsets.UTF_8));
    written.put(before + NAMES.get(1), EvidenceJson.of(evidence));
    written.put(
        before + NAMES.get(2), StatementDraft.of(evidence).getBytes(StandardCharsets.UTF_8));
    return written;
  }

  /**
   * Deletes the evidence about files that are no longer there, for it would seem to be about those
   * that replaced them.
   *
   * @param out the output folder
   * @param edition of which it is; empty for the report itself
   * @throws CannotWriteException when one cannot be deleted
   */
  public static void deleteOld(Path out, String edition) throws CannotWriteException {
    try {
      for (String one : NAMES) {
        Files.deleteIfExists(out.resolve(prefix(edition) + one));
      }
    } catch (IOException stays) {
      throw new CannotWriteException(out.resolve(FOLDER), stays);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
