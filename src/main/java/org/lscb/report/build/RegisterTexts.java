package org.lscb.report.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.lscb.report.statistics.Period;
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

  private List<Map<String, RegisterText.Field>> read(Register register) {
    List<Map<String, RegisterText.Field>> entries = new ArrayList<>();
    for (Map<String, Register.Field> entry : register.entries()) {
      Map<String, RegisterText.Field> fields = new LinkedHashMap<>();
      entry.forEach((id, field) -> fields.put(id, read(field)));
      entries.add(fields);
    }
    return entries;
  }

  private RegisterText.Field read(Register.Field field) {
    if (field instanceof Register.Field.Words words) {
      return new RegisterText.Field.Words(
          words.texts().stream().map(this::read).toList(), words.list());
    }
    if (field instanceof Register.Field.Time time) {
      Period period = time.period();
      boolean stated = period.kind() != Period.Kind.NOT_STATED;
      String words = stated ? period.words() : "not stated";
      return new RegisterText.Field.Plain(
          words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1));
    }
    if (field instanceof Register.Field.Awaited awaited) {
      return new RegisterText.Field.Plain("Awaited: " + awaited.words());
    }
    if (field instanceof Register.Field.Rated rated) {
      return new RegisterText.Field.Rated(rated.status());
    }
    return new RegisterText.Field.Plain(field.texts().get(0).text().strip());
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
          String row = "register:" + register.definition().id() + ":" + i + ":";
          register.entries().get(i).forEach((field, one) -> lines.putAll(texts(row + field, one)));
        }
      }
    }
    return new ChapterNarrative(chapter.chapter(), chapter.main(), chapter.slots(), lines);
  }

  private static Map<String, Narrative> texts(String key, RegisterText.Field field) {
    Map<String, Narrative> lines = new LinkedHashMap<>();
    field.texts().forEach(one -> lines.put(key + ":" + lines.size(), one));
    return lines;
  }
}
