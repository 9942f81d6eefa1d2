package org.lscb.report.accessibility.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A piece of JSON: a map, a list, a text, a number, true or false, or null.
 *
 * @param content of the type that the piece has
 */
record JsonTree(Object content) {

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException when it is no JSON
   */
  static JsonTree read(byte[] file) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
      parser.nextToken();
      return read(parser);
    } catch (JacksonException bad) {
      throw new IllegalArgumentException("no JSON: " + bad.getOriginalMessage(), bad);
    }
  }

  private static JsonTree read(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IllegalArgumentException("no JSON: nothing is in it");
    }
    return new JsonTree(
        switch (token) {
          case START_OBJECT -> {
            Map<String, JsonTree> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
              String name = parser.currentName();
              parser.nextToken();
              object.put(name, read(parser));
            }
            yield object;
          }
          case START_ARRAY -> {
            List<JsonTree> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
              list.add(read(parser));
            }
            yield list;
          }
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
          case VALUE_TRUE -> true;
          case VALUE_FALSE -> false;
          case VALUE_NULL -> null;
          default -> parser.getString();
        });
  }

  Map<String, JsonTree> object() {
    Map<String, JsonTree> all = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) as(Map.class)).entrySet()) {
      all.put((String) entry.getKey(), (JsonTree) entry.getValue());
    }
    return all;
  }

  /** A property that is there and not null. */
  Optional<JsonTree> find(String name) {
    Object found = as(Map.class).get(name);
    return Optional.ofNullable((JsonTree) found).filter(it -> it.content() != null);
  }

  JsonTree get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no property " + name));
  }

  List<JsonTree> list(String name) {
    return get(name).list();
  }

  private List<JsonTree> list() {
    List<JsonTree> all = new ArrayList<>();
    for (Object one : as(List.class)) {
      all.add((JsonTree) one);
    }
    return all;
  }

  List<String> texts(String name) {
    return get(name).texts();
  }

  List<String> texts() {
    return list().stream().map(JsonTree::text).toList();
  }

  String text(String name) {
    return get(name).text();
  }

  String text() {
    return as(String.class);
  }

  long number(String name) {
    return get(name).decimal().longValueExact();
  }

  BigDecimal decimal() {
    return as(BigDecimal.class);
  }

  boolean truth() {
    return as(Boolean.class);
  }

  /** Everything inside as one text. */
  String allText() {
    if (content instanceof Map<?, ?> map) {
      return map.values().stream()
          .map(one -> ((JsonTree) one).allText())
          .collect(Collectors.joining(" "));
    }
    if (content instanceof List<?> list) {
      return list.stream().map(one -> ((JsonTree) one).allText()).collect(Collectors.joining(" "));
    }
    return content == null ? "" : content.toString();
  }

  private <T> T as(Class<T> type) {
    if (!type.isInstance(content)) {
      throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + content);
    }
    return type.cast(content);
  }
}
