package org.lscb.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build does to the jar changes nothing that the program does. */
class ChangedJarTest {

  private static final String EVERY_KIND =
      """
      package sample;

      import java.util.*;
      import java.util.concurrent.Callable;
      import java.util.function.*;

      public class Sample extends Above {
        private final String name = "it";

        interface Three { String of(int one, long two, double three); }

        interface Shouting {
          private String shout(String word) { return word.toUpperCase(Locale.ROOT) + "!"; }
          default Function<String, String> shouting() { return this::shout; }
        }

        record Pair(Object left, int right) {
          IntFunction<Pair> others() { return one -> new Pair(left, one); }
        }

        class Inner {
          Supplier<String> outer() { return () -> name + secret(); }
        }

        private String secret() { return "secret"; }

        private static int twice(int one) { return 2 * one; }

        @Override protected String greeting() { return "below"; }

        public static String said() throws Exception { return new Sample().all().toString(); }

        private List<Object> all() throws Exception {
          long wide = 5_000_000_000L;
          double half = 0.5;
          char sign = '£';
          int[] count = {0};
          List<Object> all = new ArrayList<>();
          Supplier<String> nothing = () -> "nothing";
          Function<Object, String> caught = one -> name + wide + half + sign + one;
          Three three = (one, two, last) -> one + "/" + two + "/" + last + "/" + wide;
          Runnable run = () -> count[0]++;
          run.run();
          Runnable given = count::hashCode;
          given.run();
          Callable<Integer> called = () -> count[0];
          IntUnaryOperator primitive = Sample::twice;
          Function<Integer, Integer> boxed = Sample::twice;
          ToLongFunction<Integer> wider = one -> one;
          ToLongFunction<Integer> widest = Integer::intValue;
          ToDoubleFunction<Long> real = Long::longValue;
          IntToDoubleFunction parts = one -> one / 4.0;
          IntFunction<Object> box = Integer::valueOf;
          IntPredicate letter = Character::isLetter;
          Function<Character, Integer> code = one -> (int) one;
          Function<String, Integer> length = String::length;
          BiFunction<Object, Integer, Pair> maker = Pair::new;
          IntFunction<int[]> array = int[]::new;
          Supplier<String> bound = "bound"::strip;
          Supplier<String> hidden = this::secret;
          Supplier<String> above = super::greeting;
          UnaryOperator<String> loud = new Shouting() {}.shouting()::apply;
          Comparator<String> order = Comparator.comparing(String::length, (a, b) -> b - a);
          Function<Integer, Function<Integer, Integer>> sum = a -> b -> a + b;
          Runnable kept = (Runnable & java.io.Serializable) () -> count[0] += 10;
          kept.run();
          all.add(nothing.get() + caught.apply("x") + three.of(1, 2L, 3.5) + called.call());
          all.add(primitive.applyAsInt(4) + boxed.apply(5) + wider.applyAsLong(6));
          all.add(widest.applyAsLong(7) + real.applyAsDouble(8L) + parts.applyAsDouble(9));
          all.add(box.apply(10).toString() + letter.test('a') + code.apply('b') + length.apply("c"));
          all.add(maker.apply("left", 3).others().apply(4).toString() + array.apply(5).length);
          all.add(bound.get() + hidden.get() + above.get() + loud.apply("loud"));
          all.add(new Inner().outer().get() + sum.apply(1).apply(2) + count[0]);
          all.add(Arrays.asList("a", "bbb", "cc").stream().sorted(order).toList());
          all.add(nothing == again() ? "" : "made anew");
          return all;
        }

        private static Object again() { return null; }
      }

      class Above {
        protected String greeting() { return "above"; }
      }
      """;

  private static final String ASKS_FOR_LOADER =
      """
      package sample;

      public class Sample {
        public static String said() {
          ClassLoader mine = Sample.class.getClassLoader();
          return mine == ClassLoader.getSystemClassLoader() ? "the program's" : "another";
        }
      }
      """;

  private static final String READS =
      """
      package sample;

      import java.io.InputStream;
      import java.util.*;

      public class Sample {
        public static String said() throws Exception {
          List<String> all = new ArrayList<>();
          for (String name : List.of(
              "every.bin", "/sample/every.bin", "folder/in.txt", "/sample/folder/in.txt",
              "folder/other.txt", "/sample/folder/other.txt", "beside.txt", "none.txt", "/none")) {
            try (InputStream in = Sample.class.getResourceAsStream(name)) {
              byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
              all.add(name + " " + (in != null) + " " + bytes.length + " " + Arrays.hashCode(bytes));
            }
          }
          return all.toString();
        }
      }
      """;

  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void nameJar() {
    jar = folder.resolve("sample.jar");
  }

