package org.lscb.report.template;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lscb.report.document.DataFile;

/** Hands data files to the templates, as addresses that hold the whole file. */
final class Downloads {

  private final List<DataFile> files;

  Downloads(List<DataFile> files) {
    this.files = List.copyOf(files);
  }

  /** The files that belong to a table or figure; of the whole report where the id is empty. */
  List<Object> of(String blockId) {
    List<Object> views = new ArrayList<>();
    for (DataFile file : files) {
      if (file.blockId().equals(blockId)) {
        views.add(view(file));
      }
    }
    return views;
  }

  private static Map<String, Object> view(DataFile file) {
    byte[] bytes = file.bytes();
    return Map.of(
        "name",
        file.name(),
        "title",
        file.title(),
        "words",
        InlineMarkup.plain(file.title()),
        "type",
        file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
        "size",
        Math.max(1, Math.round(bytes.length / 1024.0)) + " KB",
        "address",
        "data:"
            + file.mediaType()
            + (file.mediaType().startsWith("text/") ? ";charset=utf-8" : "")
            + ";base64,"
            + Base64.getEncoder().encodeToString(bytes));
  }
}
