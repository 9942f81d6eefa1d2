package org.lscb.report.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds a template by name: the board's own first, else the built-in one. */
public final class TemplateSource {

  private static final String FOLDER = "templates/";
  private static final int LARGEST = 1_000_000;

  private final Optional<Path> home;
  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

  /** Only the built-in templates. */
  public TemplateSource() {
    this.home = Optional.empty();
  }

  /**
   * Built-in templates, overridden by files of the same name in the board's {@code templates}.
   *
   * @param boardFolder the folder that holds {@code board.yaml}
   */
  public TemplateSource(Path boardFolder) {
    this.home = Optional.of(boardFolder.resolve("templates"));
  }

  private Optional<Path> folder() {
    return home.filter(Files::isDirectory);
  }

  /** Whether the board has a file of this name. */
  boolean isBoards(String name) {
    return folder().map(one -> Files.exists(one.resolve(name))).orElse(false);
  }

  /** Whether the board has a folder of templates. */
  boolean hasBoards() {
    return folder().isPresent();
  }

  /** What may be another now than when it was asked for: all but what came with the program. */
  Set<String> changeable() {
    Set<String> names = new HashSet<>();
    asked.forEach(
        (name, builtIn) -> {
          if (!builtIn || isBoards(name)) {
            names.add(name);
          }
        });
    return names;
  }

  /** The bytes of a built-in file, such as a font. */
  static byte[] builtIn(String name) {
    try (InputStream in = stream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, as FreeMarker asks for it. */
  TemplateLoader loader() {
    return new Loader();
  }

  private static InputStream stream(String name) {
    return TemplateSource.class.getResourceAsStream("/" + FOLDER + name);
  }

  private static boolean isBuiltIn(String name) {
    try (InputStream in = stream(name)) {
      return in != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] boards(String name) throws IOException {
    Path root = home.orElseThrow();
    Path file = root.resolve(name).toRealPath();
    // The folder of templates may be a link itself.
    if (!file.startsWith(root.toRealPath()) || !file.startsWith(root.getParent().toRealPath())) {
      throw new IOException("it is a link that leads out of the board's folder");
    }
    if (Files.size(file) > LARGEST) {
      throw new IOException("it is larger than 1 MB");
    }
    return Files.readAllBytes(file);
  }

  private final class Loader implements TemplateLoader {

    @Override
    public Object findTemplateSource(String name) {
      boolean boards = isBoards(name);
      boolean builtIn = !boards && isBuiltIn(name);
      asked.put(name, builtIn);
      return boards || builtIn ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
      String name = (String) source;
      byte[] bytes = isBoards(name) ? boards(name) : builtIn(name);
      try {
        return new StringReader(
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      } catch (CharacterCodingException e) {
        throw new IOException("it is not saved as UTF-8", e);
      }
    }

    @Override
    public void closeTemplateSource(Object source) {
      // Nothing stays open: a template is read at once.
    }
  }
}
