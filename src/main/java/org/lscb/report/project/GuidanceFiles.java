package org.lscb.report.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.guidance.Guidance;
import org.lscb.report.definition.guidance.Guidances;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.definition.reader.GuidanceReader;
import org.lscb.report.definition.reader.ReportReader.Outline;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlReader;

/** Finds the guidance that report.yaml names among that which comes with the program. */
public final class GuidanceFiles {

  private static final String HOME = "templates/guidance/";

  private final YamlReader yaml;
  private final Diagnostics diagnostics;

  /** Reports into the given collection. */
  public GuidanceFiles(YamlReader yaml, Diagnostics diagnostics) {
    this.yaml = yaml;
    this.diagnostics = diagnostics;
  }

  /** What applies; a name that leads nowhere is reported. */
  Guidances read(Outline outline, List<ChapterDefinition> chapters) {
    if (outline.guidance().isEmpty() && chapters.stream().noneMatch(this::answersOfItsOwn)) {
      // Nothing is asked, so nothing is read: most of a cold start is reading.
      return new Guidances(List.of(), outline.noGuidance(), List.of(), outline.answers(), Set.of());
    }
    List<Guidance> all = all();
    List<Guidance> chosen = new ArrayList<>();
    for (Mention mention : outline.guidance()) {
      Optional<Guidance> found =
          all.stream().filter(one -> one.id().equals(mention.id())).findFirst();
      found.ifPresent(chosen::add);
      if (found.isEmpty()) {
        diagnostics.report(
            Problem.UNKNOWN_GUIDANCE,
            mention.position(),
            mention.id(),
            Nearest.advice(mention.id(), all.stream().map(Guidance::id).toList()));
      }
    }
    Set<String> known = new HashSet<>();
    all.forEach(one -> one.elements().forEach(element -> known.add(element.id())));
    return new Guidances(
        outline.guidance(), outline.noGuidance(), chosen, outline.answers(), known);
  }

  private boolean answersOfItsOwn(ChapterDefinition chapter) {
    return chapter.answers().stream().anyMatch(one -> !BuiltIn.isOne(one.position().file()));
  }

  /** Every guidance that comes with the program. */
  public List<Guidance> all() {
    GuidanceReader reader = new GuidanceReader(diagnostics);
    return mapping("index").map(reader::index).orElse(List.of()).stream()
        .flatMap(id -> mapping(id).flatMap(one -> reader.read(id, one)).stream())
        .toList();
  }

  private Optional<Mapping> mapping(String name) {
    return BuiltIn.definition(HOME + name + ".yaml", yaml, diagnostics);
  }
}
