package org.lscb.report.output.beside;

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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The libraries that lie beside the program, in the folder {@code libraries}. Their classes are
 * loaded when the first of them is asked, and apart from ours: they bring other versions of
 * libraries that the program has too. What speaks to them stands in packages named {@code apart}.
 */
public final class Libraries implements AutoCloseable {

  private static final Pattern APART = Pattern.compile("org\\.lscb\\.report\\..*\\.apart\\..*");

  /** In bytes: the HTML checker goes one step deeper for each letter of an embedded file. */
  private static final long STACK = 512L << 20;

  private final Optional<Path> program;
  private final Path folder;
  private final ClassLoader parent;
  private Apart loader;

  /** The libraries beside the running program. */
  public Libraries() {
    this(program(), ClassLoader.getSystemClassLoader(), beside(program()));
  }

  /**
   * The libraries beside a program.
   *
   * @param program its jar, or the folder of its classes
   * @param parent what has the classes that are not beside it
   * @param folder where they are expected
   */
  public Libraries(Optional<Path> program, ClassLoader parent, Path folder) {
    this.program = program;
    this.parent = parent;
    this.folder = folder;
  }

  private static Path beside(Optional<Path> program) {
    Path name = Path.of("libraries");
    return program.map(it -> it.resolveSibling(name)).orElse(name);
  }

  /** The jar, or the folder of classes, that this class is in, whatever loaded it. */
  private static Optional<Path> program() {
    String own = Libraries.class.getName().replace('.', '/') + ".class";
    URL url = Libraries.class.getResource("Libraries.class");
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

  /**
   * The version of a library, as the name of its file tells; empty where it does not lie there.
   *
   * @param library the name of its file before the version, such as {@code poi-}
   */
  public Optional<String> version(String library) {
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
   * What a library answers.
   *
   * @param name of the class that speaks to it: a {@link Function} from question to answer
   * @return empty where the library is not there
   * @throws UncheckedIOException if what it is asked of cannot be read
   */
  public <Q, A> Optional<A> ask(String name, Q question) {
    FutureTask<Optional<A>> answer = new FutureTask<>(() -> answer(name, question));
    Thread thread = new Thread(null, answer, "library", STACK);
    // The libraries look there for parts of themselves.
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

  private <Q, A> Optional<A> answer(String name, Q question) throws ReflectiveOperationException {
    try {
      Class<?> speaker = Class.forName(name, true, loader());
      @SuppressWarnings("unchecked") // Whoever asks knows what it speaks of.
      Function<Q, A> function = (Function<Q, A>) speaker.getConstructor().newInstance();
      return Optional.of(function.apply(question));
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
      loader = new Apart(urls.toArray(new URL[0]), parent);
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

  /** Loads what speaks to the libraries anew, so that it sees their classes. */
  private static final class Apart extends URLClassLoader {

    Apart(URL[] urls, ClassLoader parent) {
      super(urls, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!APART.matcher(name).matches()) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
      }
    }
  }
}
