package org.lscb.report.definition.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.RegisterDefinition.Field;
import org.lscb.report.definition.RegisterDefinition.Status;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.shape.BoardShape;
import org.lscb.report.definition.shape.ChapterShape;
import org.lscb.report.definition.shape.DatasetShape;
import org.lscb.report.definition.shape.ImportShape;
import org.lscb.report.definition.shape.RegisterShape;
import org.lscb.report.definition.shape.ReportShape;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.JsonSchema;
import org.lscb.report.yaml.shape.Shape;

/** Writes the JSON Schemas for the files of one board and year. */
public final class YearSchemas {

  private final ReportDefinition definition;
  private final Names names;
  private final List<String> chapters;

  /**
   * Writes what a year's chapters declare.
   *
   * @param chapters ids of those that the report may list
   */
  public YearSchemas(ReportDefinition definition, Names names, List<String> chapters) {
    this.definition = definition;
    this.names = names;
    this.chapters = List.copyOf(chapters);
  }

  /** The text of each schema, by the kind of file that it is for. */
  public Map<SchemaKind, String> write() {
    JsonSchema json = new JsonSchema();
    Map<SchemaKind, String> all = new LinkedHashMap<>();
    all.put(SchemaKind.BOARD, json.write(SchemaKind.BOARD.title(), BoardShape.FILE));
    all.put(
        SchemaKind.REPORT,
        json.write(
            SchemaKind.REPORT.title(),
            ReportShape.of(chapters, definition.guidances().elements())));
    all.put(SchemaKind.CHAPTER, json.write(SchemaKind.CHAPTER.title(), ChapterShape.FILE));
    all.put(SchemaKind.OVERLAY, json.partly().write(SchemaKind.OVERLAY.title(), ChapterShape.FILE));
    all.put(
        SchemaKind.DATASET,
        told(
            json,
            SchemaKind.DATASET,
            new DatasetSchemas(definition, names).all(),
            DatasetShape.FILE));
    all.put(SchemaKind.REGISTER, told(json, SchemaKind.REGISTER, registers(), RegisterShape.FILE));
    all.put(SchemaKind.IMPORTS, json.write(SchemaKind.IMPORTS.title(), ImportShape.FILE));
    return all;
  }

  /** A schema for the declared ids; for any id where none is declared. */
  private static String told(
      JsonSchema json, SchemaKind kind, Map<String, Block> declared, Block any) {
    String key = any.names().get(0);
    String description = any.key(key).orElseThrow().description();
    return declared.isEmpty()
        ? json.write(kind.title(), any)
        : json.writeOneOf(kind.title(), key, description, declared);
  }

  private Map<String, Block> registers() {
    Map<String, Block> all = new LinkedHashMap<>();
    for (ChapterDefinition chapter : definition.chapters()) {
      for (RegisterDefinition register : chapter.registers()) {
        Block entry = Shape.block("entry");
        for (Field field : register.fields()) {
          String name = field.label().isBlank() ? field.id() : field.label();
          entry = entry.optional(field.id(), value(field), name + ".");
        }
        all.put(register.id(), RegisterShape.of(Shape.choice(register.id()), entry));
      }
    }
    return all;
  }

  private static Shape value(Field field) {
    return switch (field.as()) {
      case TEXT, FACT -> Shape.listOf(Shape.text());
      case STATUS -> Shape.choice(field.statuses().stream().map(Status::id).toArray(String[]::new));
      default -> Shape.text();
    };
  }
}
