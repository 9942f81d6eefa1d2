package org.lscb.report.dataset.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Register;
import org.lscb.report.dataset.register.FieldReader;
import org.lscb.report.dataset.register.TreeCheck;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.RegisterDefinition.Field;
import org.lscb.report.diagnostic.Diagnostic;
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

  private static final List<String> HEADER =
      List.of("register", "source", "note", "entries", "signed-off", "review");

  private final List<RegisterDefinition> declared;
  private final BlockContext context;
  private final Diagnostics diagnostics;
  private final Set<String> unknown = new HashSet<>();

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
          declared(wrong),
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
    content.get("review").ifPresent(one -> diagnostics.report(Problem.TO_REVIEW, one.position()));
    String source =
        content.get("source").orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    boolean misspelt =
        content.entries().stream()
            .map(one -> one.key().text())
            .filter(one -> !HEADER.contains(one))
            .anyMatch(one -> Nearest.to(one, HEADER).filter("source"::equals).isPresent());
    if (source.isBlank() && !misspelt) {
      diagnostics.report(Problem.NO_SOURCE, id.position(), register.get().id());
    }
    datasets.add(
        new Register(register.get().id(), source, entries(content, register.get()), id.position()));
  }

  private List<Map<String, Register.Field>> entries(Mapping content, RegisterDefinition register) {
    List<Map<String, Register.Field>> entries = new ArrayList<>();
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
    unknown.clear();
    for (YamlNode node : list.entries()) {
      if (node instanceof Mapping mapping) {
        entries.add(entry(mapping, register));
      } else {
        diagnostics.report(Problem.REGISTER_ENTRIES, node.position(), register.id());
      }
    }
    if (register.layout().equals(RegisterDefinition.TREE)) {
      new TreeCheck(register, diagnostics).check(entries);
    }
    return entries;
  }

  /** Where the register stands that was probably meant. */
  private List<Diagnostic.Related> declared(String wrong) {
    List<String> ids = declared.stream().map(RegisterDefinition::id).toList();
    Optional<String> nearest = Nearest.to(wrong, ids);
    return BlockContext.declared(
        nearest.map(one -> declared.get(ids.indexOf(one)).position()), nearest.orElse(""));
  }

  /** Told once: a name that the chapter writes otherwise stands in every entry. */
  private void unknownField(Scalar key, List<String> fields, RegisterDefinition register) {
    if (!unknown.add(key.text())) {
      return;
    }
    Optional<String> nearest = Nearest.to(key.text(), fields);
    diagnostics.report(
        nearest.isPresent() ? Problem.MISSPELT_KEY : Problem.UNKNOWN_KEY,
        key.position(),
        BlockContext.declared(nearest.map(register.places()::of), nearest.orElse("")),
        "an entry of the register",
        key.text(),
        nearest.orElse(String.join(", ", fields)));
  }

  private Map<String, Register.Field> entry(Mapping mapping, RegisterDefinition register) {
    List<String> fields = register.fields().stream().map(Field::id).toList();
    FieldReader reader = new FieldReader(register, diagnostics);
    Map<String, Register.Field> entry = new LinkedHashMap<>();
    for (Entry field : mapping.entries()) {
      int declaredAt = fields.indexOf(field.key().text());
      if (declaredAt < 0) {
        unknownField(field.key(), fields, register);
      } else {
        reader
            .read(register.fields().get(declaredAt), field)
            .ifPresent(one -> entry.put(field.key().text(), one));
      }
    }
    String naming = register.own().isEmpty() ? "" : register.own().get(0).id();
    boolean misspelt =
        mapping.entries().stream()
            .map(one -> one.key().text())
            .anyMatch(one -> Nearest.to(one, List.of(naming)).isPresent());
    if (!naming.isEmpty() && !misspelt) {
      diagnostics.report(Problem.NO_NAME, mapping.position(), register.id(), naming);
    }
    return entry;
  }
}
