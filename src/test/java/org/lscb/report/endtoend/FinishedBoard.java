package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.lscb.report.build.audit.FinalAudit;
import org.lscb.report.cli.Launch;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Severity;
import org.lscb.report.document.DataFile;

/** The files of a report with a withheld count, to be broken on purpose. */
final class FinishedBoard {

  static final String PAGE = "board-annual-report-2020-21.html";
  static final String PRINT = "board-annual-report-2020-21.pdf";
  static final String LIST = "data/values.json";
  static final String HIDDEN = "plans:plans/setting=school@2020-21";

  private final Path folder;
  private final Map<String, byte[]> files;

  private FinishedBoard(Path folder, Map<String, byte[]> files) {
    this.folder = folder;
    this.files = new TreeMap<>(files);
  }

  /** Builds it once, in a folder. */
  static FinishedBoard build(Path folder) throws IOException {
    return build(folder, "html,pdf,data");
  }

  /** Builds these outputs of it once, in a folder. */
  static FinishedBoard build(Path folder, String formats) throws IOException {
    TinyBoard board = new TinyBoard(folder.resolve("board"));
    board.write("board.yaml", BOARD);
    board.write("2020-21/chapters/plans/chapter.yaml", CHAPTER);
    board.text(TEXT);
    board.write("2020-21/data/plans.yaml", DATA);
    board.write("2020-21/data/actions.yaml", ACTIONS);
    Launch launch = board.run("build", "--format", formats);
    assertThat(launch.code()).as(launch.err()).isZero();
    return new FinishedBoard(folder, Built.files(board.folder().resolve("2020-21/out")));
  }

  /** The restricted edition of the same report. */
  FinishedBoard restricted() throws IOException {
    Launch launch =
        Launch.of(
            "build",
            "2020-21",
            "--board",
            folder.resolve("board").toString(),
            "--edition",
            "restricted");
    assertThat(launch.code()).as(launch.err()).isZero();
    return new FinishedBoard(folder, Built.files(folder.resolve("board/2020-21/restricted")));
  }

  /** Another copy of the same files. */
  FinishedBoard copy() {
    return new FinishedBoard(folder, files);
  }

  /** The names of all files. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  byte[] file(String name) {
    return files.get(name);
  }

  void put(String name, byte[] content) {
    files.put(name, content);
  }

  void keep(String name) {
    files.keySet().removeIf(one -> !one.equals(name));
  }

  void remove(String name) {
    files.remove(name);
  }

  void change(String name, UnaryOperator<String> change) {
    String before = new String(files.get(name), StandardCharsets.UTF_8);
    files.put(name, change.apply(before).getBytes(StandardCharsets.UTF_8));
  }

  void replace(String name, String from, String to) {
    change(
        name,
        text -> {
          assertThat(text).contains(from);
          int at = text.indexOf(from);
          return text.substring(0, at) + to + text.substring(at + from.length());
        });
  }

  /** Publishes a withheld number in the list. */
  void reveal(String id, String number, String text) {
    change(
        LIST,
        list -> {
          int at = list.indexOf("\"id\" : \"" + id + "\"");
          assertThat(at).as(id).isPositive();
          return list.substring(0, at)
              + list.substring(at)
                  .replaceFirst("\"number\" : null", "\"number\" : " + number)
                  .replaceFirst("\"symbol\" : \"c\"", "\"symbol\" : null")
                  .replaceFirst("\"text\" : \"\\[c]\"", "\"text\" : \"" + text + "\"");
        });
  }

