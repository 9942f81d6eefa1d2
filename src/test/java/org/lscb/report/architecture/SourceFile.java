package org.lscb.report.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file as its author wrote it.
 *
 * @param name the file's name, or path
 * @param text all of it
 * @param imports the imported names
 * @param members types and methods, in the order of the file
 */
record SourceFile(
    String name, String text, String packageName, List<String> imports, List<Member> members) {

  /** What a member is. */
  enum Kind {
    TOP_LEVEL_TYPE,
    NESTED_TYPE,
    METHOD
  }

  /**
   * A type or a method.
   *
   * @param lines how many lines it takes, its Javadoc not counted
   * @param needsJavadoc whether others see it, and it does not only repeat an inherited method
   */
  record Member(Kind kind, String name, int lines, boolean needsJavadoc, boolean hasJavadoc) {}

  /** Parses one file. */
  static SourceFile parse(String name, String text) {
    return parse(Map.of(name, text)).get(0);
  }

  /**
   * Parses files all at once, which takes far less time than one by one.
   *
   * @param texts the files' texts by their names
   */
  static List<SourceFile> parse(Map<String, String> texts) {
    List<Text> files = new ArrayList<>();
    texts.forEach((name, text) -> files.add(new Text(name, text)));
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, any -> {}, List.of(), null, files);
    List<SourceFile> parsed = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        String name = unit.getSourceFile().toUri().getPath().substring(1);
        parsed.add(read(unit, name, texts.get(name), DocTrees.instance(task)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parsed;
  }

  private static SourceFile read(
      CompilationUnitTree unit, String name, String text, DocTrees trees) {
    List<Member> members = new ArrayList<>();
    new Reader(trees, unit, members).scan(unit, false);
    List<String> imports =
        unit.getImports().stream()
            .map(ImportTree::getQualifiedIdentifier)
            .map(Object::toString)
            .toList();
    String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    return new SourceFile(name, text, packageName, imports, List.copyOf(members));
  }

  /** Lines of the whole file. */
  long lines() {
    return text.lines().count();
  }

  /** A file as the compiler wants it. */
  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String name, String text) {
      super(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Walks a file; the parameter says whether the surrounding type is seen by others. */
  private static final class Reader extends TreePathScanner<Void, Boolean> {

    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final List<Member> members;

    Reader(DocTrees trees, CompilationUnitTree unit, List<Member> members) {
      this.trees = trees;
      this.unit = unit;
      this.members = members;
    }

    @Override
    public Void visitClass(ClassTree type, Boolean outerIsPublic) {
      boolean topLevel = getCurrentPath().getParentPath().getLeaf() == unit;
      boolean seen = isPublic(type.getModifiers().getFlags()) && (topLevel || outerIsPublic);
      if (!type.getSimpleName().isEmpty()) {
        Kind kind = topLevel ? Kind.TOP_LEVEL_TYPE : Kind.NESTED_TYPE;
        add(kind, type.getSimpleName().toString(), type, seen);
      }
      return super.visitClass(type, seen);
    }

    @Override
    public Void visitMethod(MethodTree method, Boolean typeIsPublic) {
      boolean inherited =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
      boolean seen = typeIsPublic && isPublic(method.getModifiers().getFlags()) && !inherited;
      add(Kind.METHOD, method.getName().toString(), method, seen);
      return super.visitMethod(method, false);
    }

    /** Members of an interface are public without saying so. */
    private boolean isPublic(Set<Modifier> modifiers) {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      return modifiers.contains(Modifier.PUBLIC)
          || parent.getKind() == Tree.Kind.INTERFACE && !modifiers.contains(Modifier.PRIVATE);
    }

    private void add(Kind kind, String name, Tree tree, boolean seen) {
      long start = trees.getSourcePositions().getStartPosition(unit, tree);
      long end = trees.getSourcePositions().getEndPosition(unit, tree);
      // Members that the compiler added have no place in the file.
      if (start >= 0 && end > start) {
        long lines =
            unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1;
        boolean documented = trees.getDocComment(getCurrentPath()) != null;
        members.add(new Member(kind, name, (int) lines, seen, documented));
      }
    }
  }
}
