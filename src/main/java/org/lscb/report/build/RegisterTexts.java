package org.lscb.report.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Register;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.SourceText;
import org.lscb.report.diagnostic.Sources;
import org.lscb.report.document.compose.RegisterText;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeReader;
import org.lscb.report.yaml.ScalarPlaces;
import org.lscb.report.yaml.YamlNode;

/** Reads the Markdown in the registers' fields. */
final class RegisterTexts {

  private final NarrativeReader markdown = new NarrativeReader();
  private final Sources sources;
  private final Diagnostics diagnostics;
  private final Map<String, RegisterText> texts = new LinkedHashMap<>();

  RegisterTexts(
      ReportDefinition definition, Datasets datasets, Sources sources, Diagnostics diagnostics) {
    this.sources = sources;
    this.diagnostics = diagnostics;
    for (ChapterDefinition chapter : definition.chapters()) {
      for (RegisterDefinition register : chapter.registers()) {
        datasets
            .register(register.id())
            .ifPresent(one -> texts.put(register.id(), new RegisterText(register, read(one))));
      }
    }
  }

  private List<Map<String, Narrative>> read(Register register) {
    List<Map<String, Narrative>> entries = new ArrayList<>();
    for (Map<String, YamlNode.Scalar> entry : register.entries()) {
      Map<String, Narrative> fields = new LinkedHashMap<>();
      entry.forEach((field, scalar) -> fields.put(field, read(scalar)));
      entries.add(fields);
    }
    return entries;
  }

  private Narrative read(YamlNode.Scalar scalar) {
    SourceText source = sources.text(scalar.position().file()).orElseThrow();
    ScalarPlaces places = ScalarPlaces.of(source, scalar.position(), scalar.text());
    return markdown.read(places, scalar.text(), diagnostics);
  }

  /** By the register's id. */
  Map<String, RegisterText> all() {
    return texts;
  }

  /** The chapters' texts with those of their registers, so that values in them are found too. */
  List<ChapterNarrative> addTo(List<ChapterNarrative> narratives) {
    return narratives.stream().map(this::addTo).toList();
  }

  private ChapterNarrative addTo(ChapterNarrative chapter) {
    Map<String, Narrative> lines = new HashMap<>(chapter.lines());
    for (RegisterText register : texts.values()) {
      if (register.definition().chapter().equals(chapter.chapter())) {
        for (int i = 0; i < register.entries().size(); i++) {
          int row = i;
          register
              .entries()
              .get(i)
              .forEach(
                  (field, text) ->
                      lines.put(
                          "register:" + register.definition().id() + ":" + row + ":" + field,
                          text));
        }
      }
    }
    return new ChapterNarrative(chapter.chapter(), chapter.main(), chapter.slots(), lines);
  }
}
