package org.lscb.report.accessibility.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lscb.report.accessibility.criterion.CellFinding.Outcome;
import org.lscb.report.accessibility.values.Listed;
import org.lscb.report.document.manifest.Manifest;
import org.lscb.report.document.manifest.Relation;
import org.lscb.report.reference.ReferenceFiles;

/** The Department's own published rows of children on plans by duration, audited. */
class DepartmentRowsTest {

  private static final List<String> BANDS = List.of("a", "b", "c", "d", "e");

  /** A row: five bands, {@code c} where hidden, and the total. */
  private record Row(String name, List<String> bands, String total) {

    boolean auditable() {
      return hidden() >= 2 && isNumber(total);
    }

    long hidden() {
      return bands.stream().filter("c"::equals).count();
    }

    /** With the smallest other band that is not 0 hidden too. */
    Row withOneMore() {
      int smallest =
          IntStream.range(0, bands.size())
              .boxed()
              .filter(i -> isNumber(bands.get(i)) && !bands.get(i).equals("0"))
              .min(Comparator.comparing(i -> Integer.parseInt(bands.get(i))))
              .orElseThrow();
      List<String> more = new ArrayList<>(bands);
      more.set(smallest, "c");
      return new Row(name, more, total);
    }

    List<CellFinding> audited() {
      Map<String, Listed> values = new HashMap<>();
      for (int i = 0; i < bands.size(); i++) {
        values.put(BANDS.get(i), listed(BANDS.get(i), bands.get(i)));
      }
      values.put("total", listed("total", total));
      List<Relation.Term> terms = new ArrayList<>();
      BANDS.forEach(one -> terms.add(new Relation.Term(one, 1)));
      terms.add(new Relation.Term("total", -1));
      List<String> all = new ArrayList<>(BANDS);
      all.add("total");
      Manifest manifest =
          new Manifest(
              5,
              true,
              1,
              all,
              all.stream().filter(one -> values.get(one).withheld()).toList(),
              Map.of(),
              List.of(new Relation.Sum("the bands add up to the total", terms, 0, 0)),
              List.of(),
              List.of("[c]"),
              List.of());
      return new Criterion(manifest, values, Optional.empty()).findings();
    }
  }

  @Test
  void fourteenOf719RowsLeaveFewerThanFiveValuesAndNoneASingleOne() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).hasSize(736);
    List<Row> auditable = rows.stream().filter(Row::auditable).toList();
    assertThat(auditable).hasSize(719);
    Map<Integer, Integer> open = new TreeMap<>();
    for (Row row : auditable) {
      List<CellFinding> findings = row.audited();
      assertThat(findings).as(row.name()).hasSize((int) row.hidden());
      findings.forEach(one -> assertThat(one.outcome()).isNotEqualTo(Outcome.UNDECIDED));
      CellFinding narrowest =
          findings.stream()
              .min(Comparator.comparing(one -> one.open().size() + one.others().size()))
              .orElseThrow();
      assertThat(narrowest.fails()).as(row.name()).isEqualTo(narrowest.open().size() < 5);
      if (narrowest.fails()) {
        open.merge(narrowest.open().size(), 1, Integer::sum);
      }
    }
    assertThat(open).isEqualTo(Map.of(2, 4, 3, 7, 4, 3));
  }

  @Test
  void hidingTheSmallestOtherBandCuresThemAll() throws IOException {
    List<Row> narrow =
        rows().stream()
            .filter(Row::auditable)
            .filter(row -> row.audited().stream().anyMatch(CellFinding::fails))
            .toList();
    assertThat(narrow).hasSize(14);
    for (Row row : narrow) {
      assertThat(row.withOneMore().audited())
          .as(row.name())
          .allMatch(one -> one.outcome() == Outcome.PROTECTED);
    }
  }

  private static List<Row> rows() throws IOException {
    Path path = ReferenceFiles.find("reference/dfe_vectors/cp_duration_suppressed_rows_la.csv");
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(path).stream().skip(1).toList()) {
      // Names before the numbers may hold commas.
      String[] all = line.split(",", -1);
      int first = all.length - 8;
      rows.add(
          new Row(
              String.join(" ", Arrays.asList(all).subList(0, first)),
              Arrays.asList(all).subList(first, first + 5),
              all[first + 5]));
    }
    return rows;
  }

  private static boolean isNumber(String field) {
    return field.matches("\\d+");
  }

  private static Listed listed(String id, String field) {
    return isNumber(field)
        ? new Listed(
            id, "count", 0, Optional.of(new BigDecimal(field)), Optional.empty(), field, Map.of())
        : new Listed(
            id, "count", 0, Optional.empty(), Optional.of(field), "[" + field + "]", Map.of());
  }
}
