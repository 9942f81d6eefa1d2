package org.lscb.report.accessibility.audit;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.accessibility.Attachments;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.accessibility.channel.Attributes;
import org.lscb.report.accessibility.channel.Downloads;
import org.lscb.report.accessibility.channel.Finding;
import org.lscb.report.accessibility.channel.ListCheck;
import org.lscb.report.accessibility.channel.OriginCheck;
import org.lscb.report.accessibility.channel.PageValues;
import org.lscb.report.accessibility.channel.PrintCheck;
import org.lscb.report.accessibility.channel.PrintPageCheck;
import org.lscb.report.accessibility.channel.Prose;
import org.lscb.report.accessibility.channel.WordCheck;
import org.lscb.report.accessibility.channel.data.DataFileCheck;
import org.lscb.report.accessibility.channel.figure.FigureCheck;
import org.lscb.report.accessibility.channel.figure.TrendCheck;
import org.lscb.report.accessibility.criterion.Criterion;
import org.lscb.report.accessibility.fragment.PieceCheck;
import org.lscb.report.accessibility.page.Element;
import org.lscb.report.accessibility.page.PageParser;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.accessibility.word.WordReader;

/** Audits the files of a finished report: what they tell, and what follows from it. */
public final class Audit {

  private static final String LIST = "values.json";

  private final ValuesList list;
  private final Finished files;
  private final Criterion criterion;

  /**
   * An audit of these files.
   *
   * @param small the counts that are truly small, where the asker knows it
   * @throws IllegalArgumentException when the list of values cannot be read
   */
  public Audit(Finished files, Optional<Map<String, Long>> small) {
    this.files = files;
    list = ValuesList.read(files.values());
    criterion = list.manifest().map(it -> new Criterion(it, list.values(), small)).orElse(null);
  }

  /** Looks at everything. */
  public AuditResult result() {
    Set<Finding> findings = new LinkedHashSet<>(channels());
    return criterion == null
        ? new AuditResult(true, List.of(), List.copyOf(findings))
        : new AuditResult(criterion.consistent(), criterion.findings(), List.copyOf(findings));
  }

  /** The least and the most that a count can be that is not printed, in words. */
  public String interval(String id) {
    return criterion.interval(id);
  }

  /** The largest small number; 0 where small numbers are shown. */
  public int threshold() {
    return list.manifest().map(it -> it.threshold()).orElse(0);
  }

  /** How many values the report publishes. */
  public int values() {
    return list.values().size();
  }

  private List<Finding> channels() {
    List<Finding> findings = new ArrayList<>();
    new ListCheck(list, findings).check();
    Optional<Element> page = files.page().map(PageParser::parse);
    page.ifPresent(it -> page(it, findings));
    DataFileCheck data = new DataFileCheck(list, page, findings);
    files.data().forEach(data::check);
    page.map(Downloads::of).ifPresent(it -> carried(it, data, findings));
    files.print().ifPresent(it -> print(it, findings));
    files.pdf().ifPresent(it -> print(it, page, data, findings));
    page.ifPresent(it -> new PieceCheck(it, findings).check(files.pieces()));
    if (page.isEmpty() && !files.pieces().isEmpty()) {
      findings.add(Finding.disagrees("fragments and charts", "no page beside them", "their page"));
    }
    files.word().ifPresent(it -> word(it, page, findings));
    ExcerptCheck excerpts = new ExcerptCheck(findings);
    files.others().forEach(excerpts::check);
    return findings;
  }

  private void page(Element page, List<Finding> findings) {
    words(page, findings);
    new FigureCheck(list, findings).check(page);
    new TrendCheck(list, findings).check(page);
  }

  private void words(Element page, List<Finding> findings) {
    new PageValues(list, findings).check(page);
    new OriginCheck(list, findings).check(page);
    new Attributes(findings).check(page);
    new Prose(list, findings).check(page);
  }

  private void print(Finished.Print print, List<Finding> findings) {
    Element match = PageParser.parse(print.match());
    if (files.page().filter(print.match()::equals).isEmpty()) {
      words(match, findings);
    }
    new PrintPageCheck(findings).check(PageParser.parse(print.page()), match);
  }

  private void print(
      byte[] pdf, Optional<Element> page, DataFileCheck data, List<Finding> findings) {
    try {
      Map<String, byte[]> attached = Attachments.of(pdf);
      if (Arrays.equals(attached.get(LIST), files.values())) {
        carried(attached, data, findings);
        page.ifPresent(it -> new PrintCheck(findings).check(TagTree.read(pdf), it));
      } else {
        // One cause: nothing of another report's PDF can agree.
        findings.add(
            Finding.disagrees("the PDF", "another list of values", "the list beside the report"));
      }
    } catch (IllegalArgumentException untagged) {
      // Whoever looks for barriers says so: without tags there are no blocks to compare.
      return;
    } catch (UncheckedIOException damaged) {
      findings.add(Finding.unreadable("the PDF"));
    }
  }

  private static void word(byte[] word, Optional<Element> page, List<Finding> findings) {
    if (page.isEmpty()) {
      findings.add(Finding.disagrees("the Word file", "no page beside it", "its page"));
      return;
    }
    try {
      new WordCheck(findings).check(WordReader.read(word), page.get());
    } catch (IllegalArgumentException damaged) {
      findings.add(Finding.unreadable("the Word file"));
    }
  }

  private void carried(Map<String, byte[]> carried, DataFileCheck data, List<Finding> findings) {
    carried.forEach(
        (name, content) -> {
          byte[] beside = name.equals(LIST) ? files.values() : files.data().get(name);
          if (name.equals(LIST) || beside != null) {
            if (!Arrays.equals(content, beside)) {
              findings.add(
                  new Finding(
                      Finding.Kind.DISAGREES, name, "an attached file", "the file beside it"));
            }
          } else {
            data.check(name, content);
          }
        });
  }
}
