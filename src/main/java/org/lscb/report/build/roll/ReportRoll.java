package org.lscb.report.build.roll;

import org.lscb.report.build.begin.YamlScalar;
import org.lscb.report.build.edit.EditedText;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;

/** Rolls report.yaml forward: nothing is published or approved yet. */
final class ReportRoll {

  private final EditedText text;
  private final Mapping content;
  private final Period year;
  private final String due;
  private final AddressRoll addresses;

  ReportRoll(EditedText text, Mapping content, Period year, String due, AddressRoll addresses) {
    this.addresses = addresses;
    this.text = text;
    this.content = content;
    this.year = year;
    this.due = due;
  }

  /** Changes the text. */
  void roll() {
    for (Entry entry : content.entries()) {
      switch (entry.key().text()) {
        case "published" ->
            text.silence(entry.key().position().line(), text.lastLine(entry.key().position()));
        case "title", "cover" -> years(entry.value());
        case "approval" -> approvals(entry.value());
        case "headlines", "short-version" -> addresses(entry.value());
        case "changes" -> compared(entry.value());
        case "photographs" -> pictures(entry.value());
        default -> {
          continue;
        }
      }
    }
  }

  private void years(YamlNode node) {
    if (node instanceof Sequence list) {
      list.entries().forEach(this::years);
    } else if (node instanceof Scalar scalar) {
      String before = text.line(scalar.position().line());
      String words = scalar.text().replace(year.toString(), NextPeriod.after(year).toString());
      if (!words.equals(scalar.text()) && before.contains(scalar.text())) {
        text.replace(scalar.position(), "\"" + words.replace("\"", "\\\"") + "\"");
      }
    }
  }

  /** With what was published last year. */
  private void compared(YamlNode node) {
    if (node instanceof Scalar scalar) {
      text.replace(scalar.position(), year.toString());
    }
  }

  /** Of values, wherever they stand; a scalar of several lines stays as it is. */
  private void addresses(YamlNode node) {
    if (node instanceof Sequence list) {
      list.entries().forEach(this::addresses);
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach(one -> addresses(one.value()));
    } else if (node instanceof Scalar scalar && scalar.text().contains("@")) {
      String before = text.line(scalar.position().line());
      String words =
          scalar.text().contains("{{")
              ? addresses.text(scalar.text())
              : addresses.words(scalar.text());
      if (!words.equals(scalar.text()) && before.contains(scalar.text())) {
        text.replace(scalar.position(), YamlScalar.of(words));
      }
    }
  }

  /** Those in last year's folder, which came along with it. */
  private void pictures(YamlNode node) {
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        String path = entry.key().text();
        if (path.startsWith(year + "/")) {
          String line = text.line(entry.key().position().line());
          String after = NextPeriod.after(year) + path.substring(year.toString().length());
          boolean plain = line.startsWith(path, entry.key().position().column() - 1);
          text.replace(entry.key().position(), plain ? after : YamlScalar.of(after));
        }
      }
    }
  }

  private void approvals(YamlNode node) {
    if (node instanceof Sequence list) {
      list.entries().forEach(this::approvals);
    } else if (node instanceof Mapping mapping
        && mapping.get("on").orElse(null) instanceof Scalar on
        && PeriodText.parse(on.text()).isPresent()) {
      text.replace(on.position(), "\"awaited: their approval, after " + due + "\"");
    }
  }
}
