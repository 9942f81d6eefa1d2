package org.lscb.report.build.roll;

import org.lscb.report.build.edit.EditedText;
import org.lscb.report.statistics.Period;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;

/** Rolls a register forward: its entries stay, to be reviewed. */
final class RegisterRoll {

  private final Period year;

  RegisterRoll(Period year) {
    this.year = year;
  }

  /** Changes the text. */
  void roll(EditedText text, Mapping content) {
    if (content.get("review").isPresent()) {
      return;
    }
    content.entries().stream()
        .map(Entry::key)
        .filter(one -> one.text().equals("register"))
        .findFirst()
        .ifPresent(
            one ->
                text.insertLinesAfter(
                    one.position().line(),
                    "review: written for " + year + "  # take this line out when it is reviewed"));
  }
}
