package org.lscb.report.yaml.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.diagnostic.format.JsonText;

/**
 * Writes a shape as JSON Schema 2020-12, for editors: completion, explanations, and the same errors
 * while typing.
 */
public final class JsonSchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** Anything but nothing. */
  private static final List<String> SOMETHING =
      List.of("string", "number", "boolean", "array", "object");

  private final boolean whole;

  /** What is written once and referred to, by its name; empty where everything is written out. */
  private final Optional<Map<Block, String>> shared;

  /** Writes schemas of whole files. */
  public JsonSchema() {
    this(true, Optional.empty());
  }

  private JsonSchema(boolean whole, Optional<Map<Block, String>> shared) {
    this.whole = whole;
    this.shared = shared;
  }

  /** Writes schemas of files that say only some of it, because another file says the rest. */
  public JsonSchema partly() {
    return new JsonSchema(false, Optional.empty());
  }

  /** The schema of a file, always the same text for the same shape. */
  public String write(String title, Shape shape) {
    return text(title, of(shape));
  }

  /**
   * The schema of a file whose kind is told by what stands under one key.
   *
   * @param key such as {@code dataset}
   * @param description of that key, one sentence
   * @param kinds by what stands under the key
   */
  public String writeOneOf(String title, String key, String description, Map<String, Block> kinds) {
    Map<String, Object> schema = one("type", "object");
    Map<String, Object> ids = one("description", description);
    ids.put("enum", List.copyOf(kinds.keySet()));
    schema.put("properties", one(key, ids));
    schema.put("required", List.of(key));
    // The same block may stand under hundreds of headings.
    Map<Block, String> blocks = new LinkedHashMap<>();
    JsonSchema sharing = new JsonSchema(whole, Optional.of(blocks));
    List<Object> rules = new ArrayList<>();
    kinds.forEach(
        (id, block) ->
            rules.add(
                pair(
                    "if",
                    pair("properties", one(key, one("const", id)), "required", List.of(key)),
                    "then",
                    sharing.block(block))));
    schema.put("allOf", rules);
    Map<String, Object> definitions = new LinkedHashMap<>();
    blocks.forEach((block, name) -> definitions.put(name, block(block)));
    schema.put("$defs", definitions);
    return text(title, schema);
  }

  private static String text(String title, Map<String, Object> content) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", title);
    schema.putAll(content);
    return JsonText.of(schema);
  }

  private Map<String, Object> of(Shape shape) {
    if (shape instanceof Word word) {
      return word(word);
    }
    if (shape instanceof Shape.ListOf list) {
      Map<String, Object> entry = of(list.entry());
      return one("anyOf", List.of(entry, pair("type", "array", "items", entry)));
    }
    if (shape instanceof Shape.Named named) {
      return named(named);
    }
    if (shape instanceof Shape.Kinds kinds) {
      // Which kind is meant is said by the key that a part of a file need not repeat.
      return one(whole ? "oneOf" : "anyOf", kinds.kinds().stream().map(this::block).toList());
    }
    if (shape instanceof Shape.Either either) {
      return one("anyOf", either.options().stream().map(this::of).toList());
    }
    return shape instanceof Block block ? block(block) : one("type", SOMETHING);
  }

  /** Editors read unquoted words with YAML's own types, where a label may be a number. */
  private static Map<String, Object> word(Word word) {
    if (word instanceof Word.WholeNumber bounds) {
      Map<String, Object> schema = one("type", "integer");
      schema.put("minimum", bounds.least());
      schema.put("maximum", bounds.most());
      return schema;
    }
    if (word instanceof Word.Decimal) {
      return one("type", "number");
    }
    if (word instanceof Word.Choice choice) {
      return one("enum", choice.words());
    }
    if (word instanceof Word.Flag) {
      return one("type", "boolean");
    }
    if (word instanceof Word.Matching matching) {
      // To an editor a year or a code of digits is a number, which no pattern is held against.
      boolean digits =
          List.of("2019", "208").stream().anyMatch(one -> matching.form().matcher(one).matches());
      Object type = digits ? List.of("string", "integer") : "string";
      return pair("type", type, "pattern", whole(matching.form().pattern()));
    }
    if (word instanceof Word.Id id) {
      Map<String, Object> schema = one("type", List.of("string", "integer", "boolean"));
      schema.put("pattern", whole(Word.Id.FORM.pattern()));
      schema.put("minimum", 0);
      if (!id.examples().isEmpty()) {
        schema.put("examples", id.examples());
      }
      return schema;
    }
    Map<String, Object> text = one("type", List.of("string", "number", "boolean"));
    if (!(word instanceof Word.TextOrNone)) {
      text.put("pattern", "[^\\s]");
    }
    return text;
  }

  private Map<String, Object> named(Shape.Named named) {
    Map<String, Object> schema = one("type", "object");
    Map<String, Object> value = of(named.value());
    if (named.key() instanceof Word.Id) {
      schema.put("patternProperties", one(whole(Word.Id.FORM.pattern()), value));
      schema.put("additionalProperties", false);
    } else {
      schema.put("additionalProperties", value);
    }
    return schema;
  }

  private Map<String, Object> block(Block block) {
    Map<String, Object> schema = one("type", "object");
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Block.Key key : block.keys()) {
      properties.put(key.name(), described(key.description(), key.shape()));
    }
    schema.put("properties", properties);
    List<String> required =
        block.keys().stream().filter(Block.Key::required).map(Block.Key::name).toList();
    if (whole && !required.isEmpty()) {
      schema.put("required", required);
    }
    others(block, schema);
    List<Object> rules = new ArrayList<>();
    block.exclusives().forEach(one -> rules.add(rule(one)));
    if (!rules.isEmpty()) {
      schema.put("allOf", rules);
    }
    return schema;
  }

  private void others(Block block, Map<String, Object> schema) {
    Optional<Map<String, Object>> value =
        block.others().map(others -> described(others.description(), others.value()));
    Optional<String> form =
        block
            .others()
            .map(Block.Others::name)
            .filter(Word.Matching.class::isInstance)
            .map(name -> ((Word.Matching) name).form().pattern());
    if (form.isPresent()) {
      // The declared keys may have the form of a name, too: they are none.
      // Headings of several words that are offered by name may match both ways.
      List<String> plain = block.names().stream().filter(one -> one.indexOf(' ') < 0).toList();
      String declared = String.join("|", plain);
      String others = "^(?!(" + declared + ")$)(" + form.get() + ")$";
      schema.put("patternProperties", one(others, value.orElseThrow()));
      schema.put("additionalProperties", false);
    } else {
      schema.put("additionalProperties", value.<Object>map(one -> one).orElse(false));
    }
  }

  private Map<String, Object> rule(Block.Exclusive exclusive) {
    List<Object> ways = new ArrayList<>();
    exclusive.names().forEach(name -> ways.add(one("required", List.of(name))));
    if (!exclusive.needed() || !whole) {
      ways.add(one("not", one("anyOf", List.copyOf(ways))));
    }
    return one("oneOf", ways);
  }

  private Map<String, Object> described(String description, Shape shape) {
    Map<String, Object> schema = one("description", description);
    if (shared.isPresent() && shape instanceof Block block) {
      Map<Block, String> blocks = shared.get();
      String name = blocks.computeIfAbsent(block, key -> "block-" + (blocks.size() + 1));
      schema.put("$ref", "#/$defs/" + name);
    } else {
      schema.putAll(of(shape));
    }
    return schema;
  }

  private static String whole(String pattern) {
    return "^(?:" + pattern + ")$";
  }

  private static Map<String, Object> one(String key, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }

  private static Map<String, Object> pair(String first, Object value, String second, Object other) {
    Map<String, Object> map = one(first, value);
    map.put(second, other);
    return map;
  }
}
