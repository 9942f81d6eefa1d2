package org.lscb.report.diagnostic.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Explanation;
import org.lscb.report.diagnostic.Kind;
import org.lscb.report.diagnostic.Position;

/** Findings in SARIF 2.1.0, the OASIS standard that code scanning and editors read. */
final class SarifLog {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Stands for the folder that the command ran in, wherever that is on another machine. */
  private static final String BASE = "%SRCROOT%";

  /** The characters that need no escape in a URI's path. */
  private static final String PLAIN = "-._~/";

  private final String version;

  SarifLog(String version) {
    this.version = version;
  }

  String write(Findings findings) {
    List<Kind> rules =
        findings.all().stream()
            .map(one -> one.diagnostic().problem())
            .distinct()
            .sorted(Kind.order())
            .toList();
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "lscb-report");
    driver.put("version", version);
    driver.put("rules", rules.stream().map(SarifLog::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("invocations", List.of(invocation(findings)));
    run.put(
        "originalUriBaseIds",
        Map.of(BASE, Map.of("description", text("The folder that the command ran in."))));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", findings.all().stream().map(one -> result(one, rules)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return JsonText.of(log);
  }

  private static Map<String, Object> rule(Kind problem) {
    Explanation explanation = Explanation.of(problem);
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", problem.code());
    rule.put("shortDescription", text(explanation.summary()));
    rule.put("fullDescription", text(explanation.text()));
    rule.put("defaultConfiguration", Map.of("level", level(problem)));
    Map<String, Object> help = new LinkedHashMap<>();
    help.put(
        "text",
        "%s\n\nWrong:\n%s\n\nRight:\n%s"
            .formatted(explanation.text(), explanation.wrong(), explanation.right()));
    help.put(
        "markdown",
        explanation.text()
            + "\n\nWrong:\n\n"
            + fenced(explanation.wrong())
            + "\n\nRight:\n\n"
            + fenced(explanation.right()));
    rule.put("help", help);
    return rule;
  }

  private static String fenced(String lines) {
    return "~~~~\n" + lines + "\n~~~~";
  }

  private static Map<String, Object> invocation(Findings findings) {
    List<Map<String, Object>> notes = new ArrayList<>();
    findings
        .notKept()
        .forEach(
            (file, count) -> {
              Map<String, Object> note = new LinkedHashMap<>();
              note.put("level", "warning");
              note.put("message", text(count + " more problems of this file are not listed."));
              note.put("locations", List.of(location(Position.ofFile(file))));
              notes.add(note);
            });
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", true);
    if (!notes.isEmpty()) {
      invocation.put("toolExecutionNotifications", notes);
    }
    return invocation;
  }

  private static Map<String, Object> result(Finding finding, List<Kind> rules) {
    Diagnostic diagnostic = finding.diagnostic();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", diagnostic.problem().code());
    result.put("ruleIndex", rules.indexOf(diagnostic.problem()));
    result.put("level", level(diagnostic.problem()));
    String who = finding.who().map(one -> "\nWho: " + one).orElse("");
    String words = diagnostic.message() + "\nHelp: " + diagnostic.help() + who;
    result.put("message", text(literal(words)));
    result.put("locations", List.of(location(diagnostic.position())));
    List<Map<String, Object>> related = new ArrayList<>();
    for (Diagnostic.Related one : diagnostic.related()) {
      Map<String, Object> location = new LinkedHashMap<>();
      location.put("id", related.size() + 1);
      location.putAll(location(one.position()));
      location.put("message", text(literal(one.what())));
      related.add(location);
    }
    if (!related.isEmpty()) {
      result.put("relatedLocations", related);
    }
    return result;
  }

  private static String level(Kind problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  /** A message in which nothing is a placeholder or a link: section 3.11 of the standard. */
  private static String literal(String words) {
    return words.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
  }

  private static Map<String, Object> location(Position position) {
    Map<String, Object> artifact = new LinkedHashMap<>();
    artifact.put("uri", uri(position.file()));
    artifact.put("uriBaseId", BASE);
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", artifact);
    if (position.line() > 0) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", position.line());
      if (position.column() > 0) {
        region.put("startColumn", position.column());
        // The standard's end is the column behind the last character.
        region.put("endColumn", position.column() + position.length());
      }
      physical.put("region", region);
    }
    return Map.of("physicalLocation", physical);
  }

  private static String uri(String file) {
    StringBuilder uri = new StringBuilder();
    for (byte one : file.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (one & 0xFF);
      boolean plain =
          letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
      uri.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
    }
    return uri.toString();
  }
}
