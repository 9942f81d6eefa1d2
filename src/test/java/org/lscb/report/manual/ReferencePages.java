package org.lscb.report.manual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lscb.report.build.begin.BuiltInChapter;
import org.lscb.report.build.begin.BuiltInChapters;
import org.lscb.report.definition.shape.BeginShape;
import org.lscb.report.definition.shape.BoardShape;
import org.lscb.report.definition.shape.ChapterShape;
import org.lscb.report.definition.shape.DatasetShape;
import org.lscb.report.definition.shape.GuidanceShape;
import org.lscb.report.definition.shape.ImportShape;
import org.lscb.report.definition.shape.RegisterShape;
import org.lscb.report.definition.shape.ReportShape;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.yaml.shape.Block;

/** Writes the reference: a page for each kind of file, of kinds, of problems, of chapters. */
final class ReferencePages {

  /** Where the pages lie. */
  static final Path FOLDER = Path.of("src", "docs", "reference");

  private static final List<Topic> FILES =
      List.of(
          new Topic(
              "board.yaml",
              "Who the board is, and how all its reports look. It stands in the board's folder.",
              BoardShape.FILE),
          new Topic(
              "report.yaml",
              "What one report holds, and in which order. It stands in the year's folder.",
              ReportShape.FILE),
          new Topic(
              "dataset.yaml",
              "Numbers, as somebody counted them. Each dataset is a file of its own name in the"
                  + " folder `data` of the year.",
              DatasetShape.FILE),
          new Topic(
              "register.yaml",
              "Text in rows: members, actions, priorities. Each register is a file of its own"
                  + " name in the folder `data` of the year.",
              RegisterShape.FILE),
          new Topic(
              "imports.yaml",
              "How spreadsheets become datasets. It stands in the board's folder.",
              ImportShape.FILE),
          new Topic(
              "chapter.yaml",
              "What a chapter takes, computes, checks and shows. Those of the board stand in"
                  + " `chapters/<id>/` of the year; over a chapter that comes with the program,"
                  + " they say only what differs.",
              ChapterShape.FILE),
          new Topic(
              "begin.yaml",
              "What a new board begins with in a chapter that comes with the program. Only for"
                  + " those who write such chapters.",
              BeginShape.FILE),
          new Topic(
              "guidance.yaml",
              "What the law asks of a report. Only for those who add guidance to the program.",
              GuidanceShape.FILE));

  private final List<SampleFile> samples = SampleFile.all();
  private final SampleExamples examples = new SampleExamples(samples);

  /**
   * A kind of file.
   *
   * @param title its usual name
   * @param tells what it is for, and where it stands
   * @param shape what it may hold
   */
  private record Topic(String title, String tells, Block shape) {
    String page() {
      return title.replace(".yaml", ".md");
    }
  }

  /** Every page, by its path in the folder. */
  Map<String, String> all() throws IOException {
    Map<String, String> pages = new TreeMap<>(new ProblemPages().all());
    for (Topic topic : FILES) {
      pages.put(topic.page(), file(topic).write());
    }
    pages.put("kinds.md", new KindsPage(examples).write().write());
    List<BuiltInChapter> chapters = new BuiltInChapters().all();
    for (BuiltInChapter one : chapters) {
      pages.put("chapters/" + one.id() + ".md", new ChapterPage(samples, one).write().write());
    }
    pages.put("README.md", index(chapters));
    return pages;
  }

  private Page file(Topic topic) {
    Page page = new ShapePage(examples).write(topic.title(), topic.tells(), topic.shape());
    if (topic.shape() == DatasetShape.FILE) {
      page.heading("Under a heading");
      new ShapePage(examples).block(page, SampleExamples.BODY);
      page.heading("In place of a number");
      page.list(
          Stream.of(Symbol.values()).map(one -> "`" + one.id() + "`: " + one.meaning()).toList());
    }
    return page.paragraph("[All pages](README.md)");
  }

  private static String index(List<BuiltInChapter> chapters) {
    Page page = new Page("Reference");
    page.paragraph(
        "Everything that the files may hold, and everything that can be wrong with them. How to"
            + " make a report, step by step: [the guide](../guide.md). These pages are written"
            + " from the definitions that the program itself uses; where a key says nothing of"
            + " a default, it has none. The examples are lines of the samples and guides.");
    page.heading("Files");
    page.list(
        FILES.stream()
            .map(one -> "[" + one.title() + "](" + one.page() + "): " + one.tells())
            .toList());
    page.heading("Kinds");
    page.list(List.of("[Kinds of indicators, checks and figures](kinds.md)"));
    page.heading("Chapters");
    List<String> links = new ArrayList<>();
    for (BuiltInChapter one : chapters) {
      links.add("[%s](chapters/%s.md): %s".formatted(one.title(), one.id(), one.tells()));
    }
    page.list(links);
    page.heading("Problems");
    page.list(List.of("[Everything that can be wrong](problems.md), and what to do"));
    return page.write();
  }
}
