package org.lscb.report.chart.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * The inks of all charts.
 *
 * <p>guidance: Government Analysis Function, colours for data visualisation; text in a series'
 * colour is darker where the colour itself is too light for text.
 */
public final class Inks {

  /** Text. */
  public static final Ink INK = Ink.of("--chart-ink", "#1D2327");

  /** Text of lesser weight. */
  public static final Ink SOFT = Ink.of("--chart-soft", "#505A5F");

  /** Gridlines. */
  public static final Ink GRID = Ink.of("--chart-grid", "#D9DDE0");

  /** The line on which bars stand. */
  public static final Ink BASELINE = Ink.of("--chart-baseline", "#6B7378");

  /** Bars, lines and dots that stand back. */
  public static final Ink MUTED = Ink.of("--chart-muted", "#8A9399");

  /** The ground under everything; halos. */
  public static final Ink PAPER = Ink.of("--chart-paper", "#FFFFFF");

  private static final String USUAL_MAIN = "#12436D";

  private final List<Tone> tones;
  private final List<Tone> steps;
  private final Tone main;

  /**
   * A colour for an area, with the inks for text in it and beside it.
   *
   * @param fill of bars, lines and dots
   * @param text for words in its colour on the paper
   * @param on for words upon it
   */
  public record Tone(Ink fill, Ink text, Ink on) {}

  /**
   * The inks of a board.
   *
   * @param mainHex the board's own dark colour, {@code #RRGGBB}
   */
  public Inks(String mainHex) {
    main = tone(Ink.of("--chart-main", mainHex), mainHex);
    tones =
        List.of(
            main,
            tone(Ink.of("--chart-turquoise", "#28A197"), "#1A7A72"),
            tone(Ink.of("--chart-plum", "#801650"), "#801650"),
            tone(Ink.of("--chart-orange", "#F46A25"), "#B5410A"));
    steps = steps(main.fill(), mainHex.equalsIgnoreCase(USUAL_MAIN));
  }

  private static List<Tone> steps(Ink main, boolean usual) {
    List<Tone> made = new ArrayList<>();
    made.add(tone(main, main.hex()));
    made.add(step("2", usual ? Ink.of("", "#2073BC") : readable(main, 0.28)));
    made.add(step("3", usual ? Ink.of("", "#5694CA") : readable(main, 0.56)));
    made.add(step("4", Ink.of("", "#D9DDE0")));
    made.add(step("5", PAPER));
    return List.copyOf(made);
  }

  // Between the shades that carry white and those that carry ink lie some that carry neither.
  private static Ink readable(Ink main, double share) {
    Ink shade = main.lighter("", share);
    double lighter = share;
    while (!shade.carriesWhite() && shade.contrast(INK.rgb()) < 4.5) {
      lighter += 0.04;
      shade = main.lighter("", lighter);
    }
    return shade;
  }

  private static Tone step(String number, Ink ink) {
    return tone(new Ink("--chart-step-" + number, ink.rgb()), ink.hex());
  }

  private static Tone tone(Ink fill, String text) {
    String on = fill.carriesWhite() ? PAPER.hex() : INK.hex();
    return new Tone(
        fill, Ink.of(fill.variable() + "-text", text), Ink.of(fill.variable() + "-on", on));
  }

  /** What a figure is about. */
  public Tone main() {
    return main;
  }

  /** What stands back. */
  public Tone muted() {
    return new Tone(MUTED, SOFT, Ink.of("--chart-muted-on", INK.hex()));
  }

  /**
   * The colour of a series among its equals.
   *
   * <p>guidance: dark blue and orange for two, four colours in this order for more.
   *
   * @param index from 0
   * @param count how many series are drawn in colour
   */
  public Tone series(int index, int count) {
    return count == 2 && index == 1 ? tones.get(3) : tones.get(index % tones.size());
  }

  /** The colour of a part of a whole, from dark to pale. */
  public Tone step(int index) {
    return steps.get(index % steps.size());
  }

  /**
   * Whether a colour can hardly be told from the paper.
   *
   * <p>guidance: WCAG 2.2, 1.4.11.
   */
  public boolean isPale(Tone tone) {
    return tone.fill().contrast(PAPER.rgb()) < 3;
  }
}
