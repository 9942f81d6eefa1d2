package org.lscb.report.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.dataset.DataFile;
import org.lscb.report.dataset.Observation;
import org.lscb.report.yaml.YamlNode;

/** What readers are told beside a value: by the note of its file, and by one of its own. */
final class PrintedNotes {

  private final Map<String, DataFile> files = new HashMap<>();

  PrintedNotes(List<DataFile> files) {
    files.forEach(one -> this.files.put(one.file(), one));
  }

  Optional<String> of(Observation value) {
    Optional<String> ofFile =
        Optional.ofNullable(files.get(value.position().file()))
            .flatMap(file -> file.content().get("note"))
            .filter(YamlNode.Scalar.class::isInstance)
            .map(note -> ((YamlNode.Scalar) note).text());
    return value.note().isPresent() && ofFile.isPresent()
        ? Optional.of(ofFile.get() + " " + value.note().get())
        : value.note().or(() -> ofFile);
  }
}
