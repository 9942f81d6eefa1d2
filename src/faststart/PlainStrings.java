import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Joins strings in libraries with a builder, so that they start faster. Java would make a method of
 * its own for each such place at its first call, from parts that no archive holds; the compiler
 * does the same for our classes. The strings stay the same.
 */
public final class PlainStrings {

  private static final Type BUILDER = Type.getType(StringBuilder.class);
  private static final Type OBJECT = Type.getType(Object.class);

  /** What a builder has no method of its own for. */
  private static final Set<Type> SMALL = Set.of(Type.BYTE_TYPE, Type.SHORT_TYPE);

  private static final String ARGUMENT = "\u0001";

  private int joined;

  private PlainStrings() {}

  /** Changes the classes of a jar that are under some folders. */
  public static void main(String[] args) throws IOException {
    PlainStrings strings = new PlainStrings();
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      for (String folder : List.of(args).subList(1, args.length)) {
        strings.joinAll(jar.getPath("/" + folder));
      }
    }
    System.out.println("[INFO] fast start: " + strings.joined + " strings are built plainly now");
  }

  private void joinAll(Path folder) throws IOException {
    List<Path> classes;
    try (Stream<Path> all = Files.walk(folder)) {
      classes = all.filter(one -> one.toString().endsWith(".class")).toList();
    }
    for (Path one : classes) {
      int before = joined;
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      new ClassReader(Files.readAllBytes(one)).accept(new Joining(writer), 0);
      if (joined > before) {
        FileTime time = Files.getLastModifiedTime(one);
        Files.write(one, writer.toByteArray());
        // All three: the jar would tell when it was built, and no two would be equal.
        Files.getFileAttributeView(one, BasicFileAttributeView.class).setTimes(time, time, time);
      }
    }
  }

  /** Joins, in a new method each, where a class asks Java for a method that does. */
  private final class Joining extends ClassVisitor {

    private String owner;
    private boolean face;
    private int made;

    Joining(ClassVisitor writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public void visit(
        int version, int access, String name, String type, String above, String[] faces) {
      owner = name;
      face = (access & Opcodes.ACC_INTERFACE) != 0;
      super.visit(version, access, name, type, above, faces);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String types, String generic, String[] thrown) {
      MethodVisitor writer = super.visitMethod(access, name, types, generic, thrown);
      return new MethodVisitor(Opcodes.ASM9, writer) {
        @Override
        public void visitInvokeDynamicInsn(
            String method, String call, Handle factory, Object... details) {
          // With more details there are constants that are no text: none of the libraries has any.
          if (factory.getName().equals("makeConcatWithConstants") && details.length == 1) {
            String join = "join$" + made++;
            join(join, call, (String) details[0]);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, join, call, face);
          } else {
            super.visitInvokeDynamicInsn(method, call, factory, details);
          }
        }
      };
    }

    /**
     * Adds a method that joins its arguments.
     *
     * @param recipe the text, with a mark where each argument stands
     */
    private void join(String name, String call, String recipe) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
      MethodVisitor writer = super.visitMethod(access, name, call, null, null);
      GeneratorAdapter code = new GeneratorAdapter(writer, access, name, call);
      code.newInstance(BUILDER);
      code.dup();
      code.invokeConstructor(BUILDER, Method.getMethod("void <init> ()"));
      int argument = 0;
      for (String part : recipe.split("(?<=" + ARGUMENT + ")|(?=" + ARGUMENT + ")")) {
        if (part.equals(ARGUMENT)) {
          Type type = code.getArgumentTypes()[argument];
          code.loadArg(argument++);
          append(code, type.getSort() < Type.ARRAY ? type : OBJECT);
        } else {
          code.push(part);
          append(code, OBJECT);
        }
      }
      code.invokeVirtual(BUILDER, Method.getMethod("String toString ()"));
      code.returnValue();
      code.endMethod();
      joined++;
    }

    private void append(GeneratorAdapter code, Type type) {
      Type taken = SMALL.contains(type) ? Type.INT_TYPE : type;
      code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {taken}));
    }
  }
}
