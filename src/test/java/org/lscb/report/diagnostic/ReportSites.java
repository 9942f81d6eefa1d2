package org.lscb.report.diagnostic;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds in the sources every place that reports a problem, and with how many words, through the
 * methods that pass a problem on.
 */
final class ReportSites {

  private static final Map<String, List<? extends Kind>> KINDS =
      Map.of(
          Kind.class.getName(), Kind.all(),
          Problem.class.getName(), List.of(Problem.values()),
          Misfit.class.getName(), List.of(Misfit.values()),
          Flaw.class.getName(), List.of(Flaw.values()));

  private final Trees trees;
  private final List<TreePath> calls = new ArrayList<>();
  private final Map<Element, TreePath> values = new HashMap<>();
  private final Deque<Passing> open = new ArrayDeque<>();
  private final List<Site> found = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  /** A problem reported with some words. */
  record Site(Kind problem, int words, String place) {}

  /** A method that passes on the problem of a parameter, with so many words. */
  private record Passing(ExecutableElement method, int parameter, int words) {}

  private ReportSites(Trees trees) {
    this.trees = trees;
  }

  /** All of them in the sources of a folder. */
  static ReportSites in(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.UK, null);
        Stream<Path> all = Files.walk(sources)) {
      List<Path> java = all.filter(one -> one.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(java));
      ReportSites sites = new ReportSites(Trees.instance(task));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      units.forEach(sites::read);
      sites.follow();
      return sites;
    }
  }

  List<Site> found() {
    return List.copyOf(found);
  }

  /** Places whose problem could not be told. */
  List<String> unknown() {
    return List.copyOf(unknown);
  }

  private void read(CompilationUnitTree unit) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        calls.add(getCurrentPath());
        return super.visitMethodInvocation(call, nothing);
      }

      @Override
      public Void visitVariable(VariableTree variable, Void nothing) {
        if (variable.getInitializer() != null) {
          values.put(
              trees.getElement(getCurrentPath()),
              new TreePath(getCurrentPath(), variable.getInitializer()));
        }
        return super.visitVariable(variable, nothing);
      }
    }.scan(unit, null);
  }

  private void follow() {
    for (TreePath call : calls) {
      ExecutableElement method = (ExecutableElement) trees.getElement(call);
      int problem = problem(method);
      if (problem >= 0 && takesWords(method)) {
        int words = arguments(call).size() - method.getParameters().size() + 1;
        if (words != 1 || !passesOnAll(call)) {
          resolve(call, problem, words);
        }
      }
    }
    Set<Passing> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Passing passing = open.pop();
      if (seen.add(passing)) {
        calls.stream()
            .filter(call -> passing.method.equals(trees.getElement(call)))
            .forEach(call -> resolve(call, passing.parameter, passing.words));
      }
    }
  }

  private static List<? extends ExpressionTree> arguments(TreePath call) {
    return ((MethodInvocationTree) call.getLeaf()).getArguments();
  }

  /** Where the problem stands among the parameters, or -1. */
  private static int problem(ExecutableElement method) {
    for (int place = 0; place < method.getParameters().size(); place++) {
      if (KINDS.containsKey(method.getParameters().get(place).asType().toString())) {
        return place;
      }
    }
    return -1;
  }

  private static boolean takesWords(ExecutableElement method) {
    int last = method.getParameters().size() - 1;
    return method.isVarArgs()
        && method.getParameters().get(last).asType().toString().equals("java.lang.Object[]");
  }

  private boolean passesOnAll(TreePath call) {
    ExpressionTree last = arguments(call).get(arguments(call).size() - 1);
    return trees.getTypeMirror(new TreePath(call, last)).getKind() == TypeKind.ARRAY;
  }

  private void resolve(TreePath call, int argument, int words) {
    int before = found.size() + open.size();
    resolve(new TreePath(call, arguments(call).get(argument)), words, place(call));
    if (found.size() + open.size() == before) {
      unknown.add(place(call));
    }
  }

  private void resolve(TreePath expression, int words, String place) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void nothing) {
        named(trees.getElement(getCurrentPath()), words, place);
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree name, Void nothing) {
        named(trees.getElement(getCurrentPath()), words, place);
        return null;
      }
    }.scan(expression, null);
  }

  private void named(Element name, int words, String place) {
    List<? extends Kind> kinds = KINDS.get(name.asType().toString());
    if (kinds == null) {
      return;
    }
    switch (name.getKind()) {
      case ENUM_CONSTANT ->
          kinds.stream()
              .filter(kind -> name.getSimpleName().contentEquals(kind.name()))
              .forEach(kind -> found.add(new Site(kind, words, place)));
      case PARAMETER -> {
        ExecutableElement method = (ExecutableElement) name.getEnclosingElement();
        open.add(new Passing(method, method.getParameters().indexOf(name), words));
      }
      default -> Optional.ofNullable(values.get(name)).ifPresent(it -> resolve(it, words, place));
    }
  }

  private static String place(TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    String file = unit.getSourceFile().getName();
    return file.substring(file.lastIndexOf('/') + 1) + ": " + path.getLeaf();
  }
}
