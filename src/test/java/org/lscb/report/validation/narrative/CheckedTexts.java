package org.lscb.report.validation.narrative;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeReader;
import org.lscb.report.project.ReadBoard;
import org.lscb.report.project.WrittenBoard;

/** A small board whose texts a test writes, after they were held to its numbers. */
final class CheckedTexts {

  private static final String CHAPTER =
      """
      datasets:
        d:
          population-0-17:
            label: Population aged 0 to 17
            about: public
          referrals:
            label: Referrals
            by: [agency]
          looked-after:
            label: Children looked after
            by: [placement]
          visits:
            label: Visits
            about: sessions
            by: [place]
          satisfaction:
            label: Parents satisfied with help
            unit: percent
            decimals: 1
          spending:
            label: Spending on training
            unit: pounds
            about: money
          open-cases:
            label: Open cases of neglect
          hearings:
            label: Hearings held in time
            unit: percent
            decimals: 0
          dates:
            label: Dates
            about: sessions
          waiting:
            label: Waiting
            about: sessions
          calls:
            label: Calls
            about: sessions
      breakdowns:
        agency:
          members:
            police: Police
            schools: Schools
            health: Health
        placement:
          members:
            foster-care: Foster care
            homes: Children's homes
        place:
          members: open
          adds-up: never
      indicators:
        cla-rate:
          rate: looked-after
          per: 10000
          of: population-0-17
          decimals: 1
          label: Children looked after per 10,000 children
        referral-share:
          share: referrals
          over: agency
          decimals: 0
          label: Share of referrals
        referral-change:
          change: referrals
          decimals: 1
          label: Change
      registers:
        priorities:
          fields:
            priority: Priority
        words:
          fields:
            term: Term
            meaning: Meaning
      """;

  private static final String DATA =
      """
      population-0-17: 63210
      referrals by agency and period:
        columns: [2017-18, 2018-19]
        police: [150, 180]
        schools: [120, 90]
        health: [30, 45]
      looked-after by placement and period:
        columns: [2017-18, 2018-19]
        foster-care: [284, 253]
        homes: [123, 99]
      visits by place:
        a: 47
        b: 18
        c: 14
        d: 21
        e: 5
        f: 2
        g: 3
        h: 4
        i: 12
        j: 100
        k: 10000
        l: 2018
        m: 2019
        n: 999
        o: 20
        p: 30
        q: 31
        r: 1989
        s: 16
        t: 17
      satisfaction by period:
        2017-18: 58.6
        2018-19: 47.9
      hearings by period:
        2018-01-29: 64.39
        2019-01-29: 56
      spending:
        value: 143200
        stated: 151200
        because: a bill came twice
      referral-change by agency:
        remarks:
          police:
            stated: 21.6
      open-cases: 7
      dates: 13
      waiting by period:
        2018-01-29: 4711
        2019-03-31: 4823
      calls by period:
        2018-03: 5651
        2019-02: 5711
        2019-03: 5823
      """;

  private CheckedTexts() {}

  /** What is told of a text: code, line:column+length, message. */
  static List<String> told(Path folder, String markdown) {
    return told(folder, markdown, List.of());
  }

  /** What is told of a text when last year's report had others. */
  static List<String> told(Path folder, String markdown, List<String> lastYear) {
    return found(folder, markdown, lastYear).stream().map(CheckedTexts::line).toList();
  }

  /** The codes only. */
  static List<String> codes(Path folder, String markdown) {
    return found(folder, markdown, List.of()).stream().map(one -> one.problem().code()).toList();
  }

  static List<Diagnostic> found(Path folder, String markdown, List<String> lastYear) {
    return found(
        folder,
        markdown,
        lastYear,
        """
        title: Annual report
        chapters: [own]
        abbreviations: words
        small-numbers:
          profile: none
          because: these numbers are invented
        """);
  }

  static List<Diagnostic> found(
      Path folder, String markdown, List<String> lastYear, String report) {
    ReadBoard board =
        new WrittenBoard(folder)
            .with(
                "board.yaml",
                "name: Hill and Dale Board\nshort-name: Hill and Dale\narea: Hill and Dale\n")
            .with("2018-19/report.yaml", report)
            .chapter(CHAPTER)
            .data(DATA)
            .file(
                "register: priorities\nsource: Board\nentries:\n"
                    + "  - priority: Early help\n  - priority: Neglect\n  - priority: Youth\n")
            .file(
                "register: words\nsource: Board\nentries:\n"
                    + "  - term: MASH\n    meaning: multi-agency safeguarding hub\n")
            .with("2018-19/chapters/own/chapter.md", markdown)
            .read();
    if (board.diagnostics().hasErrors()) {
      throw new AssertionError(board.told());
    }
    List<Narrative> before = new ArrayList<>();
    lastYear.forEach(
        text -> before.add(new NarrativeReader().read("2017-18/old.md", text, new Diagnostics())));
    Diagnostics diagnostics = new Diagnostics();
    new NarrativeCheck(board.definition(), board.names(), board.datasets(), board::calculator)
        .check(board.narratives(), before, Optional.empty(), diagnostics);
    return diagnostics.inReadingOrder();
  }

  private static String line(Diagnostic one) {
    return one.problem().code()
        + " "
        + one.position().line()
        + ":"
        + one.position().column()
        + "+"
        + one.position().length()
        + " "
        + one.message();
  }
}
