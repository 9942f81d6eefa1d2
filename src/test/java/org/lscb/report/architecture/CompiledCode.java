package org.lscb.report.architecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lscb.report.architecture.PackageOrder.Use;

/** What compiled classes use, make and share; sees also what no import tells. */
final class CompiledCode {

  private CompiledCode() {}

  /** The classes in a folder. */
  static JavaClasses in(Path folder) {
    // What our classes use is known by name; reading all of the libraries would take a minute.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter().importPath(folder);
  }

  /** Which packages of ours use which. */
  static List<Use> uses(JavaClasses classes) {
    List<Use> uses = new ArrayList<>();
    for (JavaClass from : classes) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        if (to.getPackageName().startsWith(PackageOrder.ROOT)) {
          String by = from.getSimpleName() + " uses " + to.getSimpleName();
          uses.add(new Use(from.getPackageName(), to.getPackageName(), by));
        }
      }
    }
    return uses;
  }

  /** Classes outside a package, subpackages included, that call or pass on a constructor. */
  static List<String> makersOutside(JavaClasses classes, String made, String packageName) {
    return classes.stream()
        .filter(one -> !(one.getPackageName() + ".").startsWith(packageName + "."))
        .flatMap(
            one ->
                Stream.concat(
                    one.getConstructorCallsFromSelf().stream(),
                    one.getConstructorReferencesFromSelf().stream()))
        .filter(access -> access.getTargetOwner().getFullName().equals(made))
        .map(JavaAccess::getDescription)
        .sorted()
        .toList();
  }

  /**
   * Uses of Java's own classes that its first loader does not know, although it loads ours; what
   * needs them is asked in a package named {@code apart}.
   */
  static List<String> beyondFirstLoader(JavaClasses classes) {
    return classes.stream()
        .filter(one -> !one.getPackageName().endsWith(".apart"))
        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
        .filter(one -> isBeyondFirstLoader(one.getTargetClass().getBaseComponentType().getName()))
        .map(Dependency::getDescription)
        .sorted()
        .toList();
  }

  private static boolean isBeyondFirstLoader(String name) {
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try {
      return Class.forName(name, false, platform).getClassLoader() != null;
    } catch (ClassNotFoundException notOfJava) {
      return false;
    }
  }

  /** Static fields that can change. */
  static List<String> mutableStatics(JavaClasses classes) {
    return classes.stream()
        .flatMap(one -> one.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
        .map(field -> field.getFullName() + " is shared and can change")
        .sorted()
        .toList();
  }

  /** Interfaces with one implementation; those of a single method may be lambdas as well. */
  static List<String> lonelyInterfaces(JavaClasses classes) {
    return classes.stream()
        .filter(JavaClass::isInterface)
        .filter(one -> !one.isAnnotation() && one.getMethods().size() != 1)
        .filter(
            one -> one.getAllSubclasses().stream().filter(sub -> !sub.isInterface()).count() == 1)
        .map(one -> one.getFullName() + " has one implementation: use that")
        .sorted()
        .toList();
  }
}
