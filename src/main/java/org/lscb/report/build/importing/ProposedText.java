package org.lscb.report.build.importing;

import java.util.List;
import org.lscb.report.build.importing.proposal.Proposing.Proposal;

/**
 * What imports.yaml says, with a proposal behind it.
 *
 * @param name of the import, with a number behind it where there is one of that name
 */
record ProposedText(String before, String after, String name) {

  private static final String HEAD =
      """
      # Which blocks of the datasets are filled from which spreadsheets: lscb-report import FILE

      imports:
      """;

  ProposedText(String before, Proposal proposal) {
    this(before, proposal, free(before, proposal.name()));
  }

  private ProposedText(String before, Proposal proposal, String name) {
    this(before, after(before, proposal.text().orElseThrow(), name), name);
  }

  private static String free(String before, String name) {
    String free = name;
    for (int i = 2; before.matches("(?s).*(^|\n)\\s+" + free + ":.*"); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  private static String after(String before, List<String> lines, String name) {
    String end = before.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder text = new StringBuilder(before.isEmpty() ? HEAD : before);
    if (!before.isEmpty() && !before.endsWith("\n")) {
      text.append(end);
    }
    text.append("  ").append(name).append(":").append(end);
    lines.subList(1, lines.size()).forEach(one -> text.append("  ").append(one).append(end));
    return text.toString();
  }
}
