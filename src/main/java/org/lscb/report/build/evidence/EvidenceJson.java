package org.lscb.report.build.evidence;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import org.lscb.report.build.evidence.Evidence.Check;
import org.lscb.report.build.evidence.Evidence.HashedFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The evidence for other programs. */
final class EvidenceJson {

  private EvidenceJson() {}

  static byte[] of(Evidence evidence) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("about", EvidencePage.ABOUT);
      json.writeStringProperty("board", evidence.cover().board());
      json.writeStringProperty("year", evidence.cover().year());
      json.writeStringProperty("date", evidence.cover().date());
      json.writeBooleanProperty("draft", evidence.draft());
      json.writeObjectPropertyStart("tools");
      evidence.tools().forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeArrayPropertyStart("files");
      evidence.files().forEach(one -> file(one, json));
      json.writeEndArray();
      json.writeArrayPropertyStart("checks");
      evidence.checks().forEach(one -> check(one, json));
      json.writeEndArray();
      json.writeArrayPropertyStart("to-be-checked-by-people");
      PersonalChecks.of(evidence.cover().look()).forEach(one -> task(one, json));
      json.writeEndArray();
      json.writeStringProperty("contact-for-other-formats", evidence.cover().contact());
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private static void file(HashedFile file, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("path", file.path());
    json.writeNumberProperty("bytes", file.bytes());
    json.writeStringProperty("sha256", file.sha256());
    json.writeEndObject();
  }

  private static void check(Check check, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("by", check.by());
    json.writeStringProperty("what", check.what());
    json.writeStringProperty("file", check.file());
    json.writeStringProperty(
        "result", check.result().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeObjectPropertyStart("findings");
    for (Map.Entry<String, Long> one : check.findings().entrySet()) {
      json.writeNumberProperty(one.getKey(), one.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void task(PersonalChecks.Task task, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", task.name());
    json.writeStringProperty("what", task.what());
    json.writeBooleanProperty("done", false);
    json.writeEndObject();
  }
}
