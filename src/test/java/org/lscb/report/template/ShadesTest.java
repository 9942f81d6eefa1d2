package org.lscb.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.document.ContrastRatio;
import org.lscb.report.document.Report;

class ShadesTest {

  private static final int PAPER = 0xFFFFFF;
  private static final int NIGHT = 0x20272C;

  @ParameterizedTest
  @ValueSource(
      strings = {"#12436D", "#28A197", "#801650", "#000000", "#FFFFFF", "#FFDD00", "#777777"})
  void everyTextShadeCanBeRead(String colour) {
    Map<String, Object> shades = Shades.of(new Report.Palette(colour, colour));
    assertThat(contrast(shades, "onMain", rgb(shades, "main"))).isGreaterThan(4.4);
    assertThat(contrast(shades, "strongOnLight", PAPER)).isGreaterThan(7);
    assertThat(contrast(shades, "strongOnDark", NIGHT)).isGreaterThan(7);
    assertThat(contrast(shades, "accentOnDark", NIGHT)).isGreaterThan(3);
  }

  @Test
  void aColourThatCanBeReadAlreadyIsLeftAsItIs() {
    Map<String, Object> shades = Shades.of(new Report.Palette("#12436D", "#28A197"));
    assertThat(shades)
        .containsEntry("strongOnLight", "#12436D")
        .containsEntry("onMain", "#FFFFFF")
        .containsEntry("accentOnDark", "#28A197");
  }

  @Test
  void blackOnWhiteHasTheGreatestContrast() {
    assertThat(ContrastRatio.of(0, PAPER)).isEqualTo(21.0);
  }

  @Test
  void whatIsNoColourIsRefused() {
    Report.Palette palette = new Report.Palette("red; } * { color: blue", "#28A197");
    assertThatThrownBy(() -> Shades.of(palette)).isInstanceOf(IllegalArgumentException.class);
  }

  private static double contrast(Map<String, Object> shades, String name, int ground) {
    return ContrastRatio.of(rgb(shades, name), ground);
  }

  private static int rgb(Map<String, Object> shades, String name) {
    return Integer.parseInt(((String) shades.get(name)).substring(1), 16);
  }
}
