package org.lscb.report.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.ReportDefinition.Message;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.SourceText;
import org.lscb.report.diagnostic.Sources;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeReader;
import org.lscb.report.yaml.ScalarPlaces;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Reads the Markdown in the messages of the short version. */
public final class MessageTexts {

  private final Sources sources;
  private final Diagnostics diagnostics;

  /** Reads what the board's files hold. */
  public MessageTexts(Sources sources, Diagnostics diagnostics) {
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /** The texts of all messages; empty where the report has no short version. */
  public Optional<ChapterNarrative> of(ReportDefinition definition) {
    List<Message> messages = definition.arrangement().messages();
    if (messages.isEmpty()) {
      return Optional.empty();
    }
    NarrativeReader markdown = new NarrativeReader();
    Map<String, Narrative> lines = new HashMap<>();
    for (int i = 0; i < messages.size(); i++) {
      int index = i;
      messages
          .get(i)
          .texts()
          .forEach((part, text) -> lines.put(Message.key(index, part), read(text, markdown)));
    }
    String file = messages.get(0).sentence().position().file();
    Narrative none = new Narrative(file, List.of(), Map.of(), List.of());
    return Optional.of(new ChapterNarrative(Message.CHAPTER, none, Map.of(), lines));
  }

  private Narrative read(Scalar scalar, NarrativeReader markdown) {
    SourceText source = sources.text(scalar.position().file()).orElseThrow();
    ScalarPlaces places = ScalarPlaces.of(source, scalar.position(), scalar.text());
    return markdown.read(places, scalar.text(), diagnostics);
  }
}
