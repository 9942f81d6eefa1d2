package org.lscb.report.build.look;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.look.Look;
import org.lscb.report.definition.look.Photograph;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.statistics.DateText;

/** Whether those whom photographs show have agreed, and whether each photograph is declared. */
final class ConsentCheck {

  private final ReportDefinition definition;
  private final Diagnostics diagnostics;

  ConsentCheck(ReportDefinition definition, Diagnostics diagnostics) {
    this.definition = definition;
    this.diagnostics = diagnostics;
  }

  void check(List<NarrativeBlock.Image> shown) {
    Map<String, Photograph> declared = new HashMap<>();
    for (Photograph one : definition.photographs()) {
      declared.put(one.file(), one);
      agreed(one);
    }
    definition.board().look().cover().map(Look.CoverPicture::photograph).ifPresent(this::agreed);
    Set<String> seen = new HashSet<>();
    for (NarrativeBlock.Image image : shown) {
      if (seen.add(image.path()) && !declared.containsKey(image.path()) && isJpeg(image.path())) {
        diagnostics.report(Problem.PHOTOGRAPH_NOT_DECLARED, image.position(), image.path());
      }
    }
    for (Photograph one : definition.photographs()) {
      if (!seen.contains(one.file())) {
        diagnostics.report(Problem.PHOTOGRAPH_UNUSED, one.position(), one.file());
      }
    }
  }

  private static boolean isJpeg(String path) {
    return path.toLowerCase(Locale.ROOT).matches(".*\\.jpe?g");
  }

  private void agreed(Photograph one) {
    if (one.consent().isEmpty()) {
      if (one.showsPeople() && one.dated().equals(one.position())) {
        diagnostics.report(Problem.CONSENT_MISSING, one.position(), one.file());
      }
      return;
    }
    LocalDate day = one.consent().get().end();
    if (definition.published().filter(it -> day.isAfter(it.end())).isPresent()) {
      diagnostics.report(
          Problem.CONSENT_AFTER_PUBLICATION,
          one.dated(),
          one.file(),
          DateText.day(day),
          DateText.day(definition.published().get().end()));
    }
    OptionalInt years = definition.board().look().consentYears();
    LocalDate used = definition.published().orElse(definition.year()).end();
    if (years.isPresent() && day.plusYears(years.getAsInt()).isBefore(used)) {
      diagnostics.report(
          Problem.CONSENT_OLD, one.dated(), one.file(), DateText.day(day), years.getAsInt());
    }
  }
}