  /** What the command says of the files. */
  Launch check(String... options) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = out.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    List<String> arguments = new ArrayList<>(List.of("check", out.toString()));
    arguments.addAll(List.of(options));
    return Launch.of(arguments.toArray(String[]::new));
  }

  /** The codes of the errors by which a build would stop that had made these files. */
  List<String> stoppedBy() {
    List<DataFile> data = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          if (name.startsWith("data/") && !name.equals(LIST)) {
            String plain = name.substring("data/".length());
            data.add(new DataFile("", plain, plain, "text/csv", content));
          }
        });
    Map<String, byte[]> pieces = new TreeMap<>(files);
    pieces.keySet().removeIf(name -> !name.matches("(fragments|charts)/.*"));
    Diagnostics diagnostics = new Diagnostics();
    FinalAudit audit = new FinalAudit(Map.of(HIDDEN, 3L), diagnostics);
    audit.audit(
        PAGE, files.get(PAGE), Optional.empty(), Optional.empty(), data, files.get(LIST), pieces);
    pieces.forEach(
        (name, content) -> {
          if (name.endsWith(".html")) {
            audit.fragment(name, content);
          }
        });
    return diagnostics.inReadingOrder().stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .map(one -> one.problem().code())
        .toList();
  }

  private static final String BOARD =
      """
      name: Harbour Safeguarding Children Board
      short-name: Harbour SCB
      area: Harbour
      code: E09000022
      old-code: 208
      """;

  private static final String CHAPTER =
      """
      datasets:
        plans:
          plans:
            label: Children with a plan
            by: [setting]
          visits:
            label: Visits
            about: sessions
          children:
            label: Children who live here
            about: public
      breakdowns:
        setting:
          members:
            home: At home
            school: At school
            elsewhere: Elsewhere
            abroad: Abroad
      indicators:
        setting-share:
          share: plans
          over: setting
          decimals: 2
          label: Share of plans
        setting-rate:
          rate: plans
          per: 10000
          of: children
          decimals: 1
          label: Plans per 10,000 children
      tables:
        settings:
          caption: Settings
          rows:
            by: setting
            total: setting
          columns:
            - show: plans
            - show: setting-share
        compared:
          caption: Compared
          rows:
            by: setting
          columns:
            - show: setting-rate
            - show: setting-rate
              interval: 95%
            - show: setting-rate
              against: previous
            - show: setting-rate
              compare: previous
        years:
          caption: Visits by year
          rows:
            show: visits
          columns:
            by: period
          trend: true
      figures:
        settings:
          kind: sorted-bars
          title: Settings
          axis: Children
          show: plans
          by: setting
        over-time:
          kind: lines
          title: Visits over time
          axis: Visits
          show: visits
          by: period
        rates:
          kind: intervals
          title: Rates
          axis: Plans per 10,000 children
          show: setting-rate
          by: setting
          benchmark: total
        funnel:
          kind: funnel
          title: Rates by size
          axis: Plans per 10,000 children
          show: setting-rate
          by: setting
          benchmark: total
      registers:
        actions:
          layout: table
          fields:
            aim:
              label: Aim
              as: group
            action: Action
            due:
              label: Due
              as: date
            notes:
              label: ""
      """;

  private static final String TEXT =
      """
      At school there were {{plans/school}} children.

      {{figure: settings}}

      {{figure: over-time}}

      {{table: settings}}

      {{table: compared}}

      {{table: years}}

      {{figure: rates}}

      {{figure: funnel}}

      {{tiles: visits}}

      ## What we do

      {{register: actions}}
      """;

  private static final String ACTIONS =
      """
      register: actions
      source: Plan of the board
      entries:
        - aim: Listening
          action: "=Ask, and \\"listen\\""
          due: 2021-03-31
          notes:
            - There are {{plans/home}} plans at home.
            - At school, {{plans/school}} plans.
        - aim: Learning
          action: "+44 is dialled first"
      """;

  private static final String DATA =
      """
      dataset: plans
      source: Case system
      period: 2020-21

      plans by setting and period:
        columns: [2019-20, 2020-21]
        home: [8000, 9000]
        school: [8, 3]
        elsewhere: [50, 40]
        abroad: [650, 700]

      children by period:
        2019-20: 210000
        2020-21: 215000

      visits by period:
        2017-18: 200
        2018-19: 120
        2019-20: 310
        2020-21: 260
      """;
}
