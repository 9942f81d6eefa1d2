package org.lscb.report.build.memory;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.kept.Kept;

/** Keeps what was worked out from some files of a board until one of them changes. */
public final class Memory {

  private static final String TEMPLATES = "templates/";

  private final Path root;
  private final Predicate<String> restsOn;
  private final boolean keeps;
  private final Kept parts;
  private final Optional<Memory> before;
  private final Map<String, Whole> all = new HashMap<>();
  private FolderState state;

  /**
   * What some work gave.
   *
   * @param from what it was worked out from, beside the files
   * @param found the problems that it reported
   */
  private record Whole(Object from, Object result, Diagnostics.Found found) {}

  private Memory(Path root, Predicate<String> restsOn, boolean keeps, Optional<Memory> before) {
    this.before = before;
    this.root = root;
    this.restsOn = restsOn;
    this.keeps = keeps;
    this.parts = keeps ? Kept.fromLastTime() : Kept.none();
  }

  /**
   * What rests on neither the texts of a year nor on templates: most edits are of a sentence, which
   * moves no number.
   */
  public static Memory ofNumbers(Path root, String year) {
    return new Memory(
        root,
        file -> !file.startsWith(TEMPLATES) && !(file.startsWith(year + "/") && isText(file)),
        true,
        Optional.of(
            new Memory(root, file -> !file.startsWith(year + "/"), true, Optional.empty())));
  }

  /**
   * What rests on no file of the year itself: last year's numbers, which this year's are held
   * against.
   */
  public Memory before() {
    return before.orElse(this);
  }

  /** What rests on no text and no data: pictures and fonts. */
  public static Memory ofPictures(Path root) {
    return new Memory(
        root,
        file -> !file.startsWith(TEMPLATES) && !isText(file) && !isData(file),
        true,
        Optional.empty());
  }

  /** Keeps nothing: what is built once is worked out once. */
  public static Memory none() {
    return new Memory(Path.of(""), file -> false, false, Optional.empty());
  }

  /**
   * Forgets everything if a file is another than when this was last asked.
   *
   * @param folder as it was before its files are read: one that changes meanwhile is then another
   *     the next time
   */
  public void begin(FolderState folder) {
    before.ifPresent(one -> one.begin(folder));
    FolderState now = folder.of(restsOn, root);
    if (!now.equals(state)) {
      all.clear();
      parts.begin();
      state = now;
    }
  }

  /**
   * Parts of work that a changed file has done anew: of each it is said what it is made from, so
   * that those are kept which the change does not reach.
   */
  public Kept parts() {
    return parts;
  }

  private static boolean isText(String file) {
    return file.endsWith(".md");
  }

  private static boolean isData(String file) {
    return file.endsWith(".yaml") || file.endsWith(".csv");
  }

  /**
   * What some work gives, or what it gave the last time with the same problems.
   *
   * @param what names the work
   * @param from what it is worked out from, beside the files
   * @param diagnostics where it reports
   */
  @SuppressWarnings("unchecked")
  public <T> T of(String what, Object from, Diagnostics diagnostics, Supplier<T> work) {
    if (!keeps) {
      return work.get();
    }
    Whole last = all.get(what);
    if (last != null && last.from().equals(from) && diagnostics.repeat(last.found())) {
      return (T) last.result();
    }
    Diagnostics.Mark before = diagnostics.mark();
    T result = work.get();
    all.put(what, new Whole(from, result, diagnostics.since(before)));
    return result;
  }
}
