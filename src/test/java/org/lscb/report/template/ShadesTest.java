package org.lscb.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.document.ContrastRatio;
import org.lscb.report.document.Report;

class ShadesTest {

  private static final int PAPER = 0xFFFFFF;
  private static final int NIGHT = 0x20272C;
  private static final int CHART_NIGHT = 0x14191D;

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

  @ParameterizedTest
  @ValueSource(
      strings = {"#12436D", "#3B2E6E", "#801650", "#000000", "#FFFFFF", "#FFDD00", "#777777"})
  void theStepsOfAScaleAreShadesOfOneColourAtNight(String colour) {
    Map<String, Object> shades = Shades.of(new Report.Palette(colour, colour));
    double first = contrast(shades, "chartsOnDark", CHART_NIGHT);
    double second = contrast(shades, "secondOnDark", CHART_NIGHT);
    double third = contrast(shades, "thirdOnDark", CHART_NIGHT);
    assertThat(first).isGreaterThan(second);
    // What stands on them is the dark ground's colour, or white.
    assertThat(second).isGreaterThan(4.5).isGreaterThan(third);
    assertThat(third).isGreaterThan(3);
    assertThat(contrast(shades, "thirdOnDark", PAPER)).isGreaterThan(4.5);
    for (String step : List.of("secondOnDark", "thirdOnDark")) {
      assertThat(hue(rgb(shades, step))).isCloseTo(hue(rgb(shades, "chartsOnDark")), within(0.02f));
    }
  }

  private static float hue(int colour) {
    return Color.RGBtoHSB(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF, null)[0];
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
