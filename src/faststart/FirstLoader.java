import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lets Java's first loader load classes of libraries in the finished jar, so that they start
 * faster.
 *
 * <p>The loader of a program's classes is written in Java itself, and is slow before it is
 * compiled. The first loader is part of the machine, but a class that asks for it is given nothing.
 * Such a class asks for the other loader now, which finds the same classes.
 */
public final class FirstLoader {

  private int asking;

  private FirstLoader() {}

  /** Changes the classes of a jar that are under some folders. */
  public static void main(String[] args) throws IOException {
    FirstLoader first = new FirstLoader();
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      for (String folder : List.of(args).subList(1, args.length)) {
        first.changeAll(jar.getPath("/" + folder));
      }
    }
    System.out.println("[INFO] fast start: " + first.asking + " calls ask for another loader now");
  }

  private void changeAll(Path folder) throws IOException {
    List<Path> classes;
    try (Stream<Path> all = Files.walk(folder)) {
      classes = all.filter(one -> one.toString().endsWith(".class")).toList();
    }
    for (Path one : classes) {
      int before = asking;
      ClassWriter writer = new ClassWriter(0);
      new ClassReader(Files.readAllBytes(one)).accept(new Change(writer), 0);
      if (asking > before) {
        FileTime time = Files.getLastModifiedTime(one);
        Files.write(one, writer.toByteArray());
        // All three: the jar would tell when it was built, and no two would be equal.
        Files.getFileAttributeView(one, BasicFileAttributeView.class).setTimes(time, time, time);
      }
    }
  }

  private final class Change extends ClassVisitor {

    Change(ClassVisitor writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String types, String generic, String[] thrown) {
      MethodVisitor writer = super.visitMethod(access, name, types, generic, thrown);
      return new MethodVisitor(Opcodes.ASM9, writer) {
        @Override
        public void visitMethodInsn(
            int call, String owner, String method, String given, boolean face) {
          if (owner.equals("java/lang/Class") && method.equals("getClassLoader")) {
            asking++;
            super.visitInsn(Opcodes.POP);
            super.visitMethodInsn(
                Opcodes.INVOKESTATIC, "java/lang/ClassLoader", "getSystemClassLoader", given, face);
          } else {
            super.visitMethodInsn(call, owner, method, given, face);
          }
        }
      };
    }
  }
}
