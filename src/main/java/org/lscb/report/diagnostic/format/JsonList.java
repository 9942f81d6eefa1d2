package org.lscb.report.diagnostic.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Severity;

/**
 * Findings as one JSON object. Every key always stands; what is not known is null. Lines and
 * columns count from 1, columns in Unicode code points.
 */
final class JsonList {

  private final String version;

  JsonList(String version) {
    this.version = version;
  }

  String write(Findings findings, Predicate<Severity> fails) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("tool", "lscb-report");
    root.put("version", version);
    root.put("passed", findings.all().stream().noneMatch(one -> fails.test(severity(one))));
    for (Severity severity : Severity.values()) {
      root.put(severity.name().toLowerCase(Locale.ROOT) + "s", findings.count(severity));
    }
    root.put("files", findings.files().stream().toList());
    root.put("problems", findings.all().stream().map(JsonList::problem).toList());
    root.put("notListed", findings.notKept());
    return JsonText.of(root);
  }

  private static Severity severity(Finding finding) {
    return finding.diagnostic().severity();
  }

  private static Map<String, Object> problem(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("code", diagnostic.problem().code());
    problem.put("severity", severity(finding).name().toLowerCase(Locale.ROOT));
    place(problem, diagnostic.position());
    problem.put("message", diagnostic.message());
    problem.put("help", diagnostic.help());
    problem.put("who", finding.who().orElse(null));
    problem.put("related", diagnostic.related().stream().map(JsonList::related).toList());
    return problem;
  }

  private static Map<String, Object> related(Diagnostic.Related related) {
    Map<String, Object> place = new LinkedHashMap<>();
    place(place, related.position());
    place.put("what", related.what());
    return place;
  }

  private static void place(Map<String, Object> to, Position position) {
    to.put("file", position.file());
    to.put("line", position.line() == 0 ? null : position.line());
    to.put("column", position.column() == 0 ? null : position.column());
    to.put("length", position.column() == 0 ? null : position.length());
  }
}
