package org.lscb.report.build.begin;

import java.util.List;

/** Writes board.yaml. */
final class BoardText {

  private final NewBoard board;

  BoardText(NewBoard board) {
    this.board = board;
  }

  String write() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # Who you are. This file serves the reports of all years.
        # Lines that begin with # are remarks: nothing reads them. Take the # away to use one.
        """);
    text.append("name: ").append(YamlScalar.of(board.name())).append('\n');
    text.append("short-name: ")
        .append(YamlScalar.of(board.shortName()))
        .append("  # stands at the head of each page\n");
    areas(text);
    text.append(
        """

        # The official codes of a single local authority, so that the report has open data and finds
        # the authority in published files:
        # code: E09000022
        # old-code: 208

        # Areas to compare with; data files name them by the word in front of the colon:
        # comparators:
        #   england: England
        #   statistical-neighbours: Statistical neighbours

        # Whom to ask for the report in another format, and your website:
        # contact: the business manager, on 01632 960 104
        # website: https://www.example.org

        # Your own colours; the report keeps enough contrast:
        # colours:
        #   main: "#12436D"
        #   accent: "#28A197"
        """);
    return text.toString();
  }

  private void areas(StringBuilder text) {
    List<String> ids = board.areaIds();
    if (!board.hasSeveralAreas()) {
      text.append("area: ").append(YamlScalar.of(board.areas().get(0)));
      text.append("  # data files call it ").append(ids.get(0)).append('\n');
      return;
    }
    text.append("areas:  # data files call them by the word in front of the colon\n");
    for (int i = 0; i < ids.size(); i++) {
      text.append("  ").append(YamlScalar.of(ids.get(i))).append(": ");
      text.append(YamlScalar.of(board.areas().get(i))).append('\n');
    }
  }
}
