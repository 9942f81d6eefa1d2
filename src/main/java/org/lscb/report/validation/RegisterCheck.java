package org.lscb.report.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Register;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Slug;
import org.lscb.report.yaml.YamlNode;

/** Does a register name the same entry twice? */
final class RegisterCheck {

  private final ReportDefinition definition;
  private final Datasets datasets;
  private final Diagnostics diagnostics;

  RegisterCheck(ReportDefinition definition, Datasets datasets, Diagnostics diagnostics) {
    this.definition = definition;
    this.datasets = datasets;
    this.diagnostics = diagnostics;
  }

  void check() {
    definition.chapters().stream()
        .flatMap(one -> one.registers().stream())
        .forEach(one -> datasets.register(one.id()).ifPresent(register -> check(one, register)));
  }

  private void check(RegisterDefinition definition, Register register) {
    String naming = definition.fields().get(0).id();
    Map<String, Position> seen = new HashMap<>();
    for (Map<String, YamlNode.Scalar> entry : register.entries()) {
      YamlNode.Scalar name = entry.get(naming);
      if (name == null || name.text().isBlank()) {
        continue;
      }
      Position first = seen.putIfAbsent(Slug.of(name.text()), name.position());
      if (first != null) {
        diagnostics.report(
            Problem.ENTRY_TWICE,
            name.position(),
            List.of(new Diagnostic.Related(first, "it stands here first")),
            register.id(),
            name.text());
      }
    }
  }
}
