package org.lscb.report.accessibility.channel.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.channel.Grid;
import org.lscb.report.accessibility.channel.Numbers;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.accessibility.values.ValuesList;

/** Holds every drawing, and the words said instead of it, to the shown values of its figure. */
public final class FigureCheck {

  private final ValuesList list;
  private final List<Finding> findings;

  /** Adds to what was found. */
  public FigureCheck(ValuesList list, List<Finding> findings) {
    this.list = list;
    this.findings = findings;
  }

  /** Looks at every figure of the page. */
  public void check(Element page) {
    for (Element figure : page.all(one -> one.name().equals("figure") && one.hasClass("chart"))) {
      List<Grid> grids = Grid.of(figure);
      List<Element> pictures = figure.all("svg");
      String id = figure.attribute("id");
      if (grids.size() == 1) {
        FigureData data = FigureData.of(grids.get(0), list);
        pictures.forEach(one -> picture(id, one, figure, data));
        if (figure.attribute("data-order").equals("size")) {
          order(id, data, pictures);
        }
      } else if (!pictures.isEmpty()) {
        findings.add(Finding.unmatched("a drawing without its data", id));
      }
    }
  }

  private void picture(String id, Element picture, Element figure, FigureData data) {
    Set<String> said = new TreeSet<>(data.names());
    figure.all("figcaption").forEach(one -> said.addAll(Numbers.in(one.words())));
    data.printed().forEach(one -> said.addAll(Numbers.of(one)));
    alternative(id, picture.attribute("aria-label"), said, data, figure);
    Set<String> written = new TreeSet<>(said);
    String chart = figure.attribute("data-chart");
    written.addAll(Ticks.of(chart, figure.attribute("data-scale"), data));
    for (Element text : picture.all("text")) {
      Numbers.strange(text.words(), written)
          .forEach(one -> findings.add(Finding.unmatched(one, id + " (drawing)")));
    }
    new DrawnLengths(picture, data, chart)
        .complaint()
        .ifPresent(what -> findings.add(Finding.tells(data.firstWithheld().orElse(id), id, what)));
  }

  private void alternative(
      String id, String words, Set<String> said, FigureData data, Element figure) {
    Numbers.strange(words, said)
        .forEach(one -> findings.add(Finding.unmatched(one, id + " (alternative text)")));
    String caption = figure.all("figcaption").stream().map(Element::words).findFirst().orElse("");
    for (String hidden : data.hiddenCategories()) {
      boolean named = words.contains(hidden + ",") || words.contains(hidden + ":");
      if (named && !caption.contains(hidden)) {
        findings.add(Finding.tells(data.firstWithheld().orElse(id), id, words));
      }
    }
  }

  /** Where bars stand by size, what is withheld comes last: its place would tell its size. */
  private void order(String id, FigureData data, List<Element> pictures) {
    boolean seen = false;
    for (int i = data.rows().size() - 1; i >= 0; i--) {
      Listed value = data.rows().get(i).get(0);
      seen |= value.number().isPresent();
      if (value.withheld() && seen) {
        findings.add(Finding.tells(value.id(), id, "its place among values sorted by size"));
      }
    }
    for (Element picture : pictures) {
      List<Optional<Double>> heights =
          data.categories().stream().map(one -> height(picture, one)).toList();
      double lowest = 0;
      for (int i = 0; i < heights.size(); i++) {
        if (data.rows().get(i).get(0).number().isPresent()) {
          lowest = Math.max(lowest, heights.get(i).orElse(0.0));
        }
      }
      for (int i = 0; i < heights.size(); i++) {
        Listed value = data.rows().get(i).get(0);
        if (value.withheld() && heights.get(i).orElse(lowest) < lowest) {
          findings.add(Finding.tells(value.id(), id, "its place among bars sorted by size"));
        }
      }
    }
  }

  private static Optional<Double> height(Element picture, String category) {
    return picture.all("text").stream()
        .filter(one -> Objects.equals(one.words(), category))
        .filter(one -> one.attribute("y").matches("\\d+(\\.\\d+)?"))
        .map(one -> Double.valueOf(one.attribute("y")))
        .findFirst();
  }
}
