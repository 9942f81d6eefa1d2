package org.lscb.report.dataset.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lscb.report.dataset.Register;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.RegisterDefinition.As;
import org.lscb.report.definition.RegisterDefinition.Status;
import org.lscb.report.diagnostic.Diagnostic;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodAdvice;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.YamlNode.Sequence;

/** Types what stands in a field of an entry. */
public final class FieldReader {

  private static final Pattern AWAITED = Pattern.compile("awaited(?:(?::|\\s)\\s*(.*))?");

  private final RegisterDefinition register;
  private final Diagnostics diagnostics;

  /** Reads the fields of one register. */
  public FieldReader(RegisterDefinition register, Diagnostics diagnostics) {
    this.register = register;
    this.diagnostics = diagnostics;
  }

  /** The field, or empty after a diagnostic. */
  public Optional<Register.Field> read(RegisterDefinition.Field field, Entry entry) {
    if (entry.value() instanceof Scalar scalar) {
      return scalar(field, scalar);
    }
    boolean listed = field.as() == As.TEXT || field.as() == As.FACT;
    // In brackets, words were probably meant to be printed with them.
    if (listed && entry.value() instanceof Sequence list && !list.flow()) {
      return words(list, entry.key());
    }
    diagnostics.report(Problem.ONE_VALUE, entry.key().position(), entry.key().text());
    return Optional.empty();
  }

  private Optional<Register.Field> words(Sequence list, Scalar key) {
    List<Scalar> texts = new ArrayList<>();
    for (YamlNode node : list.entries()) {
      if (node instanceof Scalar scalar) {
        texts.add(scalar);
      } else {
        diagnostics.report(Problem.ONE_VALUE, node.position(), key.text());
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Register.Field.Words(texts, true));
  }

  private Optional<Register.Field> scalar(RegisterDefinition.Field field, Scalar scalar) {
    return switch (field.as()) {
      case DATE -> time(scalar);
      case STATUS -> status(field, scalar);
      case UNDER -> Optional.of(new Register.Field.Under(scalar));
      default -> Optional.of(new Register.Field.Words(List.of(scalar), false));
    };
  }

  private Optional<Register.Field> time(Scalar scalar) {
    String text = scalar.text().strip();
    Matcher awaited = AWAITED.matcher(text);
    if (awaited.matches()) {
      String words = Objects.requireNonNullElse(awaited.group(1), "").strip();
      if (words.isEmpty()) {
        diagnostics.report(Problem.AWAITED_FROM, scalar.position());
        return Optional.empty();
      }
      return Optional.of(new Register.Field.Awaited(scalar, words));
    }
    Optional<Period> period = PeriodText.parse(text);
    if (period.isEmpty()) {
      String advice =
          PeriodAdvice.meant(text)
              .map(one -> "write " + one)
              .orElse(
                  "write a day such as 2018-06-30, a month such as 2018-06, \"not stated\", or"
                      + " \"awaited: \" and from whom; declare the field \"as: fact\" if it holds"
                      + " other words");
      diagnostics.report(Problem.NO_DATE, scalar.position(), text, advice);
    }
    return period.map(one -> new Register.Field.Time(scalar, one));
  }

  private Optional<Register.Field> status(RegisterDefinition.Field field, Scalar scalar) {
    Optional<Status> status =
        field.statuses().stream().filter(one -> one.id().equals(scalar.text())).findFirst();
    if (status.isEmpty() && !field.statuses().isEmpty()) {
      List<String> right = field.statuses().stream().map(Status::id).toList();
      Position declared = register.places().of(field.id());
      diagnostics.report(
          Problem.STATUS_NOT_DECLARED,
          scalar.position(),
          List.of(new Diagnostic.Related(declared, "\"" + field.id() + "\" is declared here")),
          scalar.text(),
          Nearest.advice(scalar.text(), right));
    }
    return status.map(one -> new Register.Field.Rated(scalar, one));
  }
}
