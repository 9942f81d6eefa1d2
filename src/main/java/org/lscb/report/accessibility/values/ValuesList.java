package org.lscb.report.accessibility.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Relation;

/**
 * The list of published values, read back from its file.
 *
 * @param values by id, in the order of the file
 * @param manifest what must stay hidden; empty where nothing is protected
 */
public record ValuesList(Map<String, Listed> values, Optional<Manifest> manifest) {

  /** Properties that are read, or say where the value comes from and not what it is. */
  private static final Set<String> FIXED =
      Set.of("id", "unit", "decimals", "number", "symbol", "text", "inputs", "origins");

  /** Keeps the order. */
  public ValuesList {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException when it is no such list
   */
  public static ValuesList read(byte[] file) {
    JsonTree all = JsonTree.read(file);
    Map<String, Listed> values = new LinkedHashMap<>();
    for (JsonTree value : all.list("values")) {
      Listed one = listed(value);
      if (values.put(one.id(), one) != null) {
        throw new IllegalArgumentException("two values are called " + one.id());
      }
    }
    return new ValuesList(values, all.find("small-numbers").map(ValuesList::manifest));
  }

  private static Listed listed(JsonTree value) {
    return new Listed(
        value.text("id"),
        value.text("unit"),
        (int) value.number("decimals"),
        value.find("number").map(JsonTree::decimal),
        value.find("symbol").map(JsonTree::text),
        value.find("text").map(JsonTree::text).orElse(""),
        others(value));
  }

  private static Map<String, String> others(JsonTree value) {
    Map<String, String> others = new LinkedHashMap<>(value.object().size());
    value
        .object()
        .forEach(
            (name, content) -> {
              if (!FIXED.contains(name) && content.content() != null) {
                others.put(name, content.allText());
              }
            });
    return others;
  }

  private static Manifest manifest(JsonTree json) {
    Map<String, Long> known = new LinkedHashMap<>();
    json.get("known").object().forEach((id, number) -> known.put(id, whole(number.decimal())));
    List<Relation> relations = new ArrayList<>();
    json.list("relations").forEach(one -> relations.add(relation(one)));
    List<Manifest.Computed> computed = new ArrayList<>();
    json.list("computed")
        .forEach(one -> computed.add(new Manifest.Computed(one.text("id"), one.texts("from"))));
    return new Manifest(
        (int) json.number("threshold"),
        json.get("zero-shown").truth(),
        (int) json.number("rounded-to"),
        json.texts("sensitive"),
        json.texts("hidden"),
        known,
        relations,
        computed,
        json.texts("words"),
        json.texts("accepted"));
  }

  private static Relation relation(JsonTree json) {
    String why = json.text("why");
    if (json.find("axes").isPresent()) {
      return new Relation.Joint(
          why,
          json.text("id"),
          json.list("axes").stream().map(ValuesList::axis).toList(),
          json.list("tables").stream().map(JsonTree::texts).toList());
    }
    List<Relation.Term> terms = terms(json, "terms");
    if (json.find("id").isPresent()) {
      return new Relation.Rounded(
          why,
          json.text("id"),
          terms,
          terms(json, "of"),
          json.number("per"),
          (int) json.number("decimals"));
    }
    return new Relation.Sum(
        why,
        terms,
        json.find("least").map(it -> whole(it.decimal())).orElse(Long.MIN_VALUE),
        json.find("most").map(it -> whole(it.decimal())).orElse(Long.MAX_VALUE));
  }

  private static Relation.Axis axis(JsonTree json) {
    return new Relation.Axis(
        json.text("breakdown"), json.texts("members"), json.get("complete").truth());
  }

  private static List<Relation.Term> terms(JsonTree json, String name) {
    return json.list(name).stream()
        .map(one -> new Relation.Term(one.text("id"), one.number("times")))
        .toList();
  }

  private static long whole(BigDecimal number) {
    return number.longValueExact();
  }
}
