package org.lscb.report.validation.narrative.spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Register;
import org.lscb.report.definition.BoardDefinition;
import org.lscb.report.definition.Breakdown;
import org.lscb.report.definition.ChapterDefinition;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.validation.narrative.text.Range;
import org.lscb.report.yaml.YamlNode;

/** The words in the names that a report declares: of areas, agencies, members, terms. */
final class DeclaredNames {

  /** A register's field of more words is a sentence, and is held to the dictionary itself. */
  private static final int LONGEST_NAME = 5;

  private final List<String> names = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  private DeclaredNames() {}

  /** All words of all names. */
  static Set<String> of(ReportDefinition definition, Datasets datasets) {
    DeclaredNames declared = new DeclaredNames();
    declared.board(definition.board());
    declared.names.addAll(definition.cover());
    for (ChapterDefinition chapter : definition.chapters()) {
      for (Breakdown breakdown : chapter.breakdowns()) {
        datasets.members(breakdown).forEach(one -> declared.labels.add(one.text()));
      }
      chapter.registers().forEach(one -> declared.register(one, datasets));
    }
    return declared.words();
  }

  private void board(BoardDefinition board) {
    names.add(board.name());
    names.add(board.shortName());
    names.add(board.contact());
    board.areas().forEach(one -> names.add(one.label()));
    board.comparators().forEach(one -> names.add(one.label()));
  }

  private void register(RegisterDefinition register, Datasets datasets) {
    datasets
        .register(register.id())
        .ifPresent(
            one -> {
              for (Map<String, Register.Field> entry : one.entries()) {
                entry.values().stream()
                    .flatMap(field -> field.texts().stream())
                    .map(YamlNode.Scalar::text)
                    .filter(text -> text.split("\\s+", LONGEST_NAME + 1).length <= LONGEST_NAME)
                    .forEach(names::add);
              }
            });
  }

  /** People have names such as "ap Rhys"; in the label of a row a small letter begins no name. */
  private Set<String> words() {
    Set<String> words = new HashSet<>();
    names.forEach(one -> addTo(words, one, false));
    labels.forEach(one -> addTo(words, one, true));
    return words;
  }

  private static void addTo(Set<String> words, String name, boolean capitals) {
    for (Range range : WordFinder.in(name)) {
      String word = name.substring(range.start(), range.end());
      if (!capitals || !word.equals(word.toLowerCase(Locale.ROOT))) {
        words.add(KnownWords.withoutEnding(KnownWords.plain(word)));
      }
    }
  }
}
