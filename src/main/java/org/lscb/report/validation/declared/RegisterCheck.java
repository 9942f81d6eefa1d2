package org.lscb.report.validation.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Register;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Slug;
import org.lscb.report.validation.finding.Findings;
import org.lscb.report.yaml.YamlNode;

/** Does a register name the same entry twice? */
final class RegisterCheck {

  private final ReportDefinition definition;
  private final Datasets datasets;
  private final Findings findings;

  RegisterCheck(ReportDefinition definition, Datasets datasets, Findings findings) {
    this.definition = definition;
    this.datasets = datasets;
    this.findings = findings;
  }

  void check() {
    definition.chapters().stream()
        .flatMap(one -> one.registers().stream())
        .forEach(one -> datasets.register(one.id()).ifPresent(register -> check(one, register)));
  }

  private void check(RegisterDefinition definition, Register register) {
    String naming = definition.own().get(0).id();
    Optional<RegisterDefinition.Field> group = definition.field(RegisterDefinition.As.GROUP);
    Map<String, Position> seen = new HashMap<>();
    for (Map<String, Register.Field> entry : register.entries()) {
      if (entry.get(naming) instanceof Register.Field.Words words && words.texts().size() == 1) {
        String among = group.map(one -> texts(entry.get(one.id()))).orElse("");
        check(register, words.texts().get(0), among + "/" + above(entry), seen);
      }
    }
  }

  private void check(
      Register register, YamlNode.Scalar name, String above, Map<String, Position> seen) {
    if (name.text().isBlank()) {
      return;
    }
    Position first = seen.putIfAbsent(above + "/" + Slug.of(name.text()), name.position());
    if (first != null) {
      findings.report(
          Problem.ENTRY_TWICE,
          new Findings.Subjects(
              name.position(),
              List.of(),
              Optional.empty(),
              List.of(new Diagnostic.Related(first, "it stands here first"))),
          register.id(),
          name.text());
    }
  }

  /** Two entries may have the same name under two others, as they may in two groups. */
  private static String above(Map<String, Register.Field> entry) {
    return entry.values().stream()
        .filter(Register.Field.Under.class::isInstance)
        .map(RegisterCheck::texts)
        .collect(Collectors.joining("/"));
  }

  private static String texts(Register.Field field) {
    return field == null
        ? ""
        : field.texts().stream().map(one -> Slug.of(one.text())).collect(Collectors.joining("/"));
  }
}
