package org.lscb.report.build.begin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.build.begin.BuiltInChapter.DataFile;

/** Every file of a new board's folder, by its path in it. */
public final class NewBoardFiles {

  private final NewBoard board;
  private final List<WrittenChapter> written;

  /** For the answers of one board. */
  public NewBoardFiles(NewBoard board) {
    this.board = board;
    this.written = WrittenChapter.demanded(board);
  }

  /** The files' texts, in the order in which a newcomer reads them. */
  public Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    String year = board.year().toString();
    files.put("board.yaml", new BoardText(board).write());
    files.put("words.txt", WORDS);
    files.put(year + "/report.yaml", new ReportText(board, written).write());
    files.put(
        year + "/text/foreword.md",
        text(
            "Foreword",
            List.of(
                "whoever chairs or leads the board, "
                    + board.due()
                    + ": what the year was like for children, in half a page; and who signs it")));
    for (BuiltInChapter chapter : board.chapters()) {
      for (DataFile file : chapter.files()) {
        files.put(
            year + "/data/" + file.name() + ".yaml", new DataText(board, chapter, file).write());
      }
      for (String slot : chapter.required()) {
        files.put(year + "/text/" + chapter.id() + "/" + slot + ".md", slot(chapter));
      }
    }
    for (WrittenChapter one : written) {
      List<String> asked = new ArrayList<>();
      one.elements()
          .forEach(it -> asked.add("those who lead the work, " + board.due() + ": " + it.asks()));
      files.put(year + "/text/" + one.id() + ".md", text(one.title(), asked));
    }
    files.put(
        year + "/text/" + ReportText.GUIDANCE + ".md",
        "# What the guidance asks for\n\nThis table shows where each element is answered.\n\n"
            + "{{guidance}}\n");
    return files;
  }

  private static final String WORDS =
      """
      # Names and other words of yours that no dictionary has, one on each line, so that the check
      # of spelling knows them. Whatever stands behind this sign is a remark.
      """;

  /** Each line in braces is printed in drafts and taken out when the text is written. */
  private static String text(String title, List<String> awaited) {
    StringBuilder text = new StringBuilder("# " + title + "\n");
    awaited.forEach(one -> text.append("\n{{awaited: ").append(one).append("}}\n"));
    return text.toString();
  }

  private String slot(BuiltInChapter chapter) {
    String more =
        chapter.optional().isEmpty()
            ? ""
            : " (files beside this one may say more: "
                + String.join(".md, ", chapter.optional())
                + ".md)";
    return "{{awaited: who writes the chapter, "
        + board.due()
        + ": "
        + chapter.lead()
        + more
        + "}}\n";
  }
}
