package org.lscb.report.dataset.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Register;
import org.lscb.report.definition.Label;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;

/** Reads a register file. */
final class RegisterReader {

  private static final List<String> HEADER = List.of("register", "source", "note", "entries");

  private final List<RegisterDefinition> declared;
  private final BlockContext context;
  private final Diagnostics diagnostics;

  RegisterReader(BlockContext context) {
    this.declared =
        context.definition().chapters().stream().flatMap(one -> one.registers().stream()).toList();
    this.context = context;
    this.diagnostics = context.diagnostics();
  }

  void read(DataFile file, Datasets datasets) {
    Mapping content = file.content();
    YamlNode id = content.get("register").orElseThrow();
    Optional<RegisterDefinition> register =
        id instanceof Scalar scalar
            ? declared.stream().filter(one -> one.id().equals(scalar.text())).findFirst()
            : Optional.empty();
    if (register.isEmpty()) {
      String wrong = id instanceof Scalar scalar ? scalar.text() : "";
      diagnostics.report(
          Problem.UNKNOWN_REGISTER,
          id.position(),
          wrong,
          Nearest.advice(wrong, declared.stream().map(RegisterDefinition::id).toList()));
      diagnostics.leaveOut(Set.of(Problem.REGISTER_NOT_FILLED));
      return;
    }
    for (Entry entry : content.entries()) {
      if (!HEADER.contains(entry.key().text())) {
        context.unknownKey("a register", entry.key(), HEADER);
      }
    }
    String source =
        content.get("source").orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    if (source.isBlank()) {
      diagnostics.report(Problem.NO_SOURCE, id.position(), register.get().id());
    }
    datasets.add(
        new Register(register.get().id(), source, entries(content, register.get()), id.position()));
  }

  private List<Map<String, Scalar>> entries(Mapping content, RegisterDefinition register) {
    List<Map<String, Scalar>> entries = new ArrayList<>();
    if (!(content.get("entries").orElse(null) instanceof Sequence list)) {
      Position position =
          content.entries().stream()
              .map(Entry::key)
              .filter(key -> key.text().equals("entries"))
              .findFirst()
              .map(Scalar::position)
              .orElse(content.position());
      diagnostics.report(Problem.REGISTER_ENTRIES, position, register.id());
      return entries;
    }
    List<String> fields = register.fields().stream().map(Label::id).toList();
    for (YamlNode node : list.entries()) {
      if (node instanceof Mapping mapping) {
        entries.add(entry(mapping, fields));
      } else {
        diagnostics.report(Problem.REGISTER_ENTRIES, node.position(), register.id());
      }
    }
    return entries;
  }

  private Map<String, Scalar> entry(Mapping mapping, List<String> fields) {
    Map<String, Scalar> entry = new LinkedHashMap<>();
    for (Entry field : mapping.entries()) {
      if (!fields.contains(field.key().text())) {
        context.unknownKey("an entry of the register", field.key(), fields);
      } else if (field.value() instanceof Scalar scalar) {
        entry.put(field.key().text(), scalar);
      } else {
        diagnostics.report(Problem.ONE_VALUE, field.key().position(), field.key().text());
      }
    }
    return entry;
  }
}
