package org.lscb.report.output.word;

import java.nio.file.Path;
import java.util.Optional;
import org.lscb.report.output.beside.Libraries;

/** Writes the Word edition with the library that lies beside the program. */
public final class WordEdition {

  private static final String WRITER = WordEdition.class.getPackageName() + ".apart.WordWriter";

  private final Libraries libraries;

  /** Writes with one of these libraries. */
  public WordEdition(Libraries libraries) {
    this.libraries = libraries;
  }

  /** The version of the library; empty where it is not there. */
  public Optional<String> version() {
    return libraries.version("poi-ooxml-");
  }

  /** Where the library is expected. */
  public Path folder() {
    return libraries.folder();
  }

  /** The file: the same bytes on every run; empty where the library is not there. */
  public Optional<byte[]> of(WordSource source) {
    Optional<byte[]> written = libraries.ask(WRITER, source);
    return written.map(FixedFile::of);
  }
}
