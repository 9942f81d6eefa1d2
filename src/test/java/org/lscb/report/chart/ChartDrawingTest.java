package org.lscb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lscb.report.chart.SampleFigures.comparator;
import static org.lscb.report.chart.SampleFigures.figure;
import static org.lscb.report.chart.SampleFigures.main;
import static org.lscb.report.chart.SampleFigures.scaled;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lscb.report.chart.paper.Inks;
import org.lscb.report.chart.paper.Mark;
import org.lscb.report.chart.paper.PlacedText;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Kind;
import org.lscb.report.document.Report;
import org.lscb.report.statistics.Unit;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartDrawingTest {

  private static final Report.Palette PALETTE = new Report.Palette("#12436D", "#28A197");

  private static ChartDrawing wide(Figure figure) {
    return new ChartDrawing(figure, ChartLayout.WIDE, PALETTE);
  }

  private static List<String> words(ChartDrawing drawing) {
    return drawing.texts().stream().map(PlacedText::text).toList();
  }

  private static List<Rectangle2D> bars(ChartDrawing drawing) {
    return drawing.sketch().marks().stream()
        .filter(Mark.Filled.class::isInstance)
        .map(Mark.Filled.class::cast)
        .filter(mark -> mark.ink() != Inks.PAPER && mark.shape() instanceof Rectangle2D)
        .map(mark -> (Rectangle2D) mark.shape())
        .toList();
  }

  private static List<Rectangle2D> stubs(ChartDrawing drawing) {
    return drawing.sketch().marks().stream()
        .filter(Mark.Filled.class::isInstance)
        .map(Mark.Filled.class::cast)
        .filter(mark -> mark.ink() == Inks.PAPER && mark.shape() instanceof Rectangle2D)
        .map(mark -> (Rectangle2D) mark.shape())
        .toList();
  }

  @Test
  void heightsOfBarsAreInProportionFromNought() {
    List<Rectangle2D> bars =
        bars(wide(figure(Kind.BARS, Unit.COUNT, "Plans", "A, B", -1, main("P", "50 200"))));

    assertThat(bars).hasSize(2);
    assertThat(bars.get(1).getHeight() / bars.get(0).getHeight()).isCloseTo(4.0, within(0.0001));
    assertThat(bars.get(0).getMaxY()).isEqualTo(bars.get(1).getMaxY());
  }

  @Test
  void sortedBarsRunFromLargestToSmallestWithTheHiddenLastAsDeclared() {
    Figure figure =
        figure(
            Kind.SORTED_BARS,
            Unit.COUNT,
            "Children",
            "Hidden one, Small, Lost, Large, Not recorded, Hidden two, None",
            -1,
            main("C", "c 7 x 40 90 c 0"));

    assertThat(words(wide(figure)))
        .containsSubsequence(
            "Large", "Small", "None", "Not recorded", "Hidden one", "Lost", "Hidden two");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"BARS", "SORTED_BARS", "CLUSTERS", "CLUSTERED_BARS", "LINES", "DUMBBELL"})
  void aWithheldValueIsAStubWhoseSizeDependsOnNothing(Kind kind) {
    Figure small =
        figure(kind, Unit.COUNT, "N", "A, B, C", -1, main("X", "6 c 7"), main("Y", "6 8 7"));
    Figure large =
        figure(kind, Unit.COUNT, "N", "A, B, C", -1, main("X", "600 c 7"), main("Y", "6 8 912"));
    List<Rectangle2D> one = stubs(wide(small));
    List<Rectangle2D> other = stubs(wide(large));

    assertThat(one).hasSize(1);
    assertThat(other).hasSize(1);
    assertThat(one.get(0).getWidth()).isEqualTo(other.get(0).getWidth());
    assertThat(one.get(0).getHeight()).isEqualTo(other.get(0).getHeight());
    assertThat(words(wide(small))).contains("c", "c = withheld to protect confidentiality");
  }

  @Test
  void aStackWithAWithheldPartShowsNoPartToScale() {
    Figure hidden =
        figure(
            Kind.STACKED_SHARES,
            Unit.PERCENT,
            "%",
            "A",
            -1,
            main("X", "c"),
            main("Y", "60%"),
            main("Z", "30%"));

    ChartDrawing drawing = wide(hidden);

    assertThat(stubs(drawing)).hasSize(1);
    assertThat(words(drawing)).contains("c").doesNotContain("60%", "30%");
    assertThat(bars(drawing)).hasSize(3).allMatch(key -> key.getWidth() < 15);
  }

  @Test
  void theScaleComesFromTheValuesShown() {
    Figure hidden = figure(Kind.LINES, Unit.COUNT, "N", "2015, 2016, 2017", -1, main("X", "6 c 9"));
    Figure absent = figure(Kind.LINES, Unit.COUNT, "N", "2015, 2017", -1, main("X", "6 9"));

    assertThat(words(wide(hidden))).contains("0", "2", "4", "6", "8", "10");
    assertThat(words(wide(absent))).contains("0", "2", "4", "6", "8", "10");
  }

  @ParameterizedTest
  @EnumSource(names = {"DUMBBELL", "LINES", "SMALL_MULTIPLES"})
  void valuesOfARatingStandOnItsWholeScale(Kind kind) {
    Figure one = figure(kind, Unit.SCORE, "N", "A, B", -1, main("P", "2 3"), main("Q", "3 2"));

    assertThat(words(wide(scaled(one, 1, 7)))).contains("1", "7", "5").doesNotContain("0");
    assertThat(words(wide(one))).contains("0").doesNotContain("5", "7");
  }

  @Test
  void barsOfARatingEndWhereItsScaleWouldEnd() {
    Figure half = figure(Kind.SORTED_BARS, Unit.SCORE, "N", "A, B", -1, main("X", "2 1"));

    double alone = bars(wide(half)).get(0).getWidth();
    double scaled = bars(wide(scaled(half, 1, 4))).get(0).getWidth();
    assertThat(scaled).isCloseTo(alone / 2, within(0.5));
  }

  @Test
  void aLineThatDoesNotStartAtNoughtSaysSo() {
    Figure high = figure(Kind.LINES, Unit.COUNT, "N", "2015, 2016", -1, main("X", "463 472"));
    Figure low = figure(Kind.LINES, Unit.COUNT, "N", "2015, 2016", -1, main("X", "46 472"));

    assertThat(words(wide(high))).anyMatch(text -> text.matches("Axis starts at \\d+, not zero"));
    assertThat(words(wide(low))).noneMatch(text -> text.startsWith("Axis starts"));
  }

  @Test
  void numbersArePrintedAsTheReportPrintsThem() {
    Figure figure = figure(Kind.BARS, Unit.POUNDS, "£", "A, B", -1, main("X", "£1,200 -£35.50"));

    assertThat(words(wide(figure))).contains("£1,200", "\u2212£35.50");
  }

  @Test
  void longNamesAreWrappedAndNeverCut() {
    String name =
        "Independent and voluntary organisations that work with children and families in Lambeth"
            + " and in the neighbouring boroughs";
    Figure figure = figure(Kind.BARS, Unit.COUNT, "N", name + ", B", -1, main("X", "5 9"));

    for (ChartLayout layout : ChartLayout.values()) {
      String all = String.join(" ", words(new ChartDrawing(figure, layout, PALETTE)));
      assertThat(all).contains(name).doesNotContain("…");
    }
  }

  @Test
  void hostileWordsAreEscapedAndCleaned() throws Exception {
    Figure figure =
        figure(
            Kind.BARS,
            Unit.COUNT,
            "<b>&\"'\u0000\u202E",
            "</svg><script>, ]]>",
            -1,
            main("X", "5 9"));

    Document svg = parsed(wide(figure).svg("f"));

    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getDocumentElement().getTextContent()).contains("<b>&\"'", "</svg><script>");
  }

  @ParameterizedTest
  @EnumSource(ChartLayout.class)
  void everySampleIsWellFormedWithTheAltTextAndItsOwnId(ChartLayout layout) throws Exception {
    for (Figure figure : SampleFigures.typical().values()) {
      ChartDrawing drawing = new ChartDrawing(figure, layout, PALETTE);
      Document svg = parsed(drawing.svg("figure-x"));

      assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
      assertThat(svg.getDocumentElement().getAttribute("aria-label")).isEqualTo("Alt");
      assertThat(svg.getDocumentElement().getAttribute("id")).isEqualTo("figure-x-" + layout.id());
      assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(drawing.texts().size());
    }
  }

  @Test
  void numbersInSvgHaveAtMostTwoDecimals() {
    for (Figure figure : SampleFigures.typical().values()) {
      String coordinates = wide(figure).svg("f").replaceAll(">[^<]*<", "><");

      assertThat(Pattern.compile("\\d\\.\\d{3}").matcher(coordinates).find()).isFalse();
    }
  }

  @Test
  void everyColourIsAVariableWithAPlainColour() {
    for (Figure figure : SampleFigures.typical().values()) {
      String svg = wide(figure).svg("f");
      long colours = Pattern.compile("#[0-9A-F]{6}").matcher(svg).results().count();
      long variables =
          Pattern.compile("var\\(--chart-[a-z0-9-]+,#[0-9A-F]{6}\\)")
              .matcher(svg)
              .results()
              .count();

      assertThat(colours).isPositive().isEqualTo(variables);
    }
  }

  @Test
  void theBoardsOwnColourIsTheMainOne() {
    Figure figure = SampleFigures.typical().get("bars-highlight");
    Report.Palette own = new Report.Palette("#5C2D91", "#28A197");

    assertThat(new ChartDrawing(figure, ChartLayout.WIDE, own).svg("f"))
        .contains("var(--chart-main,#5C2D91)")
        .doesNotContain("#12436D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "ar-EG", "tr-TR"})
  void theReadersLocaleChangesNothing(String tag) {
    Locale before = Locale.getDefault();
    Figure figure = SampleFigures.typical().get("lines");
    String expected = wide(figure).svg("f");
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));

      assertThat(wide(figure).svg("f")).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void twoDrawingsOfOneFigureAreTheSameBytes() {
    for (Figure figure : SampleFigures.typical().values()) {
      assertThat(wide(figure).svg("f")).isEqualTo(wide(figure).svg("f"));
    }
  }

  @Test
  void comparatorsAreLinesAcrossTheBarsNamedAtTheirEnds() {
    Figure figure =
        figure(
            Kind.BARS,
            Unit.RATE,
            "Rate",
            "2018, 2019",
            -1,
            main("Lambeth", "46.8 40.2"),
            comparator("England", "45.3 43.7"));

    assertThat(words(wide(figure))).contains("Lambeth 40.2", "England 43.7");
    assertThat(wide(figure).svg("f")).contains("stroke-dasharray:7 4");
  }

  @Test
  void endsOfLinesThatMeetAreNamedApart() {
    Figure figure =
        figure(
            Kind.LINES,
            Unit.COUNT,
            "N",
            "2018, 2019",
            -1,
            main("A", "4 9"),
            main("B", "5 9"),
            main("C", "6 9"),
            main("D", "7 9"));

    List<Double> baselines =
        wide(figure).texts().stream()
            .filter(text -> text.text().matches("[A-D] 9"))
            .map(PlacedText::baseline)
            .sorted()
            .toList();

    assertThat(baselines).hasSize(4);
    for (int i = 1; i < 4; i++) {
      assertThat(baselines.get(i) - baselines.get(i - 1)).isGreaterThanOrEqualTo(15);
    }
  }

  /** The deviations of three names that touch come to nought together: none is only pushed down. */
  @Test
  void endsThatTouchAreNamedAroundTheirLines() {
    Figure figure =
        figure(
            Kind.LINES,
            Unit.COUNT,
            "N",
            "2018, 2019",
            -1,
            main("A", "0 51"),
            main("B", "5 50"),
            main("C", "100 49"));
    ChartDrawing drawing = wide(figure);
    List<Double> middles =
        drawing.texts().stream()
            .filter(text -> text.text().matches("[A-C] \\d+"))
            .map(text -> text.baseline() - text.lettering().size() * 0.34)
            .sorted()
            .toList();
    Map<String, Double> ticks =
        drawing.texts().stream()
            .filter(text -> text.text().matches("0|100"))
            .collect(
                Collectors.toMap(
                    PlacedText::text, text -> text.baseline() - text.lettering().size() * 0.34));

    double half = (ticks.get("0") + ticks.get("100")) / 2;
    assertThat(middles).hasSize(3);
    assertThat(middles.get(1)).isCloseTo(half, within(2.0));
    assertThat(middles.get(0) - half).isCloseTo(half - middles.get(2), within(0.01));
  }

  /** Among many dots only those that differ by more than chance, and the board's own. */
  @Test
  void anOrdinaryPlaceInAFunnelIsNotNamedBecauseThereIsRoom() {
    Figure figure = ChanceFigures.typical().get("funnel-many");

    for (ChartLayout layout : ChartLayout.values()) {
      assertThat(words(new ChartDrawing(figure, layout, PALETTE)))
          .filteredOn(text -> text.startsWith("Borough "))
          .as(layout.id())
          .allMatch(text -> ChanceFigures.standsOut(figure, text));
    }
  }

  @Test
  void theTwoDotsOfADumbbellDifferInShape() {
    Figure figure =
        figure(Kind.DUMBBELL, Unit.SCORE, "Score", "A, B", -1, main("P", "2 3"), main("Q", "6 7"));

    long rings =
        wide(figure).sketch().marks().stream()
            .filter(Mark.Stroked.class::isInstance)
            .filter(mark -> ((Mark.Stroked) mark).shape() instanceof Ellipse2D)
            .count();

    assertThat(rings).isEqualTo(2);
    assertThat(words(wide(figure))).contains("P", "Q");
  }

  @Test
  void linesOfASlopeThatCrossAreNamedAtBothEnds() {
    assertThat(slope("10 20", "30 15")).contains("P: 10", "P: 30", "Q: 20", "Q: 15");
    assertThat(slope("10 20", "15 30")).contains("P: 10", "15", "Q: 20", "30");
  }

  @Test
  void whereNamesAreLongLinesThatCrossAreNamedAtOneEnd() {
    Figure crossing = slope("Under review, Understood", "10 20", "30 15");

    assertThat(words(new ChartDrawing(crossing, ChartLayout.NARROW, PALETTE)))
        .contains("30", "15")
        .noneMatch(text -> text.endsWith(": 30"));
  }

  private static List<String> slope(String before, String after) {
    return words(wide(slope("P, Q", before, after)));
  }

  private static Figure slope(String categories, String before, String after) {
    return figure(
        Kind.SLOPE,
        Unit.COUNT,
        "Plans",
        categories,
        -1,
        comparator("Before", before),
        main("After", after));
  }

  @Test
  void aYearThatRepeatsIsWrittenOnce() {
    List<String> words = words(wide(SampleFigures.typical().get("line")));

    assertThat(words).filteredOn("2018"::equals).hasSize(1);
    assertThat(words).filteredOn("Mar"::equals).hasSize(2);
  }

  @Test
  void inPrintEveryColourIsPlainAndSomethingIsDrawn() {
    ChartDrawing drawing = wide(SampleFigures.typical().get("bars-two"));
    BufferedImage image =
        new BufferedImage(640, (int) drawing.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 640, (int) drawing.height());
    drawing.draw(g);
    g.dispose();
    Rectangle2D bar = bars(drawing).get(1);

    assertThat(image.getRGB((int) bar.getCenterX(), (int) bar.getCenterY()) & 0xFFFFFF)
        .isEqualTo(0x12436D);
  }

  @Test
  void aFigureWithoutCategoriesIsAFaultOfTheProgram() {
    Figure empty = figure(Kind.BARS, Unit.COUNT, "N", List.of(), -1, List.of());

    assertThatThrownBy(() -> wide(empty)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
