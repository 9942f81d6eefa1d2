package org.lscb.report.dataset;

import java.util.List;
import java.util.Map;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.statistics.Period;
import org.lscb.report.yaml.YamlNode.Scalar;

/**
 * Text in rows.
 *
 * @param source whom the file names as its source
 * @param entries field id to what stands in it
 */
public record Register(
    String id, String source, List<Map<String, Field>> entries, Position position) {

  /** Copies the list. */
  public Register {
    entries = List.copyOf(entries);
  }

  /** What stands in a field of an entry. */
  public sealed interface Field {

    /** The texts as written. */
    List<Scalar> texts();

    /**
     * Markdown.
     *
     * @param list whether it was written as a list, if only of one text
     */
    record Words(List<Scalar> texts, boolean list) implements Field {
      /** Copies the list. */
      public Words {
        texts = List.copyOf(texts);
      }
    }

    /** A day or another time. */
    record Time(Scalar text, Period period) implements Field {
      @Override
      public List<Scalar> texts() {
        return List.of(text);
      }
    }

    /** A time that is still to come, and from whom. */
    record Awaited(Scalar text, String words) implements Field {
      @Override
      public List<Scalar> texts() {
        return List.of(text);
      }
    }

    /** A declared status. */
    record Rated(Scalar text, RegisterDefinition.Status status) implements Field {
      @Override
      public List<Scalar> texts() {
        return List.of(text);
      }
    }

    /** The name of the entry above. */
    record Under(Scalar text) implements Field {
      @Override
      public List<Scalar> texts() {
        return List.of(text);
      }
    }
  }
}
