package org.lscb.report.build.diff;

import java.util.List;
import java.util.Optional;
import org.lscb.report.accessibility.values.PublishedListReader;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.document.diff.PublishedList;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.statistics.Period;
import org.lscb.report.statistics.PeriodText;
import org.lscb.report.yaml.YamlNode.Scalar;

/** Reads what was published with the report that another one is compared with, and nothing else. */
public final class EarlierList {

  private final BoardFolder folder;
  private final Diagnostics diagnostics;

  /** Reads from the board's folder alone. */
  public EarlierList(BoardFolder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /**
   * The list of values, or empty after a diagnostic.
   *
   * @param named a year or a path, as report.yaml says
   */
  public Optional<PublishedList> read(Scalar named) {
    String word = named.text().strip();
    // What was kept when the next year began, before what was built since.
    List<String> places =
        PeriodText.parse(word)
            .filter(one -> one.kind() == Period.Kind.YEAR)
            .map(ListPlaces::new)
            .map(one -> List.of(one.kept(), one.built()))
            .orElse(List.of(word));
    Optional<String> place = places.stream().filter(folder::has).findFirst();
    if (place.isEmpty()) {
      diagnostics.report(Problem.NOTHING_TO_COMPARE, named.position(), word, places.get(0));
      return Optional.empty();
    }
    return folder.read(place.get(), diagnostics).flatMap(bytes -> list(bytes, named, place.get()));
  }

  private Optional<PublishedList> list(byte[] bytes, Scalar named, String place) {
    try {
      return Optional.of(PublishedListReader.read(bytes));
    } catch (IllegalArgumentException damaged) {
      diagnostics.report(Problem.NOT_A_LIST_OF_VALUES, named.position(), place);
      return Optional.empty();
    }
  }
}
