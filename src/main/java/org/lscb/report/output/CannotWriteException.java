package org.lscb.report.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** A file that could not be written, with the reason in plain words. */
public final class CannotWriteException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Plain words for what file systems say, found by pieces of their messages. */
  private enum Reason {
    FULL(
        "the disk is full",
        "free some space and run it again; the files of before are as they were",
        "no space left",
        "not enough space",
        "quota"),
    HELD(
        "another program holds it open",
        "close the program that shows it and run it again",
        "text file busy",
        "being used by another process",
        "resource busy"),
    READ_ONLY("the disk can only be read", "write elsewhere with --out", "read-only"),
    NAME_TOO_LONG("its name is too long", "write elsewhere with --out", "too long"),
    FOLDER("a folder of that name stands there", "move the folder away", "is a directory"),
    NO_FOLDER(
        "a file stands where its folder should be",
        "move that file away, or write elsewhere with --out",
        "not a directory"),
    FORBIDDEN(
        "it may not be written",
        "ask for the right to write there, or write elsewhere with --out",
        "not permitted",
        "denied"),
    OTHER("", "see whether the folder can be written, or write elsewhere with --out");

    private final String words;
    private final String help;
    private final String[] signs;

    Reason(String words, String help, String... signs) {
      this.words = words;
      this.help = help;
      this.signs = signs;
    }

    static Reason of(IOException cause) {
      if (cause instanceof AccessDeniedException) {
        return FORBIDDEN;
      }
      if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
        return NO_FOLDER;
      }
      String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      for (Reason reason : values()) {
        for (String sign : reason.signs) {
          if (said.contains(sign)) {
            return reason;
          }
        }
      }
      return OTHER;
    }
  }

  private final transient Path path;
  private final String reason;
  private final String help;

  /**
   * A failure to write.
   *
   * @param path what was to be written
   * @param cause what the file system said
   */
  public CannotWriteException(Path path, IOException cause) {
    this(path, Reason.of(cause), cause);
  }

  private CannotWriteException(Path path, Reason kind, IOException cause) {
    this(path, kind == Reason.OTHER ? said(cause) : kind.words, kind.help, cause);
  }

  private CannotWriteException(Path path, String reason, String help, IOException cause) {
    super("cannot write " + path + ": " + reason, cause);
    this.path = path;
    this.reason = reason;
    this.help = help;
  }

  /** What could not be written. */
  public Path path() {
    return path;
  }

  /** Why, in plain words: lower case, no full stop. */
  public String reason() {
    return reason;
  }

  /** What to do about it. */
  public String help() {
    return help;
  }

  private static String said(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "its folder has gone";
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return String.valueOf(cause.getMessage());
  }
}
