package org.lscb.report.template.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lscb.report.document.trace.Origin;
import org.lscb.report.document.trace.Sum;
import org.lscb.report.document.trace.Sum.Piece;

/** Hands to the templates where values come from, as maps and lists. */
final class OriginView {

  private OriginView() {}

  static Map<String, Object> of(Origin origin, boolean labelled) {
    Map<String, Object> view = new HashMap<>();
    view.put("name", origin.name());
    view.put("how", origin.how());
    view.put("periods", origin.periods());
    view.put("sources", origin.sources().stream().map(OriginView::source).toList());
    view.put("sums", origin.sums().stream().map(one -> sum(one, labelled)).toList());
    return view;
  }

  private static Map<String, Object> source(Origin.Source source) {
    return Map.of(
        "words", source.words(),
        "signedOff", source.signedOff().orElse(""),
        "places", source.places());
  }

  private static Map<String, Object> sum(Sum sum, boolean labelled) {
    List<Object> pieces = new ArrayList<>();
    sum.pieces().forEach(one -> pieces.add(piece(one, labelled)));
    return Map.of("where", sum.where(), "pieces", pieces);
  }

  private static Map<String, Object> piece(Piece piece, boolean labelled) {
    if (piece instanceof Piece.Printed printed) {
      return piece(
          "printed", printed.value().id(), printed.value().text(), labelled ? printed.label() : "");
    }
    if (piece instanceof Piece.Known known) {
      return piece("known", known.id(), known.text(), labelled ? known.label() : "");
    }
    if (piece instanceof Piece.Unpublished unpublished) {
      return piece("unpublished", "", "not published", labelled ? unpublished.label() : "");
    }
    return piece("sign", "", ((Piece.Sign) piece).text(), "");
  }

  private static Map<String, Object> piece(String kind, String id, String text, String label) {
    return Map.of("kind", kind, "id", id, "text", text, "label", label);
  }
}
