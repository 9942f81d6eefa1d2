package org.lscb.report.manual;

import java.util.Comparator;
import java.util.Optional;
import org.lscb.report.definition.shape.ChapterShape;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.Word;

/** Writes the kinds of what a chapter computes, checks and draws. */
final class KindsPage {

  private final SampleExamples examples;

  KindsPage(SampleExamples examples) {
    this.examples = examples;
  }

  Page write() {
    Page page =
        new Page("Kinds of indicators, checks and figures")
            .paragraph(
                "The key that stands first tells the kind of an indicator or a check; `kind:`"
                    + " tells that of a figure. What each indicator computes:"
                    + " [indicators.md](../indicators.md). Which figure suits what:"
                    + " [writing.md](../writing.md). Where they stand:"
                    + " [chapter.yaml](chapter.md).");
    kinds(page, "Indicator: ", ((Shape.Named) under("indicators")).value());
    kinds(page, "Check: ", ((Shape.ListOf) under("checks")).entry());
    figures(page);
    return page;
  }

  private void kinds(Page page, String before, Shape kinds) {
    for (Block kind : ((Shape.Kinds) kinds).kinds()) {
      page.heading(before + kind.keys().get(0).name());
      new ShapePage(examples).block(page, kind);
    }
  }

  private void figures(Page page) {
    Shape either = ((Shape.Named) under("figures")).value();
    Block figure =
        ((Shape.Either) either)
            .options().stream()
                .filter(Block.class::isInstance)
                .map(Block.class::cast)
                .findFirst()
                .orElseThrow();
    for (String word : ((Word.Choice) figure.under("kind").orElseThrow()).words()) {
      page.heading("Figure: " + word);
      page.code("yaml", example(figure, word).orElse("kind: " + word));
    }
  }

  private Optional<String> example(Block figure, String kind) {
    return examples.all(figure).stream()
        .filter(one -> one.text().stream().anyMatch(it -> it.strip().equals("kind: " + kind)))
        .min(Comparator.comparing(one -> !one.fits()))
        .map(one -> String.join("\n", one.text()));
  }

  private static Shape under(String key) {
    return ChapterShape.FILE.under(key).orElseThrow();
  }
}
