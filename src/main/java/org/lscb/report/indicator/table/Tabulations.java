package org.lscb.report.indicator.table;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lscb.report.definition.Aspect;
import org.lscb.report.definition.FigureDefinition;
import org.lscb.report.definition.TableDefinition;
import org.lscb.report.indicator.Computed;

/**
 * Everything that the report will print, before disclosure control.
 *
 * @param tables filled in, also those without observations
 * @param figures filled in: rows are categories, columns series
 * @param values single values, by what the text asks for
 */
public record Tabulations(
    Map<TableDefinition, Tabulation> tables,
    Map<FigureDefinition, Tabulation> figures,
    Map<Asked, Computed> values) {

  /**
   * A single value that a text asks for.
   *
   * @param chapter where it is asked for
   * @param address as written
   * @param aspect what is asked of it
   */
  public record Asked(String chapter, String address, Aspect aspect) {

    /** Whether its change is asked for. */
    public boolean change() {
      return aspect instanceof Aspect.Change;
    }

    /** Spelled out, as is the hash: the generated ones cost more than all searches of a run. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Asked that
          && Objects.equals(aspect, that.aspect)
          && chapter.equals(that.chapter)
          && address.equals(that.address);
    }

    @Override
    public int hashCode() {
      return 31 * chapter.hashCode() + address.hashCode();
    }
  }

  /** The value that a text asks for; empty where the address led nowhere. */
  public Optional<Computed> value(Asked asked) {
    return Optional.ofNullable(values.get(asked));
  }
}
