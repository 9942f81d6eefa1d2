package org.lscb.report.accessibility.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The checkers that lie beside the program, in the folder {@code checkers}. Their classes are
 * loaded when the first of them is asked, and apart from ours: they bring other versions of
 * libraries that the program has too.
 */
public final class Checkers implements AutoCloseable {

  private static final String APART = Checkers.class.getPackageName() + ".apart.";

  /** In bytes: the HTML checker goes one step deeper for each letter of an embedded file. */
  private static final long STACK = 512L << 20;

  private final Optional<Path> program;
  private final Path folder;
  private final ClassLoader libraries;
  private Apart loader;

  /** The checkers beside the running program. */
  public Checkers() {
    this(program(), ClassLoader.getSystemClassLoader(), beside(program()));
  }

  /**
   * The checkers beside a program.
   *
   * @param program its jar, or the folder of its classes
   * @param libraries what has the libraries that are not beside it
   * @param folder where they are expected
   */
  Checkers(Optional<Path> program, ClassLoader libraries, Path folder) {
    this.program = program;
    this.libraries = libraries;
    this.folder = folder;
  }

  private static Path beside(Optional<Path> program) {
    Path name = Path.of("checkers");
    return program.map(it -> it.resolveSibling(name)).orElse(name);
  }

  /** The jar, or the folder of classes, that this class is in, whatever loaded it. */
  private static Optional<Path> program() {
    String own = Checkers.class.getName().replace('.', '/') + ".class";
    URL url = Checkers.class.getResource("Checkers.class");
    try {
      if (url == null) {
        return Optional.empty();
      }
      if (url.openConnection() instanceof JarURLConnection jar) {
        return Optional.of(Path.of(jar.getJarFileURL().toURI()));
      }
      String place = url.toURI().toString();
      return Optional.of(Path.of(URI.create(place.substring(0, place.length() - own.length()))));
    } catch (IOException | URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Where they are expected. */
  public Path folder() {
    return folder;
  }

  /** The versions of the two, as the names of their files tell; only of those that lie there. */
  public Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    version("validation-model-").ifPresent(one -> versions.put("veraPDF", one));
    version("validator-").ifPresent(one -> versions.put("Nu HTML checker", one));
    return versions;
  }

  private Optional<String> version(String library) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(one -> one.getFileName().toString())
          .filter(one -> one.matches(Pattern.quote(library) + "\\d.*\\.jar"))
          .map(one -> one.substring(library.length(), one.length() - ".jar".length()))
          .sorted()
          .findFirst();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * What a checker says of a file.
   *
   * @param name of the class that speaks to it
   * @return empty where the checker is not there
   * @throws UncheckedIOException if the file cannot be looked at
   */
  Optional<List<Map<String, String>>> ask(String name, byte[] file) {
    FutureTask<Optional<List<Map<String, String>>>> answer =
        new FutureTask<>(() -> answer(name, file));
    Thread thread = new Thread(null, answer, "checker", STACK);
    // Their libraries look there for parts of themselves.
    thread.setContextClassLoader(loader());
    thread.start();
    try {
      return answer.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof UncheckedIOException unreadable) {
        throw unreadable;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }

  private Optional<List<Map<String, String>>> answer(String name, byte[] file)
      throws ReflectiveOperationException {
    try {
      Class<?> checker = Class.forName(APART + name, true, loader());
      @SuppressWarnings("unchecked") // Both of them are such functions.
      Function<byte[], List<Map<String, String>>> function =
          (Function<byte[], List<Map<String, String>>>) checker.getConstructor().newInstance();
      return Optional.of(function.apply(file));
    } catch (NoClassDefFoundError missing) {
      return Optional.empty();
    }
  }

  private Apart loader() {
    if (loader == null) {
      List<URL> urls = new ArrayList<>();
      program.ifPresent(it -> urls.add(url(it)));
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .filter(one -> one.toString().endsWith(".jar"))
              .sorted()
              .forEach(one -> urls.add(url(one)));
        } catch (IOException unreadable) {
          throw new UncheckedIOException(unreadable);
        }
      }
      loader = new Apart(urls.toArray(new URL[0]), libraries);
    }
    return loader;
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() {
    if (loader != null) {
      try {
        loader.close();
      } catch (IOException left) {
        throw new UncheckedIOException(left);
      }
    }
  }

  /** Loads what speaks to the checkers anew, so that it sees their classes. */
  private static final class Apart extends URLClassLoader {

    Apart(URL[] urls, ClassLoader libraries) {
      super(urls, libraries);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(APART)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
      }
    }
  }
}
