package org.lscb.report.yaml.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Nearest;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.yaml.YamlNode;

/** Compares what stands in a file with what may stand there. */
public final class ShapeCheck {

  private final Diagnostics diagnostics;

  /** Reports into the given collection. */
  public ShapeCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reports everything that does not fit. Keys that are merely unknown do not prevent reading;
   * whatever else is wrong leaves nothing to be read.
   */
  public Optional<ShapedMapping> check(YamlNode.Mapping mapping, Shape shape) {
    // A file's first key is where something missing from the file is reported.
    Place file = new Place(mapping.position(), "", "");
    return fits(file, mapping, shape)
        ? Optional.of(new ShapedMapping(file.asKey(), mapping, shape.at(mapping)))
        : Optional.empty();
  }

  private boolean fits(Place place, YamlNode node, Shape shape) {
    Shape meant = shape.at(node);
    if (meant instanceof Shape.Anything) {
      return true;
    }
    if (isEmpty(node) && !mayBeEmpty(node, meant)) {
      report(Problem.EMPTY_VALUE, place.position(), place.key(), shape.written());
      return false;
    }
    if (!meant.takes(node)) {
      report(Problem.WRONG_TYPE, node.position(), place.key(), kind(node), shape.written());
      return false;
    }
    if (meant instanceof Word word) {
      return new WordCheck(diagnostics).fits(place.key(), (YamlNode.Scalar) node, word);
    }
    if (meant instanceof Shape.ListOf list) {
      return allFit(place, (YamlNode.Sequence) node, list);
    }
    // One entry in place of a list bears no name of its own.
    Place owner =
        shape instanceof Shape.ListOf ? new Place(place.position(), place.key(), "") : place;
    return mappingFits(owner, (YamlNode.Mapping) node, meant);
  }

  private boolean allFit(Place place, YamlNode.Sequence list, Shape.ListOf shape) {
    boolean fits = true;
    for (YamlNode entry : list.entries()) {
      // Reported at the entry, under the name of the list.
      fits &= fits(new Place(entry.position(), place.key(), ""), entry, shape.entry());
    }
    return fits;
  }

  private boolean mappingFits(Place place, YamlNode.Mapping mapping, Shape shape) {
    if (shape instanceof Shape.Named named) {
      boolean fits = true;
      for (YamlNode.Entry entry : mapping.entries()) {
        fits &=
            fits(Place.of(entry.key()), entry.value(), named.value())
                & isName(entry.key(), named.key());
      }
      return fits;
    }
    if (shape instanceof Shape.Kinds kinds) {
      return kindFits(place, mapping, kinds);
    }
    return blockFits(place, mapping, (Block) shape);
  }

  private boolean kindFits(Place place, YamlNode.Mapping mapping, Shape.Kinds kinds) {
    List<Block> held = kinds.heldBy(mapping);
    if (held.size() == 1) {
      return blockFits(place, mapping, held.get(0));
    }
    List<String> all = kinds.kinds().stream().map(Block::ownKey).toList();
    if (held.isEmpty()) {
      report(Problem.MISSING_ONE_OF, place.position(), place.title(kinds.noun()), joined(all));
    } else {
      String both = joined(held.stream().map(Block::ownKey).toList());
      report(Problem.KEYS_EXCLUDE, place.position(), place.title(kinds.noun()), both);
    }
    return false;
  }

  private boolean blockFits(Place place, YamlNode.Mapping mapping, Block block) {
    boolean fits = true;
    List<String> meant = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      Optional<Shape> under = block.under(entry.key().text());
      if (under.isPresent()) {
        fits &= fits(Place.of(entry.key()), entry.value(), under.get());
      } else {
        meant.add(unknown(place, entry.key(), mapping, block));
      }
      fits &= block.key(entry.key().text()).isPresent() || isName(entry.key(), block);
    }
    List<Block.Key> missing = new ArrayList<>();
    for (Block.Key key : block.keys()) {
      if (key.required() && mapping.get(key.name()).isEmpty()) {
        fits = false;
        // A misspelt key has been reported already; one cause gives one diagnostic.
        if (!meant.contains(key.name())) {
          missing.add(key);
        }
      }
    }
    reportMissing(place, missing, block);
    return fits & exclusivesFit(place, mapping, block, meant);
  }

  private boolean isName(YamlNode.Scalar key, Block block) {
    return block.others().map(others -> isName(key, others.name())).orElse(true);
  }

  private boolean isName(YamlNode.Scalar key, Word form) {
    return new WordCheck(diagnostics).fits("key", key, form);
  }

  /** Reports an unknown key and returns the one that was probably meant, or nothing. */
  private String unknown(Place place, YamlNode.Scalar key, YamlNode.Mapping mapping, Block block) {
    List<String> free = block.names().stream().filter(one -> mapping.get(one).isEmpty()).toList();
    Optional<String> nearest = Nearest.to(key.text(), free);
    if (nearest.isPresent()) {
      report(
          Problem.MISSPELT_KEY,
          key.position(),
          place.title(block.noun()),
          key.text(),
          nearest.get());
    } else {
      report(
          Problem.UNKNOWN_KEY,
          key.position(),
          place.title(block.noun()),
          key.text(),
          joined(block.names()));
    }
    return nearest.orElse("");
  }

  private void reportMissing(Place place, List<Block.Key> missing, Block block) {
    if (!missing.isEmpty()) {
      report(
          Problem.MISSING_KEY,
          place.position(),
          place.title(block.noun()),
          joined(missing.stream().map(key -> '"' + key.name() + '"').toList()),
          String.join(
              "; ",
              missing.stream().map(key -> key.name() + ": " + key.shape().written()).toList()));
    }
  }

  private boolean exclusivesFit(
      Place place, YamlNode.Mapping mapping, Block block, List<String> meant) {
    boolean fits = true;
    for (Block.Exclusive one : block.exclusives()) {
      List<String> held = new ArrayList<>();
      for (String key : one.names()) {
        if (mapping.get(key).isPresent()) {
          held.add(key);
        }
      }
      if (held.size() > 1) {
        fits = false;
        report(Problem.KEYS_EXCLUDE, place.position(), place.title(block.noun()), joined(held));
      } else if (held.isEmpty() && one.needed()) {
        fits = false;
        if (one.names().stream().noneMatch(meant::contains)) {
          report(
              Problem.MISSING_ONE_OF,
              place.position(),
              place.title(block.noun()),
              joined(one.names()));
        }
      }
    }
    return fits;
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
  }

  private static boolean mayBeEmpty(YamlNode node, Shape shape) {
    return shape instanceof Word.TextOrNone && ((YamlNode.Scalar) node).quoted();
  }

  private static String kind(YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return "a text";
    }
    return node instanceof YamlNode.Sequence ? "a list" : "a block of keys";
  }

  /**
   * Where something stands.
   *
   * @param key that it stands under
   * @param name by which the author calls it; empty for a file and for a list's entry
   */
  private record Place(Position position, String key, String name) {

    static Place of(YamlNode.Scalar key) {
      return new Place(key.position(), key.text(), key.text());
    }

    YamlNode.Scalar asKey() {
      return new YamlNode.Scalar(position, name, false);
    }

    String title(String noun) {
      return name.isEmpty() ? "the " + noun : "the " + noun + " \"" + name + "\"";
    }
  }

  private static String joined(List<String> words) {
    return String.join(", ", words);
  }

  private void report(Problem problem, Position position, Object... words) {
    diagnostics.report(problem, position, words);
  }
}
