package org.lscb.report.accessibility.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.diagnostic.Flaw.SHAPES_ALIKE;
import static org.lscb.report.diagnostic.Flaw.SHAPE_PALE;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.barrier.Painted.Kind;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;

/** Shapes of a chart against what lies behind and beside them. */
class ShapeContrastTest {

  private static final int WHITE = 0xFFFFFF;
  private static final int PALE = 0xD9DDE0;
  private static final int GREY = 0x8A9399;
  private static final int BLUE = 0x12436D;
  private static final int LIGHT_BLUE = 0x2073BC;

  @Test
  void aBarStandsOutFromThePaper() {
    assertThat(found(bar(0, 0, 10, 50, BLUE), bar(20, 0, 10, 50, GREY))).isEmpty();
    assertThat(found(bar(0, 0, 10, 50, PALE))).containsExactly(SHAPE_PALE);
  }

  @Test
  void aPaleBarMayHaveAnEdgeOnAllSides() {
    Painted bar = bar(0, 0, 30, 20, PALE);
    Painted top = line(0, 0, 30, 0, GREY);
    Painted bottom = line(0, 20, 30, 0, GREY);
    Painted left = line(0, 0, 0, 20, GREY);
    Painted right = line(30, 0, 0, 20, GREY);

    assertThat(found(bar, top, bottom, left, right)).isEmpty();
    assertThat(found(bar, line(0.5, 0.5, 29, 19, GREY))).isEmpty();
    assertThat(found(bar, top, bottom, left)).containsExactly(SHAPE_PALE);
    assertThat(found(bar, line(0.5, 0.5, 29, 19, PALE))).containsOnly(SHAPE_PALE);
    assertThat(found(bar(-1, -1, 32, 22, GREY), bar)).isEmpty();
  }

  @Test
  void aDotStandsOutFromTheBarOnWhichItLies() {
    Painted bar = bar(0, 0, 100, 50, BLUE);

    assertThat(found(bar, mark(40, 20, 5, 5, 0x505A5F))).containsExactly(SHAPE_PALE);
    assertThat(found(bar, mark(40, 20, 5, 5, 0xF46A25))).isEmpty();
    assertThat(found(bar, mark(140, 20, 5, 5, 0x505A5F))).isEmpty();
  }

  @Test
  void aLineOfValuesStandsOutAndAGridNeedNot() {
    assertThat(found(line(0, 0, 100, 40, PALE))).containsExactly(SHAPE_PALE);
    assertThat(found(new Painted(box(0, 5, 100, 0), PALE, 1, Kind.GRID))).isEmpty();
    assertThat(found(new Painted(box(0, 5, 100, 9), WHITE, 6, Kind.GAP))).isEmpty();
  }

  @Test
  void areasThatTouchAreToldApartByMoreThanAWeakColour() {
    Painted left = bar(0, 0, 50, 20, BLUE);

    assertThat(found(left, bar(50, 0, 50, 20, LIGHT_BLUE))).containsExactly(SHAPES_ALIKE);
    assertThat(found(left, bar(0, 20, 50, 20, LIGHT_BLUE))).containsExactly(SHAPES_ALIKE);
    assertThat(found(left, bar(50, 0, 50, 20, 0xF46A25))).isEmpty();
    assertThat(found(left, bar(52, 0, 50, 20, LIGHT_BLUE))).isEmpty();
    assertThat(found(left, bar(50, 20, 50, 20, LIGHT_BLUE))).isEmpty();
    assertThat(found(left, bar(50, 0, 50, 20, BLUE))).isEmpty();
  }

  @Test
  void areasThatTouchMayHaveAGapPaintedBetweenThem() {
    Painted left = bar(0, 0, 50, 20, BLUE);
    Painted right = bar(50, 0, 50, 20, LIGHT_BLUE);
    Painted gap = new Painted(box(50, -0.5, 0, 21), WHITE, 1.5, Kind.GAP);
    Painted elsewhere = new Painted(box(70, -0.5, 0, 21), WHITE, 1.5, Kind.GAP);

    assertThat(found(left, right, gap)).isEmpty();
    assertThat(found(left, right, elsewhere)).containsExactly(SHAPES_ALIKE);
  }

  @Test
  void aPairOfColoursIsToldOnce() {
    assertThat(found(bar(0, 0, 10, 50, PALE), bar(20, 0, 10, 50, PALE))).hasSize(1);
  }

  private static List<org.lscb.report.diagnostic.Kind> found(Painted... shapes) {
    Diagnostics diagnostics = new Diagnostics();
    new ShapeContrast(new Barriers(Position.ofFile("a.html"), diagnostics))
        .check(List.of(shapes), WHITE, "Figure 1", "on the page");
    return diagnostics.inReadingOrder().stream().map(Diagnostic::problem).toList();
  }

  private static Painted bar(double x, double y, double width, double height, int colour) {
    return new Painted(box(x, y, width, height), colour, 0, Kind.BAR);
  }

  private static Painted mark(double x, double y, double width, double height, int colour) {
    return new Painted(box(x, y, width, height), colour, 0, Kind.MARK);
  }

  private static Painted line(double x, double y, double width, double height, int colour) {
    return new Painted(box(x, y, width, height), colour, 1, Kind.MARK);
  }

  private static Rectangle2D box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }
}
