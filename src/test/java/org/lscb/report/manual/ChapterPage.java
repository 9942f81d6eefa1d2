package org.lscb.report.manual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lscb.report.build.begin.BuiltInChapter;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.MeasureDefinition;
import org.lscb.report.definition.shape.DatasetShape;
import org.lscb.report.yaml.YamlNode;

/** Writes what a chapter that comes with the program is for, takes and prints. */
final class ChapterPage {

  private final List<SampleFile> samples;
  private final BuiltInChapter begun;
  private final ChapterDefinition chapter;

  ChapterPage(List<SampleFile> samples, BuiltInChapter begun) {
    this.samples = samples;
    this.begun = begun;
    this.chapter = begun.definition();
  }

  Page write() {
    Page page = new Page(begun.title());
    page.paragraph("[All pages](../README.md)");
    page.paragraph("It tells of " + begun.tells() + ". In report.yaml:");
    page.code("yaml", "chapters:\n  - " + begun.id());
    texts(page);
    chapter.measures().stream()
        .map(MeasureDefinition::dataset)
        .distinct()
        .forEach(one -> dataset(page, one));
    breakdowns(page);
    registers(page);
    prints(page);
    return page;
  }

  private void texts(Page page) {
    page.heading("Texts");
    String folder = "`text/" + chapter.id() + "/";
    List<String> texts = new ArrayList<>();
    for (String slot : begun.required()) {
      String what = slot.equals("lead") ? ": " + begun.lead() : "";
      texts.add(folder + slot + ".md` (needed)" + what);
    }
    begun.optional().forEach(slot -> texts.add(folder + slot + ".md`"));
    page.list(texts);
  }

  private void dataset(Page page, String dataset) {
    page.heading("Dataset " + dataset);
    begun.files().stream()
        .filter(one -> one.dataset().equals(dataset))
        .forEach(
            one -> {
              page.paragraph(ShapeWords.plain(one.comesFrom()));
              page.paragraph("Who usually has them: " + ShapeWords.plain(one.awaited()) + ".");
            });
    page.list(
        chapter.measures().stream()
            .filter(one -> one.dataset().equals(dataset))
            .map(ChapterPage::measure)
            .toList());
    example(dataset).ifPresent(lines -> page.paragraph("An example:").code("yaml", lines));
  }

  private static String measure(MeasureDefinition measure) {
    String by =
        measure.by().isEmpty()
            ? ""
            : ", by "
                + measure.by().stream()
                    .map(one -> "`" + one + "`")
                    .collect(Collectors.joining(", "));
    return "`%s`: %s (%s%s)"
        .formatted(measure.id(), ShapeWords.plain(measure.label()), measure.unit().id(), by);
  }

  /** Of the samples the one that is read most easily on a telephone. */
  private Optional<String> example(String dataset) {
    return samples.stream()
        .filter(one -> one.shape() == DatasetShape.FILE)
        .filter(one -> one.content().get("source").isPresent())
        .filter(one -> one.content().get("from").isEmpty())
        .filter(one -> one.content().get("awaited").isEmpty())
        .filter(
            one ->
                one.content()
                    .get("dataset")
                    .filter(it -> it instanceof YamlNode.Scalar id && id.text().equals(dataset))
                    .isPresent())
        .min(Comparator.comparing(one -> narrow(one).stream().filter(ChapterPage::tooWide).count()))
        .map(one -> String.join("\n", narrow(one)).strip());
  }

  private static List<String> narrow(SampleFile sample) {
    List<String> lines =
        sample.lines().stream().filter(one -> !one.strip().startsWith("#")).toList();
    return Narrow.lines(lines, SampleExamples.WIDTH);
  }

  private static boolean tooWide(String line) {
    return line.length() > SampleExamples.WIDTH;
  }

  private void breakdowns(Page page) {
    if (chapter.breakdowns().isEmpty()) {
      return;
    }
    page.heading("Breakdowns");
    page.list(
        chapter.breakdowns().stream()
            .map(one -> "`" + one.id() + "`: " + ShapeWords.plain(members(one)))
            .toList());
  }

  private static String members(Breakdown breakdown) {
    return breakdown.open()
        ? "names of your own, as printed"
        : breakdown.members().stream()
            .map(one -> one.id() + " (" + one.label() + ")")
            .collect(Collectors.joining(", "));
  }

  private void registers(Page page) {
    if (chapter.registers().isEmpty()) {
      return;
    }
    page.heading("Registers");
    page.list(
        chapter.registers().stream()
            .map(
                one ->
                    "`%s`: %s"
                        .formatted(
                            one.id(),
                            one.fields().stream()
                                .map(it -> "`" + it.id() + "`")
                                .collect(Collectors.joining(", "))))
            .toList());
  }

  private void prints(Page page) {
    page.heading("What it prints");
    page.list(
        Stream.concat(
                chapter.tables().stream().map(one -> line("Table", one.id(), one.caption())),
                chapter.figures().stream().map(one -> line("Figure", one.id(), one.title())))
            .toList());
    if (!chapter.indicators().isEmpty()) {
      page.heading("What it computes");
      page.list(chapter.indicators().stream().map(one -> line("", one.id(), one.label())).toList());
    }
    if (!chapter.answers().isEmpty()) {
      page.heading("What it answers of the guidance");
      page.list(chapter.answers().stream().map(one -> "`" + one.id() + "`").toList());
    }
  }

  private static String line(String kind, String id, String words) {
    return (kind + " `" + id + "`: " + ShapeWords.plain(words)).strip();
  }
}
