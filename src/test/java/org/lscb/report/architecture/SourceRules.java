package org.lscb.report.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The budgets and customs of the code; each method gives the breaches in words. */
final class SourceRules {

  private static final int FILE_LINES = 350;
  private static final int METHOD_LINES = 40;
  private static final int PACKAGE_TYPES = 16;

  private static final Set<String> EMPTY_NAMES =
      Set.of("Util", "Utils", "Utility", "Utilities", "Helper", "Manager", "Processor", "Base");

  private static final Pattern LAST_WORD = Pattern.compile("[A-Z][a-z0-9]*$");

  private static final Pattern OURS =
      Pattern.compile("^(org\\.lscb\\.report(\\.[a-z]+)*)\\.[A-Z*]");

  private static final Pattern BOARD =
      Pattern.compile(
          "(?<!Europe/|sample-data/)\\b(Lambeth|Lewisham|Wandsworth|Westminster|Kensington|Hammersmith|London)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A class may have no loader that is an object: the launcher has Java's own load them. */
  private static final Pattern UNWANTED =
      Pattern.compile(
          "System\\.(out|err|exit)\\b|printStackTrace|getClassLoader|\\b(TODO|FIXME)\\b");

  private SourceRules() {}

  /** Which packages of ours a file imports. */
  static List<PackageOrder.Use> uses(SourceFile file) {
    List<PackageOrder.Use> uses = new ArrayList<>();
    for (String imported : file.imports()) {
      Matcher ours = OURS.matcher(imported);
      if (ours.find()) {
        uses.add(new PackageOrder.Use(file.packageName(), ours.group(1), file.name()));
      }
    }
    return uses;
  }

  /** Files, methods and packages that outgrew their budget. */
  static List<String> tooLarge(Collection<SourceFile> files) {
    List<String> found = new ArrayList<>();
    Map<String, Integer> types = new TreeMap<>();
    for (SourceFile file : files) {
      if (file.lines() > FILE_LINES) {
        found.add(file.name() + " has " + file.lines() + " lines, more than " + FILE_LINES);
      }
      for (SourceFile.Member member : file.members()) {
        if (member.kind() == SourceFile.Kind.METHOD && member.lines() > METHOD_LINES) {
          found.add(
              "%s: method %s has %d lines, more than %d"
                  .formatted(file.name(), member.name(), member.lines(), METHOD_LINES));
        }
        if (member.kind() == SourceFile.Kind.TOP_LEVEL_TYPE) {
          types.merge(file.packageName(), 1, Integer::sum);
        }
      }
    }
    types.forEach(
        (name, count) -> {
          if (count > PACKAGE_TYPES) {
            found.add(name + " has " + count + " types, more than " + PACKAGE_TYPES);
          }
        });
    return found;
  }

  /** Types whose name says nothing. */
  static List<String> emptyNames(Collection<SourceFile> files) {
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      for (SourceFile.Member member : file.members()) {
        Matcher last = LAST_WORD.matcher(member.name());
        if (member.kind() != SourceFile.Kind.METHOD
            && last.find()
            && EMPTY_NAMES.contains(last.group())) {
          found.add(file.name() + ": " + member.name() + " says nothing; name what it does");
        }
      }
    }
    return found;
  }

  /** Types and methods that others see and that have no Javadoc. */
  static List<String> undocumented(Collection<SourceFile> files) {
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      for (SourceFile.Member member : file.members()) {
        if (member.needsJavadoc() && !member.hasJavadoc()) {
          found.add(file.name() + ": " + member.name() + " is public and has no Javadoc");
        }
      }
    }
    return found;
  }

  /** Packages that do not say what they are. */
  static List<String> unexplained(Collection<SourceFile> files) {
    Map<String, Boolean> explained = new TreeMap<>();
    for (SourceFile file : files) {
      boolean explains =
          file.name().endsWith("package-info.java") && file.text().stripLeading().startsWith("/**");
      explained.merge(file.packageName(), explains, Boolean::logicalOr);
    }
    return explained.entrySet().stream()
        .filter(one -> !one.getValue())
        .map(one -> one.getKey() + " has no package-info with a Javadoc")
        .toList();
  }

  /**
   * Files that name a board or its area: what is true of one board only belongs into data. Where
   * the sample stands may be said.
   */
  static List<String> boardsNamed(Collection<SourceFile> files) {
    return mentions(files, BOARD, "names a board");
  }

  /** Left-overs and shortcuts. */
  static List<String> unwanted(Collection<SourceFile> files) {
    return mentions(files, UNWANTED, "is not wanted");
  }

  private static List<String> mentions(
      Collection<SourceFile> files, Pattern pattern, String complaint) {
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      Matcher matcher = pattern.matcher(file.text());
      while (matcher.find()) {
        found.add(file.name() + ": \"" + matcher.group() + "\" " + complaint);
      }
    }
    return found;
  }
}
