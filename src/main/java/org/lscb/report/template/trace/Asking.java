package org.lscb.report.template.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.diagnostic.kept.Kept;
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
  private final Kept kept;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** A value in sentences, with the ids of the places that lead from it. */
  private record Entry(PublishedValue value, int number, List<String> places) {}

  private Asking(Optional<Tracing> tracing, Kept kept) {
    this.kept = kept;
    this.tracing = tracing;
  }

  /**
   * Of a report's web page.
   *
   * @param kept of the page before
   */
  public static Asking of(Report report, Kept kept) {
    Tracing.Basis basis = Tracing.Basis.of(report);
    return new Asking(kept.of("tracing", basis, () -> Tracing.of(basis)), kept);
  }

  /** Where nobody can ask, such as on paper. */
  public static Asking nobody() {
    return new Asking(Optional.empty(), Kept.none());
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
    return tracing.map(it -> of(block, it)).orElse(List.of());
  }

  private List<Object> of(Block block, Tracing told) {
    return kept.of(
        "origins of " + block.id(),
        List.of(block, told),
        () -> told.of(block).stream().<Object>map(one -> OriginView.of(one, false)).toList());
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
