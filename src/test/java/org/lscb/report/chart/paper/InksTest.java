package org.lscb.report.chart.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InksTest {

  private static final double READABLE = 4.5;

  private static List<Inks.Tone> series(Inks inks) {
    List<Inks.Tone> tones = new ArrayList<>(List.of(inks.main(), inks.muted()));
    for (int i = 0; i < 4; i++) {
      tones.add(inks.series(i, 4));
    }
    return tones;
  }

  @ParameterizedTest
  @ValueSource(strings = {"#12436D", "#5C2D91", "#004D40", "#7A1F1F"})
  void wordsUponEveryColourCanBeRead(String main) {
    Inks inks = new Inks(main);
    List<Inks.Tone> tones = series(inks);
    for (int i = 0; i < 5; i++) {
      tones.add(inks.step(i));
    }

    assertThat(tones).allMatch(tone -> tone.fill().contrast(tone.on().rgb()) >= READABLE);
  }

  @Test
  void wordsInTheColourOfASeriesCanBeReadOnThePaper() {
    assertThat(series(new Inks("#12436D")))
        .allMatch(tone -> tone.text().contrast(Inks.PAPER.rgb()) >= READABLE);
    assertThat(List.of(Inks.INK, Inks.SOFT))
        .allMatch(ink -> ink.contrast(Inks.PAPER.rgb()) >= READABLE);
  }

  @Test
  void areasAndLinesStandOutFromThePaper() {
    // guidance: WCAG 2.2, 1.4.11; orange falls just short and is always labelled beside it.
    assertThat(series(new Inks("#12436D")))
        .allMatch(tone -> tone.fill().contrast(Inks.PAPER.rgb()) >= 2.9);
    assertThat(Inks.BASELINE.contrast(Inks.PAPER.rgb())).isGreaterThanOrEqualTo(3);
  }

  @Test
  void neighbouringStepsOfAStackDiffer() {
    Inks inks = new Inks("#12436D");
    for (int i = 0; i < 3; i++) {
      assertThat(inks.step(i).fill().contrast(inks.step(i + 1).fill().rgb())).isGreaterThan(1.5);
    }
  }

  @Test
  void twoSeriesAreBlueAndOrange() {
    Inks inks = new Inks("#12436D");

    assertThat(inks.series(0, 2).fill().hex()).isEqualTo("#12436D");
    assertThat(inks.series(1, 2).fill().hex()).isEqualTo("#F46A25");
    assertThat(inks.series(1, 3).fill().hex()).isEqualTo("#28A197");
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertThat(Ink.of("--x", "#FFFFFF").contrast(0x000000)).isCloseTo(21, within(0.001));
    assertThat(Ink.of("--x", "#767676").contrast(0xFFFFFF)).isCloseTo(4.54, within(0.01));
  }

  @Test
  void hexKeepsLeadingNoughts() {
    assertThat(Ink.of("--x", "#000A0B").hex()).isEqualTo("#000A0B");
  }
}
