package org.lscb.report.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.SourceText;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of nodes from the stream of tokens. */
final class TreeReader {

  /** How deep blocks may stand in one another; the deepest file of ours has eight levels. */
  static final int DEEPEST = 40;

  private static final int MOST_FINDINGS = 100;

  private final YAMLParser tokens;
  private final SourceText source;
  private final Findings findings;
  private final ScalarTraps scalarTraps;
  private int depth;
  private Piece last = Piece.NONE;

  TreeReader(YAMLParser tokens, SourceText source, Findings findings) {
    this.tokens = tokens;
    this.source = source;
    this.findings = findings;
    this.scalarTraps = new ScalarTraps(source, findings);
  }

  /** Thrown when reading on would be useless; the reason has been reported. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super(null, null, false, false);
    }
  }

  /** What was read last, for the explanation of a syntax error. */
  Piece last() {
    return last;
  }

  Optional<YamlNode.Mapping> read() {
    JsonToken first = tokens.nextToken();
    if (first == null) {
      findings.reportFile(Problem.EMPTY_FILE);
      return Optional.empty();
    }
    YamlNode root = node(first, new Surroundings(0, false, here(1)));
    if (tokens.nextToken() != null) {
      secondDocument(line());
    }
    if (root instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (root instanceof YamlNode.Scalar scalar && scalar.text().isBlank()) {
      findings.reportFile(Problem.EMPTY_FILE);
    } else if (findings.none()) {
      notMapping(root);
    }
    return Optional.empty();
  }

  /**
   * Where a node stands.
   *
   * @param column of the keys or hyphens around it; 0 at the top
   * @param flow whether it stands in brackets
   * @param open where the innermost of them was opened
   */
  private record Surroundings(int column, boolean flow, Position open) {}

  private YamlNode node(JsonToken token, Surroundings around) {
    if (findings.count() > MOST_FINDINGS) {
      throw new Refused();
    }
    if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
      return scalar(around);
    }
    if (++depth > DEEPEST) {
      findings.report(Problem.TOO_DEEP, here(1), DEEPEST);
      throw new Refused();
    }
    scalarTraps.checkProperties(line(), column());
    YamlNode node = token == JsonToken.START_OBJECT ? mapping(around) : sequence(around);
    depth--;
    return node;
  }

  private YamlNode.Mapping mapping(Surroundings around) {
    Position start = here(1);
    boolean flow = source.at(start.line(), start.column()) == '{';
    unclosed(start, around);
    if (flow || around.flow()) {
      findings.report(Problem.FLOW_MAPPING, start, ScalarTraps.insteadOfBraces(source, start));
    }
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Position> seen = new HashMap<>();
    while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
      YamlNode.Scalar key = key();
      Position first = seen.putIfAbsent(key.text(), key.position());
      if (first != null) {
        findings.report(
            Problem.DUPLICATE_KEY,
            key.position(),
            List.of(new Diagnostic.Related(first, "first written here")),
            key.text(),
            first.line());
      }
      JsonToken value = tokens.nextToken();
      entries.add(
          new YamlNode.Entry(
              key,
              node(
                  value,
                  new Surroundings(
                      key.position().column(), flow || around.flow(), around.open()))));
    }
    last = end(start);
    return new YamlNode.Mapping(
        entries.isEmpty() ? start : entries.get(0).key().position(), entries);
  }

  /** A key at the beginning of a line shows that the bracket of a line above was left open. */
  private void unclosed(Position start, Surroundings around) {
    Position open = around.open();
    if (around.flow()
        && open.line() < start.line()
        && source.indentation(start.line()) == start.column()
        && start.column() <= around.column()) {
      String bracket = Character.toString(source.at(open.line(), open.column()));
      findings.report(Problem.UNCLOSED_BRACKET, open, bracket);
      throw new Refused();
    }
  }

  private YamlNode.Sequence sequence(Surroundings around) {
    Position start = here(1);
    boolean flow = source.at(start.line(), start.column()) != '-';
    int column = flow ? around.column() : start.column();
    List<YamlNode> entries = new ArrayList<>();
    for (JsonToken token = tokens.nextToken();
        token != JsonToken.END_ARRAY;
        token = tokens.nextToken()) {
      entries.add(
          node(
              token,
              new Surroundings(column, flow || around.flow(), flow ? start : around.open())));
    }
    last = end(start);
    if (flow) {
      new ThousandsTrap(findings).check(entries);
    }
    return new YamlNode.Sequence(start, entries, flow);
  }

  private YamlNode.Scalar key() {
    Piece piece = piece();
    last = piece;
    scalarTraps.checkKey(piece, tokens.isCurrentAlias());
    return new YamlNode.Scalar(position(piece), piece.text(), piece.isQuoted());
  }

  private YamlNode.Scalar scalar(Surroundings around) {
    Piece piece = piece();
    boolean merged = last.isMergeKey();
    last = piece;
    if (!merged) {
      scalarTraps.checkValue(piece, tokens.isCurrentAlias(), around.column(), around.flow());
    }
    return new YamlNode.Scalar(position(piece), piece.text(), piece.isQuoted());
  }

  private Piece piece() {
    TokenStreamLocation start = tokens.currentTokenLocation();
    TokenStreamLocation end = tokens.currentLocation();
    String text = tokens.getString();
    return new Piece(
        Piece.Kind.of(source.at(start.getLineNr(), start.getColumnNr())),
        text == null ? "" : text,
        start.getLineNr(),
        start.getColumnNr(),
        end.getLineNr(),
        end.getColumnNr());
  }

  private Piece end(Position start) {
    TokenStreamLocation end = tokens.currentLocation();
    return new Piece(
        Piece.Kind.END, "", start.line(), start.column(), end.getLineNr(), end.getColumnNr());
  }

  private Position position(Piece piece) {
    int length =
        piece.endLine() == piece.line()
            ? piece.endColumn() - piece.column()
            : source.length(piece.line()) - piece.column() + 1;
    return findings.at(piece.line(), piece.column(), length);
  }

  private Position here(int length) {
    return findings.at(line(), column(), length);
  }

  private int line() {
    return tokens.currentTokenLocation().getLineNr();
  }

  private int column() {
    return tokens.currentTokenLocation().getColumnNr();
  }

  private void secondDocument(int from) {
    int line = Math.min(from, source.count());
    while (line > 1 && !source.line(line).startsWith("---")) {
      line--;
    }
    findings.report(Problem.SECOND_DOCUMENT, findings.at(line, 1, 3));
  }

  private void notMapping(YamlNode root) {
    Position start = root.position();
    boolean list = root instanceof YamlNode.Sequence;
    findings.report(Problem.NOT_A_MAPPING, start, list ? "a list" : "a text");
  }
}
