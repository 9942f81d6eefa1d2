package org.lscb.report.build.diff;

import java.io.StringWriter;
import java.util.Optional;
import org.lscb.report.document.diff.Change;
import org.lscb.report.document.diff.Change.Entry;
import org.lscb.report.document.diff.Diff;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Says as JSON what changed, for other programs. */
public final class DiffJson {

  /** The whole comparison on one line. */
  public String of(Diff diff) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("board", diff.after().board());
      json.writeStringProperty("before", diff.before().year());
      json.writeStringProperty("after", diff.after().year());
      json.writeNumberProperty("same", diff.same());
      json.writeArrayPropertyStart("changes");
      diff.changes().forEach(one -> write(json, one));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Change change) {
    json.writeStartObject();
    json.writeStringProperty("kind", change.kind().id());
    json.writeStringProperty("unit", change.unit().id());
    write(json, "before", change.before());
    write(json, "after", change.after());
    change.difference().ifPresent(by -> json.writeNumberProperty("difference", by));
    change.percent().ifPresent(by -> json.writeNumberProperty("percent", by));
    json.writeArrayPropertyStart("reasons");
    change.reasons().forEach(one -> json.writeString(one.words()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Optional<Entry> entry) {
    if (entry.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", entry.get().item().id());
    json.writeStringProperty("label", entry.get().item().label());
    json.writeStringProperty("period", entry.get().period().toString());
    json.writeStringProperty("text", entry.get().item().text());
    entry.get().item().number().ifPresent(it -> json.writeNumberProperty("number", it));
    json.writeEndObject();
  }
}
