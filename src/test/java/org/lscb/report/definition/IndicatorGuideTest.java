package org.lscb.report.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorGuideTest {

  @ParameterizedTest
  @EnumSource(IndicatorDefinition.Kind.class)
  void everyKindIsInTheGuide(IndicatorDefinition.Kind kind) throws IOException {
    assertThat(Path.of("src", "docs", "indicators.md"))
        .content()
        .contains("\n- `" + kind.name().toLowerCase(Locale.ROOT) + ":` ");
    assertThat(Files.readString(Path.of("README.md"))).contains("src/docs/indicators.md");
  }
}
