package org.lscb.report.output.data;

import java.io.ByteArrayOutputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.PublishedValues;
import org.lscb.report.document.Report;
import org.lscb.report.statistics.Symbol;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes every value that a report prints as JSON, each with its formula and its origins. */
public final class ValuesJson {

  private final JsonFactory factory = new JsonFactory();

  /** The file's content, in UTF-8; values sorted by id, so the same report gives the same bytes. */
  public byte[] of(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = factory.createGenerator(new Layout(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("title", report.cover().title());
      json.writeStringProperty("board", report.cover().board());
      json.writeStringProperty("year", report.cover().year());
      if (report.draft().isPresent()) {
        json.writeBooleanProperty("draft", true);
      }
      json.writeArrayPropertyStart("values");
      List<PublishedValue> values = PublishedValues.of(report);
      values.forEach(value -> write(json, value));
      json.writeEndArray();
      writeSymbols(json, values);
      if (report.manifest().isPresent()) {
        new ManifestJson(json).write(report.manifest().get());
      }
      json.writeEndObject();
    }
    bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, PublishedValue value) {
    json.writeStartObject();
    json.writeStringProperty("id", value.id());
    json.writeStringProperty("label", value.label());
    json.writeStringProperty("unit", value.unit().id());
    json.writeNumberProperty("decimals", value.decimals());
    writeNumber(json, value);
    writeText(json, value);
    json.writeArrayPropertyStart("inputs");
    value.inputs().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("origins");
    value.origins().forEach(origin -> write(json, origin));
    json.writeEndArray();
    json.writeArrayPropertyStart("notes");
    value.notes().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeNumber(JsonGenerator json, PublishedValue value) {
    json.writeName("number");
    value
        .number()
        .map(it -> it.setScale(value.decimals(), RoundingMode.HALF_UP).toPlainString())
        .ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeName("symbol");
    value.symbol().map(Symbol::id).ifPresentOrElse(json::writeString, json::writeNull);
  }

  /** What each symbol means that stands in the list. */
  private static void writeSymbols(JsonGenerator json, List<PublishedValue> values) {
    json.writeObjectPropertyStart("symbols");
    values.stream()
        .flatMap(one -> one.symbol().stream())
        .distinct()
        .sorted()
        .forEach(one -> json.writeStringProperty(one.id(), one.meaning()));
    json.writeEndObject();
  }

  /** The formula of a withheld value might name numbers that it could be computed from. */
  private static void writeText(JsonGenerator json, PublishedValue value) {
    if (value.withheld()) {
      json.writeStringProperty("text", Symbol.CONFIDENTIAL.printed());
      json.writeNullProperty("formula");
    } else {
      json.writeStringProperty("text", value.text());
      value
          .mark()
          .flatMap(PublishedValue.Mark::shortForm)
          .ifPresent(one -> json.writeStringProperty("short", one));
      json.writeStringProperty("formula", value.formula());
    }
  }

  private static void write(JsonGenerator json, PublishedValue.Origin origin) {
    json.writeStartObject();
    json.writeStringProperty("file", origin.file());
    json.writeNumberProperty("line", origin.line());
    json.writeStringProperty("source", origin.source());
    json.writeEndObject();
  }

  /** One property a line, with line ends that do not depend on the computer. */
  private static final class Layout extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
