package org.lscb.report.validation.narrative.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.dataset.Datasets;
import org.lscb.report.dataset.Remark;
import org.lscb.report.statistics.Rounding;
import org.lscb.report.statistics.Value;
import org.lscb.report.validation.narrative.text.TypedNumber;
import org.lscb.report.validation.narrative.text.TypedNumber.Sort;

/** What was stated of values and is not what the report has. */
final class StatedValues {

  private final Datasets datasets;
  private final KnownValues known;
  private List<Stated> differing;

  StatedValues(Datasets datasets, KnownValues known) {
    this.datasets = datasets;
    this.known = known;
  }

  /** A statement, and what the report has instead. */
  private record Stated(BigDecimal number, Sort sort, KnownValue value) {}

  /** The values of which a number was stated, in the order of the data. */
  List<KnownValue> of(TypedNumber typed) {
    if (differing == null) {
      differing = new ArrayList<>();
      datasets.remarks().forEach(this::gather);
    }
    List<KnownValue> values = new ArrayList<>();
    for (Stated one : differing) {
      if (one.sort() == typed.sort() && one.number().compareTo(typed.number()) == 0) {
        values.add(one.value());
      }
    }
    return values;
  }

  private void gather(Remark remark) {
    if (remark.stated().orElse(null) instanceof Value.Quantity stated
        && stated.qualifier() == Value.Qualifier.EXACT) {
      Optional<KnownValue> value = known.at(remark.coordinate());
      Optional<Sort> sort = value.flatMap(one -> KnownValues.sort(one.unit()));
      if (sort.isPresent() && differs(stated.number(), value.get())) {
        differing.add(new Stated(stated.number(), sort.get(), value.get()));
      }
    }
  }

  /** Whether rounding does not explain the difference. */
  private static boolean differs(BigDecimal stated, KnownValue value) {
    int decimals = Math.max(0, stated.scale());
    return Rounding.round(value.exact(), decimals).compareTo(stated) != 0;
  }
}
