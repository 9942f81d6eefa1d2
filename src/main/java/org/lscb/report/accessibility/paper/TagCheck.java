package org.lscb.report.accessibility.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.barrier.Alternative;
import org.lscb.report.accessibility.barrier.Barriers;
import org.lscb.report.accessibility.barrier.Heading;
import org.lscb.report.accessibility.barrier.LinkWords;
import org.lscb.report.accessibility.barrier.Nonsense;
import org.lscb.report.diagnostic.Flaw;

/** The tags of a PDF: each is what it says, and stands where it belongs. */
final class TagCheck {

  private static final Pattern NOTE = Pattern.compile("(?:Note )?(\\w+)\\.?");
  private static final Set<String> CAPTIONED = Set.of("Table", "Figure", "Formula", "L", "TOC");
  private static final Set<String> IN_LIST = Set.of("LI", "L", "Caption");

  private final Barriers barriers;
  private final List<Heading> headings = new ArrayList<>();
  private final Set<String> called = new HashSet<>();

  TagCheck(Barriers barriers) {
    this.barriers = barriers;
  }

  void check(Tag root) {
    walk(root, "", "the PDF");
    Heading.check(headings, barriers);
  }

  private void walk(Tag tag, String parent, String around) {
    String place = tag.id().orElse(around);
    switch (tag.role()) {
      case "H1", "H2", "H3", "H4", "H5", "H6" ->
          headings.add(new Heading(tag.role().charAt(1) - '0', tag.text()));
      case "Figure" -> figure(tag, place);
      case "Table" -> new PaperTable(barriers).check(tag, place);
      case "Link" -> LinkWords.check(tag.alt().orElse(tag.text()), barriers);
      case "L" -> list(tag);
      case "P" -> paragraph(tag, parent);
      case "Reference" -> tag.all("Link").forEach(one -> called.add(number(one)));
      case "Note" -> note(tag);
      default -> {}
    }
    place(tag, parent);
    tag.children().forEach(one -> walk(one, tag.role(), place));
  }

  private void place(Tag tag, String parent) {
    boolean lost =
        switch (tag.role()) {
          case "LI" -> !parent.equals("L");
          case "LBody" -> !parent.equals("LI");
          case "TOCI" -> !parent.equals("TOC");
          default -> false;
        };
    if (lost) {
      barriers.report(Flaw.LIST_BROKEN, Barriers.beginning(tag.text()));
    }
    if (tag.role().equals("Caption") && !CAPTIONED.contains(parent)) {
      barriers.report(Flaw.CAPTION_OUTSIDE, Barriers.beginning(tag.text()));
    }
  }

  private void figure(Tag tag, String place) {
    String caption = tag.all("Caption").stream().map(Tag::text).findFirst().orElse("");
    Alternative.check(tag.alt().orElse(""), caption, place, barriers);
  }

  private void paragraph(Tag tag, String parent) {
    String words = tag.text();
    Nonsense.checkBullet(words, barriers);
    if (words.matches("(?:Table|Figure) [\\w.]+: .*")
        && !CAPTIONED.contains(parent)
        && !parent.equals("Caption")) {
      barriers.report(Flaw.CAPTION_OUTSIDE, Barriers.beginning(words));
    }
  }

  private void list(Tag tag) {
    List<Tag> items = tag.children();
    if (items.stream().anyMatch(one -> !IN_LIST.contains(one.role()))) {
      barriers.report(Flaw.LIST_BROKEN, Barriers.beginning(tag.text()));
    }
    boolean contents =
        items.size() > 2
            && items.stream()
                .allMatch(one -> !one.all("Link").isEmpty() && one.text().matches(".*\\s\\d+"));
    if (contents) {
      barriers.report(Flaw.CONTENTS_UNTAGGED, Barriers.beginning(items.get(0).text()));
    }
  }

  private void note(Tag tag) {
    String number = tag.all("Lbl").stream().map(TagCheck::number).findFirst().orElse("");
    if (!called.contains(number)) {
      barriers.report(Flaw.NOTE_BEFORE_CALL, number);
    }
  }

  private static String number(Tag tag) {
    Matcher number = NOTE.matcher(tag.alt().orElse(tag.text()));
    return number.matches() ? number.group(1) : "";
  }
}
