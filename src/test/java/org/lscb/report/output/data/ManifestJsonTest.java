package org.lscb.report.output.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.values.ValuesList;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Relation;
import org.lscb.report.document.manifest.Relation.Term;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class ManifestJsonTest {

  private static final Manifest MANIFEST =
      new Manifest(
          5,
          true,
          1,
          List.of("plans/home@2018-19", "plans@2018-19"),
          List.of("plans/home@2018-19"),
          Map.of("last year's plans", 407L),
          List.of(
              new Relation.Sum(
                  "settings add up", List.of(new Term("a", 1), new Term("b", -1)), 0, 0),
              new Relation.Sum("at least", List.of(new Term("a", 1)), 3, Long.MAX_VALUE),
              new Relation.Sum("at most", List.of(new Term("a", 1)), Long.MIN_VALUE, 3),
              new Relation.Rounded(
                  "a share", "share", List.of(new Term("a", 1)), List.of(new Term("b", 1)), 100, 1),
              new Relation.Joint(
                  "three tables",
                  "children",
                  List.of(
                      new Relation.Axis("age", List.of("young"), true),
                      new Relation.Axis("sex", List.of("girls", "boys"), true),
                      new Relation.Axis("need", List.of("one"), false)),
                  List.of(List.of("a", "b"), List.of(""), List.of("c", "d")))),
          List.of(new Manifest.Computed("share", List.of("a", "b"))),
          List.of("[c]", "[number withheld]"),
          List.of("two reviews"));

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(ValuesList.read(written(MANIFEST)).manifest()).contains(MANIFEST);
  }

  @Test
  void aReportThatProtectsNothingSaysSo() {
    assertThat(ValuesList.read(written(Manifest.NOTHING_HIDDEN)).manifest())
        .contains(Manifest.NOTHING_HIDDEN);
  }

  @Test
  void whatIsNoListIsRefused() {
    for (String text : List.of("", "{", "[]", "{\"values\": 3}", "{\"values\": [{}]}")) {
      assertThatIllegalArgumentException()
          .as(text)
          .isThrownBy(() -> ValuesList.read(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static byte[] written(Manifest manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("values");
      json.writeEndArray();
      new ManifestJson(json).write(manifest);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }
}
