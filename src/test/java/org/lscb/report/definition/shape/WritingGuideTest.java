package org.lscb.report.definition.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lscb.report.definition.RegisterDefinition.As;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.NarrativeReader;
import org.lscb.report.statistics.Rating;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlReader;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.ShapeCheck;
import org.lscb.report.yaml.shape.Word;

class WritingGuideTest {

  private static final Path GUIDE = Path.of("src", "docs", "writing.md");

  static List<String> yaml() throws IOException {
    return examples("yaml");
  }

  static List<String> layouts() {
    Shape register = ((Shape.Named) ChapterShape.FILE.under("registers").orElseThrow()).value();
    return ((Word.Choice) register.under("layout").orElseThrow()).words();
  }

  @ParameterizedTest
  @EnumSource(Directive.Name.class)
  void everyDirectiveIsInTheGuide(Directive.Name name) throws IOException {
    assertThat(Files.readString(GUIDE)).contains("{{" + lower(name));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyLayoutIsInTheGuide(String layout) throws IOException {
    assertThat(Files.readString(GUIDE)).contains("\n- `" + layout + "`: ");
  }

  @ParameterizedTest
  @EnumSource(As.class)
  void everySortOfFieldIsInTheGuide(As as) throws IOException {
    assertThat(Files.readString(GUIDE)).contains("\n| `" + lower(as) + "` |");
  }

  @ParameterizedTest
  @EnumSource(Rating.class)
  void everyRatingIsInTheGuideWithItsShape(Rating rating) throws IOException {
    assertThat(Files.readString(GUIDE)).containsPattern("`" + rating.id() + "` a [a-z]+");
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void everyExampleFitsItsFile(String example) {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = example.getBytes(StandardCharsets.UTF_8);
    YamlNode.Mapping file = new YamlReader().read("example.yaml", bytes, diagnostics).orElseThrow();
    assertThat(new ShapeCheck(diagnostics).check(file, shape(example))).isPresent();
    assertThat(diagnostics.inReadingOrder()).isEmpty();
  }

  private static Block shape(String example) {
    if (example.startsWith("title:")) {
      return ReportShape.FILE;
    }
    return example.startsWith("register:") ? RegisterShape.FILE : ChapterShape.FILE;
  }

  @Test
  void everyTextCanBePublishedAsItStands() throws IOException {
    List<String> texts = examples("markdown");
    assertThat(texts).isNotEmpty();
    for (String text : texts) {
      Diagnostics diagnostics = new Diagnostics();
      new NarrativeReader().read("example.md", text, diagnostics);
      assertThat(diagnostics.inReadingOrder()).isEmpty();
    }
  }

  @Test
  void theReadmeLeadsToTheGuide() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("src/docs/writing.md");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> examples(String language) throws IOException {
    Matcher block =
        Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(GUIDE));
    List<String> all = new ArrayList<>();
    while (block.find()) {
      all.add(block.group(1));
    }
    return all;
  }
}
