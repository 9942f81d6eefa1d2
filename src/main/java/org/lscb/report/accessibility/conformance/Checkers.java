package org.lscb.report.accessibility.conformance;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.output.beside.Libraries;

/** The checkers among the libraries that lie beside the program. */
public final class Checkers implements AutoCloseable {

  private static final String APART = Checkers.class.getPackageName() + ".apart.";

  private final Libraries libraries;

  /** The checkers beside the running program. */
  public Checkers() {
    this(new Libraries());
  }

  /** The checkers among these libraries. */
  Checkers(Libraries libraries) {
    this.libraries = libraries;
  }

  /** Where they are expected. */
  public Path folder() {
    return libraries.folder();
  }

  /** The versions of the two, as the names of their files tell; only of those that lie there. */
  public Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    libraries.version("validation-model-").ifPresent(one -> versions.put("veraPDF", one));
    libraries.version("validator-").ifPresent(one -> versions.put("Nu HTML checker", one));
    return versions;
  }

  /**
   * What a checker says of a file.
   *
   * @param name of the class that speaks to it
   * @return empty where the checker is not there
   * @throws java.io.UncheckedIOException if the file cannot be looked at
   */
  Optional<List<Map<String, String>>> ask(String name, byte[] file) {
    return libraries.ask(APART + name, file);
  }

  @Override
  public void close() {
    libraries.close();
  }
}
