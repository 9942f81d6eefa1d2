package org.lscb.report.template.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.document.Block;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Report;
import org.lscb.report.document.trace.Tracing;

/**
 * Leads from the values of a page to where they come from: beside every table and figure, and for
 * the values in sentences at the end of the page, with the way back.
 */
public final class Asking {

  private static final String END =
      "<span class=\"unseen ask\" data-only=\"web\">: source</span></a>";

  private final Optional<Tracing> tracing;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** A value in sentences, with the ids of the places that lead from it. */
  private record Entry(PublishedValue value, int number, List<String> places) {}

  private Asking(Optional<Tracing> tracing) {
    this.tracing = tracing;
  }

  /** Of a report's web page. */
  public static Asking of(Report report) {
    return new Asking(Tracing.of(report));
  }

  /** Where nobody can ask, such as on paper. */
  public static Asking nobody() {
    return new Asking(Optional.empty());
  }

  /** A value of a sentence, in mark-up that leads to where it comes from. */
  public String lead(PublishedValue value, String markup) {
    if (tracing.isEmpty()) {
      return markup;
    }
    Entry entry =
        entries.computeIfAbsent(
            value.id(), any -> new Entry(value, entries.size() + 1, new ArrayList<>()));
    String again = entry.places().isEmpty() ? "" : "--" + (entry.places().size() + 1);
    String place = "asked--" + entry.number() + again;
    entry.places().add(place);
    return "<a class=\"asked\" id=\""
        + place
        + "\" href=\"#origin--"
        + entry.number()
        + "\">"
        + markup
        + END;
  }

  /** Where the values of a table or figure come from; none where nobody asks. */
  public List<Object> of(Block block) {
    List<Object> views = new ArrayList<>();
    tracing.ifPresent(it -> it.of(block).forEach(one -> views.add(OriginView.of(one, false))));
    return views;
  }

  /** The same for all values to which a sentence led so far, in reading order. */
  public List<Object> inSentences() {
    List<Object> views = new ArrayList<>();
    for (Entry entry : entries.values()) {
      Map<String, Object> view =
          new HashMap<>(OriginView.of(tracing.orElseThrow().of(entry.value()), true));
      view.put("id", "origin--" + entry.number());
      view.put("value", entry.value().id());
      view.put("text", entry.value().text());
      view.put("withheld", entry.value().withheld());
      view.put("places", entry.places());
      views.add(view);
    }
    return views;
  }
}
