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
    String naming = definition.fields().get(0).id();
    Map<String, Position> seen = new HashMap<>();
    for (Map<String, Register.Field> entry : register.entries()) {
      if (entry.get(naming) instanceof Register.Field.Words words && words.texts().size() == 1) {
        check(register, words.texts().get(0), above(entry), seen);
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

  /** Two entries may have the same name under two others. */
  private static String above(Map<String, Register.Field> entry) {
    return entry.values().stream()
        .filter(Register.Field.Under.class::isInstance)
        .flatMap(one -> one.texts().stream())
        .map(one -> Slug.of(one.text()))
        .collect(Collectors.joining("/"));
  }
}
