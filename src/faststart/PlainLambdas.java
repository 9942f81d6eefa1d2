import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns the lambdas of our classes in the finished jar into classes, so that they start faster.
 *
 * <p>Java makes the class behind a lambda at its first call. Even where an archive holds that
 * class, tying the call to it takes Java 17 five times as long as loading a class, and a run makes
 * a thousand such calls. What the lambdas do stays the same.
 */
public final class PlainLambdas {

  private final Path root;
  private final Map<String, List<String>> nests = new TreeMap<>();

  private PlainLambdas(Path root) {
    this.root = root;
  }

  /** Changes the classes of a jar that are under a folder. */
  public static void main(String[] args) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      new PlainLambdas(jar.getPath("/")).replaceAll(args[1]);
    }
  }

  private void replaceAll(String folder) throws IOException {
    List<Path> classes;
    try (Stream<Path> all = Files.walk(root.resolve(folder))) {
      classes = all.filter(one -> one.toString().endsWith(".class")).toList();
    }
    for (Path one : classes) {
      replace(one);
    }
    for (Map.Entry<String, List<String>> nest : nests.entrySet()) {
      Path host = root.resolve(nest.getKey() + ".class");
      write(host, joined(Files.readAllBytes(host), nest.getValue()), host);
    }
    int lambdas = nests.values().stream().mapToInt(List::size).sum();
    System.out.println("[INFO] fast start: " + lambdas + " lambdas are classes now");
  }

  private void replace(Path file) throws IOException {
    ClassWriter writer = new ClassWriter(0);
    Replacement replacement = new Replacement(writer);
    new ClassReader(Files.readAllBytes(file)).accept(replacement, 0);
    if (!replacement.made.isEmpty()) {
      write(file, writer.toByteArray(), file);
      for (Lambda lambda : replacement.made) {
        write(root.resolve(lambda.name() + ".class"), lambda.bytes(), file);
        nests.computeIfAbsent(lambda.host(), n -> new ArrayList<>()).add(lambda.name());
      }
    }
  }

  /** Every build gives the same jar, so new files have the time of those that they come from. */
  private static void write(Path file, byte[] bytes, Path like) throws IOException {
    FileTime time = Files.getLastModifiedTime(like);
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
  }

  /** Lets the new classes call what is private: the bodies of lambdas are. */
  private static byte[] joined(byte[] host, List<String> members) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(host)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public void visitEnd() {
                members.forEach(this::visitNestMember);
                super.visitEnd();
              }
            },
            0);
    return writer.toByteArray();
  }

  /** Calls the new classes where a class made its lambdas. */
  private static final class Replacement extends ClassVisitor {

    private final List<Lambda> made = new ArrayList<>();
    private String owner;
    private String host;

    Replacement(ClassVisitor writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public void visit(
        int version, int access, String name, String type, String above, String[] faces) {
      owner = name;
      host = name;
      super.visit(version, access, name, type, above, faces);
    }

    @Override
    public void visitNestHost(String name) {
      host = name;
      super.visitNestHost(name);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String types, String generic, String[] thrown) {
      MethodVisitor writer = super.visitMethod(access, name, types, generic, thrown);
      return new MethodVisitor(Opcodes.ASM9, writer) {
        @Override
        public void visitInvokeDynamicInsn(
            String method, String call, Handle factory, Object... details) {
          // Serialisable lambdas come from its other method, and are left alone.
          if (factory.getOwner().equals("java/lang/invoke/LambdaMetafactory")
              && factory.getName().equals("metafactory")) {
            String lambda = owner + "$$Lambda" + (made.size() + 1);
            made.add(new Lambda(lambda, host, method, call, details));
            super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, Lambda.MAKE, call, false);
          } else {
            super.visitInvokeDynamicInsn(method, call, factory, details);
          }
        }
      };
    }
  }

  /**
   * One lambda as a class: it holds what the lambda has caught, and calls the lambda's body.
   *
   * @param method the interface's method
   * @param call from what is caught to the interface
   * @param details as {@link java.lang.invoke.LambdaMetafactory} takes them: the erased types of
   *     the method, the body, the types of the method as they are here
   */
  private record Lambda(String name, String host, String method, String call, Object[] details) {

    static final String MAKE = "make";

    private static final String OBJECT = "java/lang/Object";

    byte[] bytes() {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
      String[] faces = {Type.getReturnType(call).getInternalName()};
      writer.visit(Opcodes.V17, access, name, null, OBJECT, faces);
      writer.visitNestHost(host);
      constructor(writer);
      if (caught().length == 0) {
        makeOnce(writer);
      } else {
        makeEachTime(writer);
      }
      callBody(writer);
      writer.visitEnd();
      return writer.toByteArray();
    }

    private Type[] caught() {
      return Type.getArgumentTypes(call);
    }

    private void constructor(ClassWriter writer) {
      String init = Type.getMethodDescriptor(Type.VOID_TYPE, caught());
      MethodVisitor code = writer.visitMethod(0, "<init>", init, null, null);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
      int slot = 1;
      int field = 0;
      for (Type one : caught()) {
        String type = one.getDescriptor();
        writer.visitField(Opcodes.ACC_FINAL, "caught" + field, type, null, null).visitEnd();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(one.getOpcode(Opcodes.ILOAD), slot);
        code.visitFieldInsn(Opcodes.PUTFIELD, name, "caught" + field++, type);
        slot += one.getSize();
      }
      end(code, Opcodes.RETURN);
    }

    private void makeEachTime(ClassWriter writer) {
      MethodVisitor make = writer.visitMethod(Opcodes.ACC_STATIC, MAKE, call, null, null);
      construct(make);
      end(make, Opcodes.ARETURN);
    }

    private void construct(MethodVisitor code) {
      code.visitTypeInsn(Opcodes.NEW, name);
      code.visitInsn(Opcodes.DUP);
      int slot = 0;
      for (Type one : caught()) {
        code.visitVarInsn(one.getOpcode(Opcodes.ILOAD), slot);
        slot += one.getSize();
      }
      String init = Type.getMethodDescriptor(Type.VOID_TYPE, caught());
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", init, false);
    }

    private void makeOnce(ClassWriter writer) {
      String face = Type.getReturnType(call).getDescriptor();
      writer.visitField(Opcodes.ACC_STATIC, "only", face, null, null).visitEnd();
      MethodVisitor first = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
      construct(first);
      first.visitFieldInsn(Opcodes.PUTSTATIC, name, "only", face);
      end(first, Opcodes.RETURN);
      MethodVisitor make = writer.visitMethod(Opcodes.ACC_STATIC, MAKE, call, null, null);
      make.visitFieldInsn(Opcodes.GETSTATIC, name, "only", face);
      end(make, Opcodes.ARETURN);
    }

    private void callBody(ClassWriter writer) {
      Type erased = (Type) details[0];
      Handle body = (Handle) details[1];
      Type here = (Type) details[2];
      MethodVisitor code =
          writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
      boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
      if (makes) {
        code.visitTypeInsn(Opcodes.NEW, body.getOwner());
        code.visitInsn(Opcodes.DUP);
      }
      for (int i = 0; i < caught().length; i++) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, "caught" + i, caught()[i].getDescriptor());
      }
      List<Type> wanted = wanted(body);
      int slot = 1;
      for (int i = 0; i < erased.getArgumentTypes().length; i++) {
        Type given = erased.getArgumentTypes()[i];
        code.visitVarInsn(given.getOpcode(Opcodes.ILOAD), slot);
        Conversion.add(code, given, here.getArgumentTypes()[i], wanted.get(caught().length + i));
        slot += given.getSize();
      }
      code.visitMethodInsn(
          kind(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      Type made = makes ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
      Conversion.add(code, made, made, erased.getReturnType());
      end(code, erased.getReturnType().getOpcode(Opcodes.IRETURN));
    }

    /** What the body takes, first of all its own object if it needs one. */
    private static List<Type> wanted(Handle body) {
      List<Type> all = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
      if (kind(body) == Opcodes.INVOKEVIRTUAL || kind(body) == Opcodes.INVOKEINTERFACE) {
        all.add(0, Type.getObjectType(body.getOwner()));
      }
      return all;
    }

    /** How the body is called from another class of its nest, where private ones are virtual. */
    private static int kind(Handle body) {
      return switch (body.getTag()) {
        case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
        case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
        default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
      };
    }

    private static void end(MethodVisitor code, int instruction) {
      code.visitInsn(instruction);
      code.visitMaxs(0, 0);
      code.visitEnd();
    }
  }

  /** Makes one type of another, as Java does when a lambda's body takes or gives another type. */
  private static final class Conversion {

    private static final Map<Type, Type> BOXES =
        Map.of(
            Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
            Type.CHAR_TYPE, Type.getType(Character.class),
            Type.INT_TYPE, Type.getType(Integer.class),
            Type.LONG_TYPE, Type.getType(Long.class),
            Type.DOUBLE_TYPE, Type.getType(Double.class));

    /**
     * Adds the conversion of what is on top of the stack.
     *
     * @param known what it is known to be, where {@code from} is erased
     */
    static void add(MethodVisitor code, Type from, Type known, Type to) {
      if (to.getSort() == Type.VOID) {
        if (from.getSize() > 0) {
          code.visitInsn(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
      } else if (isPrimitive(from) && isPrimitive(to)) {
        widen(code, from, to);
      } else if (isPrimitive(from)) {
        Type box = BOXES.get(from);
        code.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            box.getInternalName(),
            "valueOf",
            Type.getMethodDescriptor(box, from),
            false);
      } else if (isPrimitive(to)) {
        unbox(code, known, to);
      } else if (!from.equals(to) && !to.equals(Type.getType(Object.class))) {
        code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
      }
    }

    private static void unbox(MethodVisitor code, Type known, Type to) {
      Type content = to;
      for (Map.Entry<Type, Type> one : BOXES.entrySet()) {
        content = one.getValue().equals(known) ? one.getKey() : content;
      }
      String box = BOXES.get(content).getInternalName();
      String method = content.getClassName() + "Value";
      code.visitTypeInsn(Opcodes.CHECKCAST, box);
      code.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL, box, method, Type.getMethodDescriptor(content), false);
      widen(code, content, to);
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
      if (from.equals(Type.CHAR_TYPE) && to.equals(Type.INT_TYPE) || from.equals(to)) {
        return;
      }
      code.visitInsn(
          switch (from.getDescriptor() + to.getDescriptor()) {
            case "IJ" -> Opcodes.I2L;
            case "ID" -> Opcodes.I2D;
            case "JD" -> Opcodes.L2D;
            default -> throw new IllegalArgumentException("no conversion of " + from + " to " + to);
          });
    }

    private static boolean isPrimitive(Type type) {
      return type.getSort() <= Type.DOUBLE;
    }
  }
}
