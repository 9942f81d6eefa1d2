package org.lscb.report.manual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.definition.shape.DatasetShape;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.shape.Block;
import org.lscb.report.yaml.shape.Shape;
import org.lscb.report.yaml.shape.Word;

/** For each block of a definition, and for each of its keys, lines of a sample that hold it. */
final class SampleExamples {

  /** What a telephone shows of a line in a box. */
  static final int WIDTH = 60;

  /** What every block of a dataset may hold beside its values. */
  static final Block BODY = DatasetShape.body();

  private static final int MOST_LINES = 14;

  private final Map<Block, List<Lines>> blocks = new IdentityHashMap<>();
  private final Map<Block, Map<String, String>> keys = new IdentityHashMap<>();

  /** The same for a key that several blocks have in common. */
  private final Map<Block.Key, String> shared = new IdentityHashMap<>();

  /** Lines that hold some keys. */
  record Lines(List<String> text, List<String> held) {
    boolean fits() {
      return text.size() <= MOST_LINES && isNarrow();
    }

    private boolean isNarrow() {
      return text.stream().allMatch(one -> one.length() <= WIDTH);
    }
  }

  SampleExamples(List<SampleFile> files) {
    for (SampleFile file : files) {
      walk(file, file.content(), file.shape(), Optional.empty());
      if (file.shape() == DatasetShape.FILE) {
        bodies(file);
      }
    }
  }

  /** What stands under the headings of a dataset is read by whoever knows the heading. */
  private void bodies(SampleFile file) {
    for (YamlNode.Entry one : file.content().entries()) {
      if (one.value() instanceof YamlNode.Mapping body && one.key().text().contains(" by ")) {
        remember(file, body, BODY, Optional.of(one.key()));
      }
    }
  }

  /** The lines that show most of a block. */
  Optional<String> of(Block block) {
    return all(block).stream()
        .min(
            Comparator.comparing((Lines one) -> !one.isNarrow())
                .thenComparing(one -> !one.fits())
                .thenComparing(one -> one.fits() ? -one.held().size() : one.text().size())
                .thenComparing(one -> one.text().size()))
        .map(one -> String.join("\n", one.text()));
  }

  /** All places where a block stands, in the order of the samples. */
  List<Lines> all(Block block) {
    return blocks.getOrDefault(block, List.of());
  }

  /** One line that holds a key and its value; where no sample has it, what the definition says. */
  Optional<String> of(Block block, Block.Key key) {
    return Optional.ofNullable(keys.getOrDefault(block, Map.of()).get(key.name()))
        .or(() -> Optional.ofNullable(shared.get(key)))
        .or(() -> value(key.shape()).map(one -> key.name() + ": " + one));
  }

  private static Optional<String> value(Shape shape) {
    if (shape instanceof Word.Choice choice) {
      return Optional.of(choice.words().get(0));
    }
    if (shape instanceof Word.WholeNumber number) {
      return Optional.of(String.valueOf(number.least()));
    }
    if (shape instanceof Shape.ListOf list) {
      return value(list.entry());
    }
    if (shape instanceof Word.Flag) {
      return Optional.of("true");
    }
    return shape instanceof Word.Matching one ? Optional.of(one.example()) : Optional.empty();
  }

  private void walk(SampleFile file, YamlNode node, Shape shape, Optional<YamlNode.Scalar> name) {
    Shape meant = shape.at(node);
    if (node instanceof YamlNode.Mapping mapping) {
      if (meant instanceof Block block) {
        remember(file, mapping, block, name);
      }
      for (YamlNode.Entry one : mapping.entries()) {
        Optional<YamlNode.Scalar> key = Optional.of(one.key());
        meant.under(one.key().text()).ifPresent(it -> walk(file, one.value(), it, key));
      }
    } else if (node instanceof YamlNode.Sequence list && meant instanceof Shape.ListOf of) {
      list.entries().forEach(one -> walk(file, one, of.entry(), Optional.empty()));
    }
  }

  private void remember(
      SampleFile file, YamlNode.Mapping mapping, Block block, Optional<YamlNode.Scalar> name) {
    YamlNode.Scalar first = name.orElseGet(() -> mapping.entries().get(0).key());
    List<String> held =
        mapping.entries().stream()
            .map(one -> one.key().text())
            .filter(one -> block.key(one).isPresent())
            .toList();
    List<String> lines = Narrow.lines(lines(file, first, name.isPresent()), WIDTH);
    blocks.computeIfAbsent(block, any -> new ArrayList<>()).add(new Lines(lines, held));
    for (YamlNode.Entry one : mapping.entries()) {
      line(file, one)
          .ifPresent(
              it -> {
                keys.computeIfAbsent(block, any -> new HashMap<>())
                    .merge(one.key().text(), it, SampleExamples::better);
                block.key(one.key().text()).ifPresent(key -> shared.putIfAbsent(key, it));
              });
    }
  }

  private static String better(String first, String second) {
    boolean longer = first.length() > WIDTH && second.length() < first.length();
    return longer ? second : first;
  }

  private static List<String> lines(SampleFile file, YamlNode.Scalar first, boolean named) {
    int start = first.position().line() - 1;
    int margin = first.position().column() - 1;
    List<String> lines = new ArrayList<>();
    for (String line : file.lines().subList(start, file.lines().size())) {
      int indent = line.length() - line.stripLeading().length();
      boolean within = named ? indent > margin : indent >= margin;
      if (!lines.isEmpty() && !line.isBlank() && !within) {
        break;
      }
      lines.add(line.length() <= margin ? "" : line.substring(margin));
    }
    while (lines.get(lines.size() - 1).isBlank()
        || lines.get(lines.size() - 1).strip().startsWith("#")) {
      lines.remove(lines.size() - 1);
    }
    return List.copyOf(lines);
  }

  /** The line of a key whose value stands beside it; of a list below it, the first entry. */
  private static Optional<String> line(SampleFile file, YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Sequence list
        && !list.flow()
        && list.entries().get(0) instanceof YamlNode.Scalar first
        && !first.text().contains("`")) {
      return Optional.of(entry.key().text() + ": " + first.text());
    }
    boolean beside =
        entry.value().position().line() == entry.key().position().line()
            && !(entry.value() instanceof YamlNode.Mapping);
    String line = file.lines().get(entry.key().position().line() - 1);
    String from =
        line.substring(entry.key().position().column() - 1).strip().replaceAll(" {2,}(?!#)", " ");
    int remark = from.indexOf(" #");
    boolean whole = !from.matches(".*: *[>|]-?") && !from.contains("`");
    return Optional.of(remark < 0 ? from : from.substring(0, remark).strip())
        .filter(one -> beside && whole && !goesOn(file, entry));
  }

  /** Whether the value goes on in the next line. */
  private static boolean goesOn(SampleFile file, YamlNode.Entry entry) {
    int next = entry.key().position().line();
    if (next >= file.lines().size() || file.lines().get(next).isBlank()) {
      return false;
    }
    String line = file.lines().get(next);
    int indent = line.length() - line.stripLeading().length();
    return indent >= entry.key().position().column();
  }
}
