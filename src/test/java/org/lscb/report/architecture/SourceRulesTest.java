package org.lscb.report.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceRulesTest {

  @Test
  void fileOf350LinesIsAllowedAndOneMoreIsNot() {
    String full = "package a;\n" + "//\n".repeat(348) + "class A {}\n";
    assertThat(SourceRules.tooLarge(files(full))).isEmpty();
    assertThat(SourceRules.tooLarge(files("\n" + full)))
        .containsExactly("A.java has 351 lines, more than 350");
  }

  @Test
  void methodOf40LinesIsAllowedAndOneMoreIsNot() {
    String method = "package a; class A {\n  void long_() {\n%s  }\n}\n";
    assertThat(SourceRules.tooLarge(files(method.formatted("\n".repeat(38))))).isEmpty();
    assertThat(SourceRules.tooLarge(files(method.formatted("\n".repeat(39)))))
        .containsExactly("A.java: method long_ has 41 lines, more than 40");
  }

  @Test
  void methodsOfNestedAnonymousAndRecordTypesCountToo() {
    String body = "{\n" + "\n".repeat(40) + "}";
    assertThat(
            SourceRules.tooLarge(
                files(
                    "package a; class A { class B { void one() " + body + " } }",
                    "package a; class C { Object o = new Object() { void two() " + body + " }; }",
                    "package a; record D(int i) { D " + body + " }")))
        .hasSize(3);
  }

  @Test
  void packageOf16TypesIsAllowedAndOneMoreIsNot() {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      files.add(file("package a; class A" + i + " { class Nested {} }"));
    }
    assertThat(SourceRules.tooLarge(files)).isEmpty();
    files.add(file("package a.b; class Other {}"));
    assertThat(SourceRules.tooLarge(files)).isEmpty();
    files.add(file("package a; class OneMore {}"));
    assertThat(SourceRules.tooLarge(files)).containsExactly("a has 17 types, more than 16");
  }

  @Test
  void namesThatSayNothingAreFound() {
    for (String name :
        List.of("Util", "TextUtils", "RowHelper", "FileManager", "TableProcessor", "ChartBase")) {
      assertThat(SourceRules.emptyNames(files("package a; final class " + name + " {}")))
          .as(name)
          .hasSize(1);
    }
    assertThat(SourceRules.emptyNames(files("package a; class A { enum Helper {} }"))).hasSize(1);
    assertThat(SourceRules.emptyNames(files("package a; class Utilisation { void helper() {} }")))
        .isEmpty();
  }

  @Test
  void publicTypeOrMethodWithoutJavadocIsFound() {
    assertThat(SourceRules.undocumented(files("package a; public class A { void b() {} }")))
        .containsExactly("A.java: A is public and has no Javadoc");
    assertThat(SourceRules.undocumented(files("package a; /** A. */ interface A { void b(); }")))
        .isEmpty();
    assertThat(
            SourceRules.undocumented(
                files(
                    "package a; /** A. */ public interface A { void b(); record C() {} }",
                    "package a; /** D. */ public class D { public void e() {}"
                        + " @Override public String toString() { return null; } }")))
        .containsExactly(
            "A.java: b is public and has no Javadoc",
            "A.java: C is public and has no Javadoc",
            "A.java: e is public and has no Javadoc");
  }

  @Test
  void packageWithoutExplanationIsFound() {
    SourceFile info = SourceFile.parse("package-info.java", "/** What it is. */ package a;");
    SourceFile mute = SourceFile.parse("package-info.java", "package b;");
    assertThat(
            SourceRules.unexplained(
                List.of(info, mute, file("package a; class A {}"), file("package b; class B {}"))))
        .containsExactly("b has no package-info with a Javadoc");
  }

  @Test
  void nameOfBoardIsFoundInCodeAndComment() {
    for (String name : List.of("Lambeth", "lewisham", "WANDSWORTH", "Westminster", "London")) {
      assertThat(SourceRules.boardsNamed(files("package a; // like " + name + "\nclass A {}")))
          .as(name)
          .hasSize(1);
    }
    assertThat(
            SourceRules.boardsNamed(
                files("package a; class A { String z = \"Europe/London, sample-data/lambeth\"; }")))
        .isEmpty();
  }

  @Test
  void leftOversAreFound() {
    for (String text :
        List.of(
            "System.exit(1)",
            "System.out.println()",
            "e.printStackTrace()",
            "getClass().getClassLoader()",
            "// TODO later")) {
      assertThat(SourceRules.unwanted(files("package a; class A { void b() {" + text + "\n} }")))
          .as(text)
          .hasSize(1);
    }
  }

  @Test
  void importsTellWhichPackagesAreUsed() {
    SourceFile file =
        file(
            "package org.lscb.report.chart; import java.util.List; import org.lscb.report.yaml.*;"
                + " import static org.lscb.report.dataset.cube.Cell.SIZE; class A {}");
    assertThat(SourceRules.uses(file))
        .extracting(PackageOrder.Use::to)
        .containsExactly("org.lscb.report.yaml", "org.lscb.report.dataset.cube");
  }

  private static List<SourceFile> files(String... texts) {
    return List.of(texts).stream().map(SourceRulesTest::file).toList();
  }

  private static SourceFile file(String text) {
    return SourceFile.parse("A.java", text);
  }
}
