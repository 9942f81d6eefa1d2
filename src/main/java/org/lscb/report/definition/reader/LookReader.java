package org.lscb.report.definition.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.definition.look.Look;
import org.lscb.report.definition.look.Look.Colour;
import org.lscb.report.definition.look.Look.CoverPicture;
import org.lscb.report.definition.look.Look.Cut;
import org.lscb.report.definition.look.Look.FontFile;
import org.lscb.report.definition.look.Look.Logo;
import org.lscb.report.definition.look.Look.Use;
import org.lscb.report.definition.look.Photograph;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads how a report looks, from board.yaml and report.yaml. */
final class LookReader {

  private static final Map<String, Cut> TEXT_FONTS =
      Map.of(
          "regular", Cut.REGULAR,
          "italic", Cut.ITALIC,
          "bold", Cut.BOLD,
          "bold-italic", Cut.BOLD_ITALIC);

  private final Diagnostics diagnostics;

  LookReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** What board.yaml says. */
  Look look(ShapedMapping board) {
    return new Look(
        colours(board),
        board.mappings("logos").stream()
            .map(one -> new Logo(one.text("file"), one.text("name"), one.position("file")))
            .toList(),
        board
            .mapping("cover-picture")
            .map(
                one ->
                    new CoverPicture(
                        photograph(one.text("file"), one.position("file"), one),
                        one.optionalText("shows"))),
        fonts(board),
        board.wholeNumber("consent-lasts"));
  }

  /** What report.yaml says of the photographs in its texts. */
  List<Photograph> photographs(ShapedMapping report) {
    return report.mappings("photographs").stream()
        .map(one -> photograph(one.name(), one.position(), one))
        .toList();
  }

  private static List<Colour> colours(ShapedMapping board) {
    List<Colour> colours = new ArrayList<>();
    board
        .mapping("colours")
        .ifPresent(
            block -> {
              for (Use use : Use.values()) {
                String key = use.name().toLowerCase(Locale.ROOT);
                block
                    .optionalText(key)
                    .ifPresent(text -> colours.add(new Colour(use, text, block.position(key))));
              }
            });
    return colours;
  }

  private Photograph photograph(String file, Position position, ShapedMapping said) {
    Optional<Period> consent = said.optionalText("consent").flatMap(PeriodText::parse);
    if (said.has("consent") && consent.isEmpty()) {
      diagnostics.report(Problem.NO_SUCH_DATE, said.position("consent"), said.text("consent"));
    }
    return new Photograph(
        file,
        said.optionalText("credit"),
        said.optionalText("shows-people").filter("yes"::equals).isPresent(),
        consent,
        position,
        said.has("consent") ? said.position("consent") : position);
  }

  private static List<FontFile> fonts(ShapedMapping board) {
    List<FontFile> fonts = new ArrayList<>();
    board
        .mapping("fonts")
        .ifPresent(
            block -> {
              block
                  .mapping("text")
                  .ifPresent(
                      text ->
                          text.node()
                              .entries()
                              .forEach(
                                  one -> {
                                    String key = one.key().text();
                                    if (TEXT_FONTS.containsKey(key)) {
                                      fonts.add(font(TEXT_FONTS.get(key), key, text));
                                    }
                                  }));
              if (block.has("heading")) {
                fonts.add(font(Cut.HEADING, "heading", block));
              }
            });
    return fonts;
  }

  private static FontFile font(Cut cut, String key, ShapedMapping block) {
    return new FontFile(cut, block.text(key), block.position(key));
  }
}
