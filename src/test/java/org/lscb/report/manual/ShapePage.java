package org.lscb.report.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;

/** Writes what a kind of file may hold. */
final class ShapePage {

  private final SampleExamples examples;

  ShapePage(SampleExamples examples) {
    this.examples = examples;
  }

  /** The keys of a file, then those of every block in it, in the order in which they are met. */
  Page write(String title, String tells, Block file) {
    Page page = new Page(title).paragraph(tells);
    keys(page, file);
    for (Block block : within(file)) {
      page.heading(capital(block.noun()));
      block(page, block);
    }
    return page;
  }

  /** One block: lines of a sample, and its keys. */
  void block(Page page, Block block) {
    examples.of(block).ifPresent(lines -> page.code("yaml", lines));
    keys(page, block);
  }

  private void keys(Page page, Block block) {
    List<String> entries = new ArrayList<>();
    for (Block.Key key : block.keys()) {
      String example = examples.of(block, key).map(one -> " Example: `" + one + "`").orElse("");
      entries.add(
          "**`%s`**%s: %s *%s.*%s"
              .formatted(
                  key.name(),
                  key.required() ? " (needed)" : "",
                  ShapeWords.plain(key.description()),
                  capital(ShapeWords.of(key.shape())),
                  example));
    }
    block
        .others()
        .ifPresent(
            one ->
                entries.add(
                    "**any other key**: "
                        + ShapeWords.plain(one.description())
                        + " *"
                        + capital(ShapeWords.of(one.value()))
                        + ".*"));
    page.list(entries);
    page.list(block.exclusives().stream().map(ShapePage::rule).toList());
  }

  private static String rule(Block.Exclusive rule) {
    String names = "`" + String.join("`, `", rule.names()) + "`";
    return (rule.needed() ? "Needed: exactly one of " : "At most one of ") + names + ".";
  }

  /** All blocks that can stand somewhere in another one. */
  private static List<Block> within(Block file) {
    Map<String, Block> found = new LinkedHashMap<>();
    file.keys().forEach(key -> collect(key.shape(), found));
    return List.copyOf(found.values());
  }

  private static void collect(Shape shape, Map<String, Block> found) {
    if (shape instanceof Block block) {
      Optional<Block> before = Optional.ofNullable(found.putIfAbsent(block.noun(), block));
      if (before.isEmpty()) {
        block.keys().forEach(key -> collect(key.shape(), found));
      } else if (before.get() != block) {
        throw new IllegalStateException("two blocks are called " + block.noun());
      }
    } else if (shape instanceof Shape.ListOf list) {
      collect(list.entry(), found);
    } else if (shape instanceof Shape.Named named) {
      collect(named.value(), found);
    } else if (shape instanceof Shape.Either either) {
      either.options().forEach(one -> collect(one, found));
    }
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
