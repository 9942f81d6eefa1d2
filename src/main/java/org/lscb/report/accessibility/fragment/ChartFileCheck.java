package org.lscb.report.accessibility.fragment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;

/** Holds the charts' files to the figures of the page. */
final class ChartFileCheck {

  private final Element page;
  private final List<Finding> findings;

  ChartFileCheck(Element page, List<Finding> findings) {
    this.page = page;
    this.findings = findings;
  }

  void check(Map<String, byte[]> files) {
    Set<String> known = new HashSet<>();
    for (Element one : page.all(it -> it.hasClass("chart"))) {
      DrawnFigure figure = new DrawnFigure(one);
      String id = one.attribute("id");
      for (String ending : List.of(".png", ".svg", ".txt")) {
        known.add(id + ending);
        if (!files.containsKey(id + ending)) {
          findings.add(Finding.disagrees("the charts", "no " + id + ending, "a chart"));
        }
      }
      if (files.containsKey(id + ".svg")) {
        drawing("charts/" + id + ".svg", PieceCheck.text(files.get(id + ".svg")), figure);
      }
      if (files.containsKey(id + ".txt")) {
        words("charts/" + id + ".txt", PieceCheck.text(files.get(id + ".txt")), figure);
      }
    }
    files.keySet().stream()
        .filter(one -> !known.contains(one))
        .forEach(one -> findings.add(Finding.unmatched(one, "the charts")));
    new PngWords(page, findings).check("charts/", files);
  }

  private void drawing(String name, String file, DrawnFigure figure) {
    Element drawing = PageParser.parse(file);
    for (String part : List.of("title", "desc")) {
      String said = String.join(" ", drawing.all(part).stream().map(Element::words).toList());
      String wanted = part.equals("title") ? figure.title() : figure.alternative();
      if (!said.equals(wanted)) {
        findings.add(Finding.disagrees(name, said, wanted));
      }
    }
    new SameDrawing(name, findings).check(drawing, figure.drawing());
  }

  /** Symbols and notes are named in the file, and on the page they are not. */
  private void words(String name, String file, DrawnFigure figure) {
    List<String> said =
        file.lines().map(one -> one.replaceFirst("^(?:Symbol|Note): ", "")).toList();
    List<String> wanted = figure.words();
    for (int i = 0; i < Math.max(said.size(), wanted.size()); i++) {
      String one = i < said.size() ? said.get(i) : "nothing";
      String other = i < wanted.size() ? wanted.get(i) : "nothing";
      if (!one.equals(other)) {
        findings.add(Finding.disagrees(name, one, other));
        return;
      }
    }
  }
}
