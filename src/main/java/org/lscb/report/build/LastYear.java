package org.lscb.report.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.statistics.Period;

/** Reads the texts of the year before, where the board has them. */
final class LastYear {

  private final BoardFolder folder;

  /** What is wrong with last year's files is not this year's business. */
  private final Diagnostics ignored = new Diagnostics();

  LastYear(BoardFolder folder) {
    this.folder = folder;
  }

  List<Narrative> texts(Period year) {
    String before = Period.year(year.start().getYear() - 1).toString();
    List<Narrative> texts = new ArrayList<>();
    for (String home : List.of(before + "/text", before + "/chapters")) {
      for (String name : folder.list(home, ignored)) {
        read(home + "/" + name, texts);
        for (String inner : folder.list(home + "/" + name, ignored)) {
          read(home + "/" + name + "/" + inner, texts);
        }
      }
    }
    return texts;
  }

  private void read(String file, List<Narrative> texts) {
    if (file.endsWith(".md") && folder.has(file)) {
      folder
          .read(file, ignored)
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .ifPresent(text -> texts.add(folder.narrative(file, text, ignored)));
    }
  }
}