  @Test
  void everyKindOfLambdaDoesTheSameAsClass() throws Exception {
    Path classes = sample(EVERY_KIND);
    String before = said(classes);
    pack(classes);
    change("PlainLambdas", "sample");
    assertThat(said(jar)).isEqualTo(before).startsWith("[nothingit5000000000");
    assertThat(factories(classes, "Sample.class")).contains("metafactory", "altMetafactory");
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      assertThat(factories(zip.getPath("/"), "Sample.class")).containsExactly("altMetafactory");
    }
  }

  @Test
  void stringsThatAreJoinedPlainlyAreTheSame() throws Exception {
    Path classes = sample(EVERY_KIND);
    String before = said(classes);
    pack(classes);
    change("PlainStrings", "sample");
    assertThat(said(jar)).isEqualTo(before).startsWith("[nothingit50000000000.5£x");
    assertThat(joiners(classes)).isPositive();
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      assertThat(joiners(zip.getPath("/"))).isZero();
    }
  }

  @Test
  void classThatAsksForItsLoaderIsGivenTheOneOfTheProgram() throws Exception {
    Path classes = sample(ASKS_FOR_LOADER);
    pack(classes);
    assertThat(said(classes)).isEqualTo("another");
    change("FirstLoader", "sample");
    assertThat(said(jar)).isEqualTo("the program's");
  }

  @Test
  void filesThatAreKeptInClassAreReadFromThere() throws Exception {
    Path classes = sample(READS);
    byte[] every = new byte[200_000];
    for (int i = 0; i < every.length; i++) {
      every[i] = (byte) (i * 31 / 7);
    }
    Path place = Files.createDirectories(classes.resolve("sample/folder")).getParent();
    Files.write(place.resolve("every.bin"), every);
    Files.writeString(place.resolve("folder/in.txt"), "£ and – in it\n");
    Files.writeString(place.resolve("beside.txt"), "not kept");
    String before = said(classes);
    assertThat(before)
        .contains("every.bin true 200000", "folder/in.txt true 17", "beside.txt true 8")
        .contains("folder/other.txt false", "none.txt false");
    pack(classes);
    change("KeptResources", "sample", "sample/folder", "sample/every.bin");
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Files.delete(zip.getPath("/sample/every.bin"));
      Files.delete(zip.getPath("/sample/folder/in.txt"));
    }
    assertThat(said(jar)).isEqualTo(before);
  }

  @Test
  void everyLambdaOfTheProgramBecomesClassThatJavaAccepts() throws Exception {
    pack(Path.of("target/classes"));
    change("PlainLambdas", "org/lscb");
    List<String> lambdas = new ArrayList<>();
    try (FileSystem zip = FileSystems.newFileSystem(jar);
        Stream<Path> files = Files.walk(zip.getPath("/org"))) {
      files
          .map(one -> one.toString().substring(1))
          .filter(one -> one.contains("$$Lambdas"))
          .forEach(one -> lambdas.add(one.replace(".class", "").replace('/', '.')));
    }
    assertThat(lambdas).hasSizeGreaterThan(300);
    try (URLClassLoader loader = loader(jar)) {
      for (String lambda : lambdas) {
        // Java proves a class when it is initialised, and throws where it does not hold.
        assertThat(Class.forName(lambda, true, loader).getNestHost().getName())
            .isEqualTo(lambda.replaceFirst("\\$.*", ""));
      }
    }
  }

  private Path sample(String text) throws IOException {
    Path source = Files.createDirectories(folder.resolve("sample")).resolve("Sample.java");
    return compiled(Files.writeString(source, text));
  }

  private Path compiled(Path source) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("of-" + source.getFileName()));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
    assertThat(code).isZero();
    return classes;
  }

  private void pack(Path classes) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"));
        Stream<Path> all = Files.walk(classes)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        Path packed = zip.getPath("/" + classes.relativize(one).toString().replace('\\', '/'));
        Files.createDirectories(packed.getParent());
        Files.copy(one, packed);
      }
    }
  }

  private void change(String name, String... where) throws Exception {
    Path tool = compiled(Path.of("src/faststart", name + ".java"));
    try (URLClassLoader loader = loader(tool)) {
      loader
          .loadClass(name)
          .getMethod("main", String[].class)
          .invoke(
              null,
              (Object)
                  Stream.concat(Stream.of(jar.toString()), Stream.of(where))
                      .toArray(String[]::new));
    }
  }

  private String said(Path classes) throws Exception {
    try (URLClassLoader loader = loader(classes)) {
      return (String) loader.loadClass("sample.Sample").getMethod("said").invoke(null);
    }
  }

  /** Loads from these classes first of all, and never what this test was compiled with. */
  private static URLClassLoader loader(Path classes) throws IOException {
    List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(part).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** How many classes have Java make the methods that join their strings. */
  private static long joiners(Path classes) throws IOException {
    try (Stream<Path> all = Files.list(classes.resolve("sample"))) {
      List<String> contents = new ArrayList<>();
      for (Path one : all.toList()) {
        contents.add(Files.readString(one, StandardCharsets.ISO_8859_1));
      }
      return contents.stream().filter(one -> one.contains("\u0017makeConcatWithConstants")).count();
    }
  }

  /** Which methods that make lambdas a class names. */
  private static List<String> factories(Path classes, String name) throws IOException {
    String bytes =
        new String(
            Files.readAllBytes(classes.resolve("sample").resolve(name)),
            StandardCharsets.ISO_8859_1);
    return Arrays.stream(new String[] {"\u000bmetafactory", "\u000ealtMetafactory"})
        .filter(bytes::contains)
        .map(one -> one.substring(1))
        .toList();
  }
}
