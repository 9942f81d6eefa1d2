package org.lscb.report.document.numbering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.definition.ChapterDefinition.Role;
import org.lscb.report.document.Block;
import org.lscb.report.document.Chapter;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Numbering;
import org.lscb.report.document.Table;

/**
 * Counts through a report. Tables and figures run through the whole of it; headings count in their
 * chapter, and only where the chapter itself has a number or a letter.
 */
public final class Numberer {

  private static final int LETTERS = 26;
  private static final int SECTION_LEVEL = 3;

  private final int parts;
  private final Map<String, Role> roles;
  private final Map<String, String> labels = new HashMap<>();
  private int chapters;
  private int appendices;
  private int tables;
  private int figures;

  /**
   * For one report.
   *
   * @param parts how many parts the longest number of a heading has; 0 for no numbers at all
   * @param roles what each chapter is, by its id
   */
  public Numberer(int parts, Map<String, Role> roles) {
    this.parts = parts;
    this.roles = Map.copyOf(roles);
  }

  /** The labels of all that is numbered. */
  public Numbering number(List<Chapter> report) {
    for (Chapter chapter : report) {
      Optional<String> number = number(roles.get(chapter.id()));
      number.ifPresent(
          one ->
              labels.put(
                  chapter.id(),
                  (roles.get(chapter.id()) == Role.APPENDIX ? "Appendix " : "Chapter ") + one));
      number.ifPresent(one -> headings(chapter.blocks(), one));
      chapter.blocks().forEach(this::display);
    }
    return new Numbering(labels);
  }

  private Optional<String> number(Role role) {
    if (role == Role.APPENDIX) {
      return Optional.of(letters(++appendices));
    }
    return role == Role.CHAPTER && parts > 0
        ? Optional.of(Integer.toString(++chapters))
        : Optional.empty();
  }

  /** A to Z, then AA, AB. */
  private static String letters(int number) {
    String last = Character.toString('A' + (number - 1) % LETTERS);
    return number > LETTERS ? letters((number - 1) / LETTERS) + last : last;
  }

  private void headings(List<Block> blocks, String chapter) {
    int[] counts = new int[Math.max(0, parts - 1)];
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        int depth = heading.level() - SECTION_LEVEL;
        if (depth < counts.length) {
          counts[depth]++;
          labels.put(heading.id(), label(chapter, counts, depth));
          Arrays.fill(counts, depth + 1, counts.length, 0);
        }
      }
    }
  }

  private static String label(String chapter, int[] counts, int depth) {
    StringBuilder label = new StringBuilder(chapter);
    for (int i = 0; i <= depth; i++) {
      label.append('.').append(counts[i]);
    }
    return label.toString();
  }

  private void display(Block block) {
    if (block instanceof Table
        || block instanceof Block.WordTable words && words.caption().isPresent()) {
      labels.put(block.id(), "Table " + ++tables);
    } else if (block instanceof Figure) {
      labels.put(block.id(), "Figure " + ++figures);
    }
  }
}
