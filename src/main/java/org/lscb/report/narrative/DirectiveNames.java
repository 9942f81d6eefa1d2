package org.lscb.report.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.narrative.NarrativeBlock.Directive;

/** The directives' names as they are written. */
final class DirectiveNames {

  /** All of them, in their declared order. */
  static final List<String> ALL =
      Arrays.stream(Directive.Name.values()).map(DirectiveNames::written).toList();

  private DirectiveNames() {}

  static String written(Directive.Name name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  static Optional<Directive.Name> find(String written) {
    int index = ALL.indexOf(written);
    return index < 0 ? Optional.empty() : Optional.of(Directive.Name.values()[index]);
  }
}
