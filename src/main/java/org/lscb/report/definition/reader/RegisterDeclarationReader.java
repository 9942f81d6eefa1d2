package org.lscb.report.definition.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.definition.RegisterDefinition;
import org.lscb.report.definition.RegisterDefinition.As;
import org.lscb.report.definition.RegisterDefinition.Field;
import org.lscb.report.definition.RegisterDefinition.Status;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.statistics.Rating;
import org.lscb.report.yaml.YamlNode;
import org.lscb.report.yaml.YamlNode.Entry;
import org.lscb.report.yaml.YamlNode.Scalar;
import org.lscb.report.yaml.shape.ShapedMapping;

/** Reads what a chapter declares of a register. */
final class RegisterDeclarationReader {

  private static final String ENTRIES = "entries";

  private final String chapter;
  private final Diagnostics diagnostics;

  RegisterDeclarationReader(String chapter, Diagnostics diagnostics) {
    this.chapter = chapter;
    this.diagnostics = diagnostics;
  }

  RegisterDefinition register(ShapedMapping block) {
    ShapedMapping declared = block.mapping("fields").orElseThrow();
    List<Field> fields = new ArrayList<>();
    for (Entry one : declared.named()) {
      fields.add(field(declared, one));
    }
    RegisterDefinition register =
        new RegisterDefinition(
            chapter,
            block.name(),
            block.optionalText("layout").orElse(ENTRIES),
            block.flag("landscape"),
            fields,
            block.position(),
            MeasureReader.places(declared));
    return fitsLayout(register, block.position("layout")) ? register : plain(register);
  }

  /** What can be read and laid out whatever its fields are. */
  private static RegisterDefinition plain(RegisterDefinition wrong) {
    return new RegisterDefinition(
        wrong.chapter(),
        wrong.id(),
        ENTRIES,
        false,
        wrong.fields().stream()
            .map(one -> new Field(one.id(), one.label(), As.TEXT, List.of()))
            .toList(),
        wrong.position(),
        wrong.places());
  }

  private Field field(ShapedMapping fields, Entry entry) {
    String id = entry.key().text();
    if (entry.value() instanceof Scalar label) {
      return new Field(id, label.text(), As.TEXT, List.of());
    }
    ShapedMapping block = fields.mapping(id).orElseThrow();
    List<Status> statuses = statuses(block);
    Optional<As> as = block.optionalText("as").map(one -> As.valueOf(MeasureReader.upper(one)));
    if (as.filter(As.STATUS::equals).isPresent() && statuses.isEmpty()) {
      diagnostics.report(Problem.NO_STATUSES, block.position("as"), id);
    } else if (as.filter(one -> one != As.STATUS).isPresent() && !statuses.isEmpty()) {
      diagnostics.report(Problem.STATUSES_OF_NOTHING, block.position("as"), id);
    }
    As implied = statuses.isEmpty() ? As.TEXT : As.STATUS;
    return new Field(id, block.text("label").strip(), as.orElse(implied), statuses);
  }

  private static List<Status> statuses(ShapedMapping field) {
    List<Status> all = new ArrayList<>();
    Optional<ShapedMapping> declared = field.mapping("statuses");
    for (Entry one : declared.map(ShapedMapping::named).orElse(List.of())) {
      String id = one.key().text();
      YamlNode said = one.value();
      if (said instanceof Scalar label) {
        all.add(new Status(id, label.text(), Optional.empty()));
      } else {
        ShapedMapping block = declared.orElseThrow().mapping(id).orElseThrow();
        all.add(new Status(id, block.text("label"), block.optionalText("rating").map(Rating::of)));
      }
    }
    return all;
  }

  /** Whether the layout finds the fields that it is made of. */
  private boolean fitsLayout(RegisterDefinition register, Position position) {
    long groups = count(register, As.GROUP);
    long parents = count(register, As.UNDER);
    boolean two = register.layout().equals("definitions") || register.layout().equals("pairs");
    String needed = "";
    if (register.own().isEmpty()) {
      needed = "a field that names the entry";
    } else if (two && register.own().size() < 2) {
      needed = "two fields";
    } else if (register.layout().equals(RegisterDefinition.TREE) && parents != 1) {
      needed = "one field that is declared \"as: under\"";
    } else if (register.landscape() && !register.layout().equals(RegisterDefinition.TABLE)) {
      needed = "\"layout: table\" to stand on a page on its side";
    } else if (groups > 1) {
      needed = "no more than one field that is declared \"as: group\"";
    }
    if (!needed.isEmpty()) {
      diagnostics.report(Problem.LAYOUT_FIELDS, position, register.id(), register.layout(), needed);
    }
    return needed.isEmpty();
  }

  private static long count(RegisterDefinition register, As as) {
    return register.fields().stream().filter(one -> one.as() == as).count();
  }
}
