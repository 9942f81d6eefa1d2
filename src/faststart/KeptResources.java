import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Keeps what every run reads from the jar in a class, so that runs start faster: an archive of
 * classes has it at hand, while Java, to read the first file from a jar, goes through the names of
 * all that are in it. The program reads the same bytes.
 */
public final class KeptResources {

  private static final Type STRING = Type.getType(String.class);
  private static final Type CLASS = Type.getType(Class.class);
  private static final Type STREAM = Type.getType(ByteArrayInputStream.class);
  private static final Type CHARSETS = Type.getType(StandardCharsets.class);
  private static final Method OPEN = Method.getMethod("java.io.InputStream open (Class, String)");
  private static final Method ASK =
      Method.getMethod("java.io.InputStream getResourceAsStream (String)");

  /** The longest constant that a class may have, in bytes; a character takes two at most. */
  private static final int LONGEST = 65_535 / 2;

  /** The class that has the files. */
  private final String kept;

  private int asking;

  private KeptResources(String kept) {
    this.kept = kept;
  }

  /**
   * Makes a class {@code Kept} in a jar, in the first folder, which the classes there ask for the
   * other folders and files.
   */
  public static void main(String[] args) throws IOException {
    KeptResources kept = new KeptResources(args[1] + "/Kept");
    Map<String, byte[]> files = new TreeMap<>();
    List<String> folders = new ArrayList<>();
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      for (String name : List.of(args).subList(2, args.length)) {
        Path place = jar.getPath("/" + name);
        if (Files.isDirectory(place)) {
          folders.add(name + "/");
        }
        for (Path one : files(place, "")) {
          files.put(one.toString().substring(1), Files.readAllBytes(one));
        }
      }
      Path code = jar.getPath("/" + args[1]);
      for (Path one : files(code, ".class")) {
        kept.ask(one);
      }
      byte[] made = kept.made(files, folders);
      write(code.resolve("Kept.class"), made, Files.getLastModifiedTime(code));
    }
    System.out.printf(
        "[INFO] fast start: %d files are kept in a class, and %d calls ask it%n",
        files.size(), kept.asking);
  }

  private static List<Path> files(Path place, String end) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      return all.filter(one -> Files.isRegularFile(one) && one.toString().endsWith(end)).toList();
    }
  }

  private static void write(Path file, byte[] bytes, FileTime time) throws IOException {
    Files.write(file, bytes);
    // All three: the jar would tell when it was built, and no two would be equal.
    Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(time, time, time);
  }

  /** Lets a class ask for what is kept where it asks Java for a file. */
  private void ask(Path file) throws IOException {
    int before = asking;
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(Files.readAllBytes(file))
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String types, String generic, String[] thrown) {
                return asking(super.visitMethod(access, name, types, generic, thrown));
              }
            },
            0);
    if (asking > before) {
      write(file, writer.toByteArray(), Files.getLastModifiedTime(file));
    }
  }

  private MethodVisitor asking(MethodVisitor writer) {
    return new MethodVisitor(Opcodes.ASM9, writer) {
      @Override
      public void visitMethodInsn(
          int call, String owner, String method, String types, boolean face) {
        if (owner.equals(CLASS.getInternalName()) && method.equals(ASK.getName())) {
          asking++;
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC, kept, OPEN.getName(), OPEN.getDescriptor(), false);
        } else {
          super.visitMethodInsn(call, owner, method, types, face);
        }
      }
    };
  }

  /**
   * The class that has the files.
   *
   * @param folders those of which it has all: what is not there is nowhere
   */
  private byte[] made(Map<String, byte[]> files, List<String> folders) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, kept, null, "java/lang/Object", null);
    GeneratorAdapter code = method(writer, Opcodes.ACC_PUBLIC, OPEN);
    int name = code.newLocal(STRING);
    absolute(code);
    code.storeLocal(name);
    int at = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Method text = new Method("text" + at++, STRING, new Type[0]);
      text(method(writer, 0, text), new String(file.getValue(), StandardCharsets.ISO_8859_1));
      Label other = new Label();
      code.push(file.getKey());
      code.loadLocal(name);
      code.invokeVirtual(STRING, Method.getMethod("boolean equals (Object)"));
      code.ifZCmp(GeneratorAdapter.EQ, other);
      code.newInstance(STREAM);
      code.dup();
      code.invokeStatic(Type.getObjectType(kept), text);
      code.getStatic(CHARSETS, "ISO_8859_1", Type.getType(Charset.class));
      code.invokeVirtual(STRING, Method.getMethod("byte[] getBytes (java.nio.charset.Charset)"));
      code.invokeConstructor(STREAM, Method.getMethod("void <init> (byte[])"));
      code.returnValue();
      code.mark(other);
    }
    for (String folder : folders) {
      Label other = new Label();
      code.loadLocal(name);
      code.push(folder);
      code.invokeVirtual(STRING, Method.getMethod("boolean startsWith (String)"));
      code.ifZCmp(GeneratorAdapter.EQ, other);
      code.push((String) null);
      code.returnValue();
      code.mark(other);
    }
    code.loadArg(0);
    code.loadArg(1);
    code.invokeVirtual(CLASS, ASK);
    code.returnValue();
    code.endMethod();
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** A file's name from the jar's root, as Java finds it for the class that asks. */
  private static void absolute(GeneratorAdapter code) {
    Label relative = new Label();
    Label found = new Label();
    code.loadArg(1);
    code.push("/");
    code.invokeVirtual(STRING, Method.getMethod("boolean startsWith (String)"));
    code.ifZCmp(GeneratorAdapter.EQ, relative);
    code.loadArg(1);
    code.push(1);
    code.invokeVirtual(STRING, Method.getMethod("String substring (int)"));
    code.goTo(found);
    code.mark(relative);
    code.loadArg(0);
    code.invokeVirtual(CLASS, Method.getMethod("String getPackageName ()"));
    code.push('.');
    code.push('/');
    code.invokeVirtual(STRING, Method.getMethod("String replace (char, char)"));
    code.push("/");
    code.invokeVirtual(STRING, Method.getMethod("String concat (String)"));
    code.loadArg(1);
    code.invokeVirtual(STRING, Method.getMethod("String concat (String)"));
    code.mark(found);
  }

  private static void text(GeneratorAdapter code, String text) {
    code.push(text.substring(0, Math.min(LONGEST, text.length())));
    for (int at = LONGEST; at < text.length(); at += LONGEST) {
      code.push(text.substring(at, Math.min(at + LONGEST, text.length())));
      code.invokeVirtual(STRING, Method.getMethod("String concat (String)"));
    }
    code.returnValue();
    code.endMethod();
  }

  private static GeneratorAdapter method(ClassWriter writer, int access, Method method) {
    int all = access | Opcodes.ACC_STATIC;
    return new GeneratorAdapter(
        writer.visitMethod(all, method.getName(), method.getDescriptor(), null, null),
        all,
        method.getName(),
        method.getDescriptor());
  }
}
