package org.lscb.report.document.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.definition.Names;
import org.lscb.report.definition.Subject;
import org.lscb.report.definition.guidance.Mention;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Inline;
import org.lscb.report.document.Published;
import org.lscb.report.document.Published.Asked;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.document.Tiles;
import org.lscb.report.document.alt.AltText;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock.Directive;
import org.lscb.report.narrative.TileAddresses;
import org.lscb.report.statistics.Address;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.statistics.Symbol;

/** Places tables, figures and tiles, with their titles. */
final class DisplayComposer {

  private final Composition composition;
  private final Names names;
  private final Map<String, ChapterNarrative> narratives;

  DisplayComposer(Composition composition, Names names, List<ChapterNarrative> narratives) {
    this.composition = composition;
    this.names = names;
    this.narratives = new LinkedHashMap<>();
    narratives.forEach(one -> this.narratives.put(one.chapter(), one));
  }

  Optional<Table> table(ChapterNarrative chapter, Directive directive) {
    Optional<Published.Place> place = find("table", chapter, directive);
    Optional<Table> table = place.map(one -> composition.published().tables().get(one));
    if (table.isEmpty()) {
      place.ifPresent(one -> leaveOut("table", one, directive));
      return Optional.empty();
    }
    if (!composition.print(table.get().id(), directive.argumentPosition())) {
      return Optional.empty();
    }
    Table bare = table.get();
    return Optional.of(
        SharedNotes.of(
            new Table(
                bare.id(),
                line("table:" + place.get().id(), place.get()),
                bare.rowHead(),
                bare.columns(),
                bare.rows(),
                bare.symbols(),
                bare.notes(),
                bare.source(),
                bare.landscape(),
                bare.trend())));
  }

  Optional<Figure> figure(ChapterNarrative chapter, Directive directive) {
    Optional<Published.Place> place = find("figure", chapter, directive);
    Optional<Figure> figure = place.map(one -> composition.published().figures().get(one));
    if (figure.isEmpty()) {
      place.ifPresent(one -> leaveOut("figure", one, directive));
      return Optional.empty();
    }
    if (!composition.print(figure.get().id(), directive.argumentPosition())) {
      return Optional.empty();
    }
    return figure.map(one -> titled(one, line("figure:" + place.get().id(), place.get())));
  }

  private static Figure titled(Figure bare, String title) {
    Table data = bare.data();
    return new Figure(
        bare.id(),
        bare.kind(),
        title,
        bare.subtitle(),
        AltText.of(bare, title),
        bare.unit(),
        bare.axisLabel(),
        bare.categories(),
        bare.series(),
        bare.highlight(),
        bare.ends(),
        bare.reference(),
        bare.symbols(),
        bare.notes(),
        bare.source(),
        SharedNotes.of(
            new Table(
                data.id(),
                title,
                data.rowHead(),
                data.columns(),
                data.rows(),
                data.symbols(),
                data.notes(),
                data.source(),
                data.landscape())));
  }

  private Optional<Published.Place> find(
      String kind, ChapterNarrative chapter, Directive directive) {
    return composition.find(
        kind, chapter.chapter(), directive.argument(), directive.argumentPosition());
  }

  private void leaveOut(String kind, Published.Place place, Directive directive) {
    composition.leaveOut(
        kind + " " + place.chapter() + ":" + place.id(), directive.argumentPosition());
  }

  /** A one-line text of a definition, with its values put in. */
  private String line(String key, Published.Place place) {
    Narrative text = narratives.get(place.chapter()).lines().get(key);
    return InlineComposer.plain(new InlineComposer(composition, place.chapter(), text).line(text));
  }

  Optional<Tiles> tiles(String chapter, Directive directive) {
    List<Tiles.Tile> tiles = new ArrayList<>();
    for (TileAddresses.TileAddress tile : TileAddresses.of(directive)) {
      composition
          .published()
          .value(new Asked(chapter, tile.address(), Asked.Form.VALUE))
          .filter(DisplayComposer::worthATile)
          .ifPresent(value -> tiles.add(tile(chapter, tile.address(), value)));
    }
    return tiles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tiles(composition.ids().numbered(chapter, "tiles"), tiles));
  }

  /**
   * The report's most important values, each with its period: here they stand alone. Where each
   * stands in the report is known only when all of it is laid out.
   */
  Optional<Tiles> headlines(String chapter, List<Mention> headlines) {
    List<Tiles.Tile> tiles = new ArrayList<>();
    for (Mention one : headlines) {
      composition
          .published()
          .value(new Asked(chapter, one.id(), Asked.Form.VALUE))
          .ifPresent(value -> tiles.add(headline(chapter, one.id(), value.value())));
    }
    return tiles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tiles(composition.ids().numbered(chapter, "headlines"), tiles));
  }

  private Tiles.Tile headline(String chapter, String address, PublishedValue value) {
    Optional<String> whole = whole(chapter, address).map(Subject::label);
    String period = value.id().substring(value.id().lastIndexOf('@') + 1);
    return new Tiles.Tile(
        value,
        whole.orElse(value.label()),
        change(chapter, address, Asked.Form.SINCE),
        whole.flatMap(any -> PeriodText.parse(period)).map(Period::words).orElse(""),
        Optional.of(new Inline.CrossReference(chapter)),
        List.of());
  }

  /** What is hidden or awaited is news; what nobody knows is not. */
  private static boolean worthATile(Inline.Value value) {
    return value
        .value()
        .symbol()
        .map(one -> one == Symbol.CONFIDENTIAL || one == Symbol.AWAITED)
        .orElse(true);
  }

  private Tiles.Tile tile(String chapter, String address, Inline.Value value) {
    String label = whole(chapter, address).map(Subject::tile).orElse(value.value().label());
    return new Tiles.Tile(value.value(), label, change(chapter, address, Asked.Form.CHANGE));
  }

  /** A short label names the whole; of a part it would say something that is not true. */
  private Optional<Subject> whole(String chapter, String address) {
    return Address.parse(address)
        .filter(one -> one.members().isEmpty())
        .flatMap(one -> names.find(chapter, one));
  }

  private Optional<Inline.Value> change(String chapter, String address, Asked.Form form) {
    return composition
        .published()
        .value(new Asked(chapter, address, form))
        .filter(one -> one.value().number().isPresent())
        .map(one -> new Inline.Value(one.value(), capital(one.words())));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
