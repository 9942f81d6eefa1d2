import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives the classes of old libraries their stack maps, so that they start faster.
 *
 * <p>picocli is compiled for Java 5, and Commons Logging for Java 1.2. Of such a class an archive
 * holds only the bytes, and Java proves it the old, slow way at every start; Java's first loader
 * does not find its methods there at all. With stack maps, the tables of types that newer classes
 * have, it is proven once, when the archive is made. What the classes do stays the same.
 */
public final class StackMaps {

  private final Path root;

  private StackMaps(Path root) {
    this.root = root;
  }

  /** Changes the classes of a jar that are under some folders. */
  public static void main(String[] args) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      for (String folder : List.of(args).subList(1, args.length)) {
        new StackMaps(jar.getPath("/")).addAll(folder);
      }
    }
  }

  private void addAll(String folder) throws IOException {
    List<Path> classes;
    try (Stream<Path> all = Files.walk(root.resolve(folder))) {
      classes = all.filter(one -> one.toString().endsWith(".class")).toList();
    }
    for (Path one : classes) {
      FileTime time = Files.getLastModifiedTime(one);
      Files.write(one, withMaps(Files.readAllBytes(one)));
      // All three: the jar would tell when it was built, and no two would be equal.
      Files.getFileAttributeView(one, BasicFileAttributeView.class).setTimes(time, time, time);
    }
    System.out.println(
        "[INFO] fast start: " + classes.size() + " classes of " + folder + " have stack maps now");
  }

  private byte[] withMaps(byte[] old) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected String getCommonSuperClass(String one, String other) {
            List<String> above = upwards(one);
            return upwards(other).stream().filter(above::contains).findFirst().orElseThrow();
          }
        };
    new ClassReader(old)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public void visit(
                  int version, int access, String name, String type, String above, String[] faces) {
                super.visit(Opcodes.V1_8, access, name, type, above, faces);
              }
            },
            ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  /** A class and those above it, up to Object; a variable's interface is Object in a stack map. */
  private List<String> upwards(String name) {
    List<String> all = new ArrayList<>();
    for (String one = name; one != null; ) {
      ClassReader type = type(one);
      boolean face = (type.getAccess() & Opcodes.ACC_INTERFACE) != 0;
      all.add(face ? "java/lang/Object" : one);
      one = face ? null : type.getSuperName();
    }
    return all;
  }

  private ClassReader type(String name) {
    Path here = root.resolve(name + ".class");
    try {
      return Files.exists(here) ? new ClassReader(Files.readAllBytes(here)) : new ClassReader(name);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
