package org.lscb.report.output.data;

import java.util.Collection;
import java.util.List;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Relation;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what connects the counts of children: ids and relations, no number of the report.
 *
 * <p>The property {@code small-numbers} of the list of values:
 *
 * <pre>
 * threshold    5
 * zero-shown   true
 * rounded-to   1
 * sensitive    [id, …]
 * hidden       [id, …]
 * known        {id: number, …}
 * relations    [{why, terms: [{id, times}, …], least, most}, …], a bound that is missing is none;
 *              or {why, id, terms, of: [{id, times}, …], per, decimals}
 *              or {why, id, axes: [{breakdown, members, complete}, …], tables: [[id, …], …]}
 * computed     [{id, from: [id, …]}, …]
 * words        ["[c]", …]
 * accepted     ["two reviews", …]
 * </pre>
 */
final class ManifestJson {

  private final JsonGenerator json;

  ManifestJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the property into the object that is open. */
  void write(Manifest manifest) {
    json.writeObjectPropertyStart("small-numbers");
    json.writeNumberProperty("threshold", manifest.threshold());
    json.writeBooleanProperty("zero-shown", manifest.zeroShown());
    json.writeNumberProperty("rounded-to", manifest.roundedTo());
    texts("sensitive", manifest.sensitive());
    texts("hidden", manifest.hidden());
    json.writeObjectPropertyStart("known");
    manifest.known().forEach(json::writeNumberProperty);
    json.writeEndObject();
    json.writeArrayPropertyStart("relations");
    manifest.relations().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("computed");
    for (Manifest.Computed one : manifest.computed()) {
      json.writeStartObject();
      json.writeStringProperty("id", one.id());
      texts("from", one.from());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("words", manifest.words());
    texts("accepted", manifest.accepted());
    json.writeEndObject();
  }

  private void write(Relation relation) {
    json.writeStartObject();
    json.writeStringProperty("why", relation.why());
    if (relation instanceof Relation.Sum sum) {
      terms("terms", sum.terms());
      if (sum.least() != Long.MIN_VALUE) {
        json.writeNumberProperty("least", sum.least());
      }
      if (sum.most() != Long.MAX_VALUE) {
        json.writeNumberProperty("most", sum.most());
      }
    } else if (relation instanceof Relation.Rounded rounded) {
      json.writeStringProperty("id", rounded.id());
      terms("terms", rounded.terms());
      terms("of", rounded.of());
      json.writeNumberProperty("per", rounded.per());
      json.writeNumberProperty("decimals", rounded.decimals());
    } else if (relation instanceof Relation.Joint joint) {
      write(joint);
    }
    json.writeEndObject();
  }

  private void write(Relation.Joint joint) {
    json.writeStringProperty("id", joint.id());
    json.writeArrayPropertyStart("axes");
    for (Relation.Axis axis : joint.axes()) {
      json.writeStartObject();
      json.writeStringProperty("breakdown", axis.breakdown());
      texts("members", axis.members());
      json.writeBooleanProperty("complete", axis.complete());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("tables");
    for (List<String> table : joint.tables()) {
      json.writeStartArray();
      table.forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void terms(String name, Collection<Relation.Term> terms) {
    json.writeArrayPropertyStart(name);
    for (Relation.Term term : terms) {
      json.writeStartObject();
      json.writeStringProperty("id", term.id());
      json.writeNumberProperty("times", term.times());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String name, Collection<String> all) {
    json.writeArrayPropertyStart(name);
    all.forEach(json::writeString);
    json.writeEndArray();
  }
}
