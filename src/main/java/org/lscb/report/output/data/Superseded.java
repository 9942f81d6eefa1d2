package org.lscb.report.output.data;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.output.CannotWriteException;

/**
 * Data files and pieces of an earlier build whose table, figure or chapter is no longer in the
 * report. They would say what the report does not say any more, or may not say: a number that is
 * withheld now.
 */
public final class Superseded {

  private static final Pattern OURS =
      Pattern.compile(
          "(table|figure|register|words|guidance|symbols|ees)-[a-z0-9-]+(\\.meta)?\\.csv"
              + "|.+-annual-report-.+\\.xlsx");

  /** What a build gives to folders of pieces; nobody else's files have such names there. */
  private static final Pattern PIECE =
      Pattern.compile("\\d{2,}-[a-z0-9-]+\\.html|[a-z0-9-]+\\.(png|jpg|svg|txt)");

  private static final Pattern PIECES = Pattern.compile("(fragments|charts)(-[a-z0-9-]+)?");

  private Superseded() {}

  /**
   * Deletes them from the folders of the files that were written; all other files stay.
   *
   * @param written the files of this build
   * @throws CannotWriteException when one cannot be deleted
   */
  public static void delete(Collection<Path> written) throws CannotWriteException {
    Set<Path> folders = new HashSet<>();
    for (Path file : written) {
      Path folder = file.getParent();
      // A report without tables still has its values there.
      if (file.endsWith("values.json") && folders.add(folder)) {
        delete(folder, OURS, written);
        new StalePieces(folder, written).delete();
      } else if (isPiece(file) && folders.add(folder)) {
        delete(folder, PIECE, written);
      }
    }
  }

  private static boolean isPiece(Path file) {
    return PIECES.matcher(file.getParent().getFileName().toString()).matches()
        && PIECE.matcher(file.getFileName().toString()).matches();
  }

  private static void delete(Path folder, Pattern ours, Collection<Path> written)
      throws CannotWriteException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (ours.matcher(file.getFileName().toString()).matches()
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && !written.contains(file)) {
          Files.delete(file);
        }
      }
    } catch (IOException stays) {
      throw new CannotWriteException(folder, stays);
    }
  }
}
