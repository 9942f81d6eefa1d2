package org.lscb.report.build.edit;

import java.util.ArrayList;
import java.util.List;

/** What changed in a file, line by line, with some lines around it. */
public final class LineDiff {

  private static final int AROUND = 3;

  /** Beyond it, all lines between the first and the last change are shown as replaced. */
  private static final long MOST_COMPARED = 25_000_000;

  private LineDiff() {}

  /** A line with what became of it: a space, a minus or a plus. */
  private record Line(char sign, String text, int before, int after) {}

  /** The change in the form of {@code diff -u}; empty where there is none. */
  public static String of(String name, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    List<Line> all = lines(before.lines().toList(), after.lines().toList());
    StringBuilder text = new StringBuilder();
    text.append("--- ").append(before.isEmpty() ? "nothing" : name).append('\n');
    text.append("+++ ").append(name).append(" as imported\n");
    int at = 0;
    while (at < all.size()) {
      int first = at;
      while (first < all.size() && all.get(first).sign() == ' ') {
        first++;
      }
      if (first == all.size()) {
        break;
      }
      int end = first;
      int same = 0;
      int last = first;
      while (end < all.size() && same <= 2 * AROUND) {
        same = all.get(end).sign() == ' ' ? same + 1 : 0;
        last = same == 0 ? end : last;
        end++;
      }
      int to = Math.min(all.size(), last + AROUND + 1);
      hunk(all.subList(Math.max(at, first - AROUND), to), text);
      at = to;
    }
    return text.toString();
  }

  private static void hunk(List<Line> lines, StringBuilder text) {
    long before = lines.stream().filter(one -> one.sign() != '+').count();
    long after = lines.stream().filter(one -> one.sign() != '-').count();
    Line first = lines.get(0);
    text.append("@@ -").append(before == 0 ? 0 : first.before()).append(',').append(before);
    text.append(" +").append(after == 0 ? 0 : first.after()).append(',').append(after);
    text.append(" @@\n");
    lines.forEach(one -> text.append(one.sign()).append(one.text()).append('\n'));
  }

  private static List<Line> lines(List<String> before, List<String> after) {
    int head = 0;
    while (head < Math.min(before.size(), after.size())
        && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(before.size(), after.size()) - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < head; i++) {
      lines.add(new Line(' ', before.get(i), i + 1, i + 1));
    }
    middle(
        before.subList(head, before.size() - tail),
        after.subList(head, after.size() - tail),
        head,
        lines);
    for (int i = tail; i > 0; i--) {
      int from = before.size() - i;
      lines.add(new Line(' ', before.get(from), from + 1, after.size() - i + 1));
    }
    return lines;
  }

  private static void middle(List<String> before, List<String> after, int head, List<Line> lines) {
    boolean compared = (long) before.size() * after.size() <= MOST_COMPARED;
    int[][] common = compared ? common(before, after) : new int[1][1];
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (compared && both && before.get(i).equals(after.get(j))) {
        lines.add(new Line(' ', before.get(i), head + i + 1, head + j + 1));
        i++;
        j++;
      } else if (i < before.size()
          && (!both || !compared || common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line('-', before.get(i), head + i + 1, head + j + 1));
        i++;
      } else {
        lines.add(new Line('+', after.get(j), head + i + 1, head + j + 1));
        j++;
      }
    }
  }

  /** How many lines two ends have in common, in order. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
