import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Turns the lambdas of classes in the finished jar into classes, so that they start faster.
 *
 * <p>Java makes the class behind a lambda at its first call. Even where an archive holds that
 * class, tying the call to it takes Java 17 five times as long as loading a class, and a run makes
 * a thousand such calls. To load a thousand classes takes its time too, so all lambdas of a class
 * become one. What the lambdas do stays the same.
 */
public final class PlainLambdas {

  private final Path root;
  private final Map<String, List<String>> nests = new TreeMap<>();
  private int lambdas;

  private PlainLambdas(Path root) {
    this.root = root;
  }

  /** Changes the classes of a jar that are under some folders. */
  public static void main(String[] args) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      PlainLambdas plain = new PlainLambdas(jar.getPath("/"));
      for (String folder : List.of(args).subList(1, args.length)) {
        plain.replaceAll(folder);
      }
      plain.join();
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
  }

  private void join() throws IOException {
    int made = 0;
    for (Map.Entry<String, List<String>> nest : nests.entrySet()) {
      Path host = root.resolve(nest.getKey() + ".class");
      write(host, joined(Files.readAllBytes(host), nest.getValue()), host);
      made += nest.getValue().size();
    }
    System.out.println("[INFO] fast start: " + lambdas + " lambdas are " + made + " classes now");
  }

  private void replace(Path file) throws IOException {
    ClassWriter writer = new ClassWriter(0);
    Replacement replacement = new Replacement(writer);
    new ClassReader(Files.readAllBytes(file)).accept(replacement, 0);
    Lambdas made = replacement.made;
    if (!made.all.isEmpty()) {
      String name = made.type.getInternalName();
      write(file, writer.toByteArray(), file);
      write(root.resolve(name + ".class"), made.bytes(), file);
      nests.computeIfAbsent(made.host, n -> new ArrayList<>()).add(name);
      lambdas += made.all.size();
    }
  }

  /** Every build gives the same jar, so new files have the time of those that they come from. */
  private static void write(Path file, byte[] bytes, Path like) throws IOException {
    FileTime time = Files.getLastModifiedTime(like);
    Files.write(file, bytes);
    // All three: the jar would tell when it was built, and no two would be equal.
    Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(time, time, time);
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

  /** Calls the new class where a class made its lambdas. */
  private static final class Replacement extends ClassVisitor {

    private final Lambdas made = new Lambdas();

    Replacement(ClassVisitor writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public void visit(
        int version, int access, String name, String type, String above, String[] faces) {
      made.type = Type.getObjectType(name + "$$Lambdas");
      made.host = name;
      super.visit(version, access, name, type, above, faces);
    }

    @Override
    public void visitNestHost(String name) {
      made.host = name;
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
            Lambda lambda = made.add(method, call, details);
            String owner = made.type.getInternalName();
            super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, lambda.make(), call, false);
          } else {
            super.visitInvokeDynamicInsn(method, call, factory, details);
          }
        }
      };
    }
  }

  /** All lambdas of a class as one class, whose objects know which of them they are. */
  private static final class Lambdas {

    static final Type OBJECT = Type.getType(Object.class);

    private static final Method NEW = Method.getMethod("void <init> (int)");
    private static final String WHICH = "which";

    private final List<Lambda> all = new ArrayList<>();
    private final Map<String, List<Lambda>> byMethod = new LinkedHashMap<>();
    private Type type;
    private String host;

    Lambda add(String method, String call, Object... details) {
      String erased = ((Type) details[0]).getDescriptor();
      List<Lambda> like = byMethod.computeIfAbsent(method + erased, m -> new ArrayList<>());
      Lambda lambda = new Lambda(all.size(), like.size(), method, call, details);
      all.add(lambda);
      like.add(lambda);
      return lambda;
    }

    byte[] bytes() {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
      int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
      String[] faces =
          all.stream().map(one -> one.face().getInternalName()).distinct().toArray(String[]::new);
      String name = type.getInternalName();
      writer.visit(Opcodes.V17, access, name, null, OBJECT.getInternalName(), faces);
      writer.visitNestHost(host);
      fields().forEach((field, kind) -> writer.visitField(0, field, kind, null, null).visitEnd());
      constructor(writer);
      all.forEach(one -> make(writer, one));
      byMethod.values().forEach(like -> method(writer, like));
      writer.visitEnd();
      return writer.toByteArray();
    }

    private Map<String, String> fields() {
      Map<String, String> fields = new TreeMap<>(Map.of(WHICH, "I"));
      for (Lambda one : all) {
        for (int i = 0; i < one.caught().length; i++) {
          fields.put(one.field(i), one.kind(i).getDescriptor());
        }
      }
      return fields;
    }

    private void constructor(ClassWriter writer) {
      GeneratorAdapter code = code(writer, 0, NEW);
      code.loadThis();
      code.invokeConstructor(OBJECT, Method.getMethod("void <init> ()"));
      code.loadThis();
      code.loadArg(0);
      code.putField(type, WHICH, Type.INT_TYPE);
      code.returnValue();
      code.endMethod();
    }

    private void make(ClassWriter writer, Lambda lambda) {
      GeneratorAdapter code =
          code(writer, Opcodes.ACC_STATIC, new Method(lambda.make(), lambda.call()));
      code.newInstance(type);
      code.dup();
      code.push(lambda.which());
      code.invokeConstructor(type, NEW);
      for (int i = 0; i < lambda.caught().length; i++) {
        code.dup();
        code.loadArg(i);
        code.putField(type, lambda.field(i), lambda.kind(i));
      }
      code.returnValue();
      code.endMethod();
    }

    /** A method of an interface, which calls the body of the lambda that the object is. */
    private void method(ClassWriter writer, List<Lambda> like) {
      Method method = new Method(like.get(0).method(), like.get(0).erased().getDescriptor());
      GeneratorAdapter code = code(writer, Opcodes.ACC_PUBLIC, method);
      int last = like.size() - 1;
      Label[] labels = Stream.generate(Label::new).limit(like.size()).toArray(Label[]::new);
      if (last > 0) {
        code.loadThis();
        code.getField(type, WHICH, Type.INT_TYPE);
        code.visitTableSwitchInsn(0, last - 1, labels[last], Arrays.copyOf(labels, last));
      }
      for (Lambda one : like) {
        code.visitLabel(labels[one.which()]);
        one.callBody(code, type);
        code.returnValue();
      }
      code.endMethod();
    }

    private static GeneratorAdapter code(ClassWriter writer, int access, Method method) {
      String types = method.getDescriptor();
      MethodVisitor code = writer.visitMethod(access, method.getName(), types, null, null);
      return new GeneratorAdapter(code, access, method.getName(), types);
    }
  }

  /**
   * One lambda: it holds what it has caught, and calls its body.
   *
   * @param number among all lambdas of its class
   * @param which among those with the same method
   * @param method the interface's method
   * @param call from what is caught to the interface
   * @param details as {@link java.lang.invoke.LambdaMetafactory} takes them: the erased types of
   *     the method, the body, the types of the method as they are here
   */
  private record Lambda(int number, int which, String method, String call, Object[] details) {

    /** What the numbers' classes hold that may be widened. */
    private static final Map<Type, Type> BOXES =
        Map.of(
            Type.getType(Character.class), Type.CHAR_TYPE,
            Type.getType(Integer.class), Type.INT_TYPE,
            Type.getType(Long.class), Type.LONG_TYPE);

    String make() {
      return "make" + number;
    }

    Type face() {
      return Type.getReturnType(call);
    }

    Type erased() {
      return (Type) details[0];
    }

    Type[] caught() {
      return Type.getArgumentTypes(call);
    }

    /** Lambdas share the fields: objects are objects, and what is narrower than int is one. */
    Type kind(int caught) {
      Type one = caught()[caught];
      return switch (one.getSort()) {
        case Type.OBJECT, Type.ARRAY -> Lambdas.OBJECT;
        case Type.LONG, Type.FLOAT, Type.DOUBLE -> one;
        default -> Type.INT_TYPE;
      };
    }

    String field(int caught) {
      return "caught" + caught + kind(caught).getDescriptor().charAt(0);
    }

    void callBody(GeneratorAdapter code, Type owner) {
      Handle body = (Handle) details[1];
      Type here = (Type) details[2];
      Type target = Type.getObjectType(body.getOwner());
      boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
      if (makes) {
        code.newInstance(target);
        code.dup();
      }
      for (int i = 0; i < caught().length; i++) {
        code.loadThis();
        code.getField(owner, field(i), kind(i));
        if (kind(i).equals(Lambdas.OBJECT)) {
          code.checkCast(caught()[i]);
        }
      }
      List<Type> wanted = wanted(body);
      Type[] given = erased().getArgumentTypes();
      for (int i = 0; i < given.length; i++) {
        code.loadArg(i);
        convert(code, given[i], here.getArgumentTypes()[i], wanted.get(caught().length + i));
      }
      code.visitMethodInsn(
          kind(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      Type made = makes ? target : Type.getReturnType(body.getDesc());
      convert(code, made, made, erased().getReturnType());
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

    /**
     * Makes one type of another, as Java does when a lambda's body takes or gives another type.
     *
     * @param known what it is known to be, where {@code from} is erased
     */
    private static void convert(GeneratorAdapter code, Type from, Type known, Type to) {
      if (to.getSort() == Type.VOID) {
        if (from.getSize() == 2) {
          code.pop2();
        } else if (from.getSize() == 1) {
          code.pop();
        }
      } else if (isPrimitive(from) && isPrimitive(to)) {
        code.cast(from, to);
      } else if (isPrimitive(from)) {
        code.valueOf(from);
      } else if (isPrimitive(to)) {
        Type content = BOXES.getOrDefault(known, to);
        code.unbox(content);
        code.cast(content, to);
      } else if (!from.equals(to)) {
        code.checkCast(to);
      }
    }

    private static boolean isPrimitive(Type type) {
      return type.getSort() <= Type.DOUBLE;
    }
  }
}
