package org.lscb.report.build.preview;

import java.time.LocalTime;
import java.util.Optional;

/**
 * What a preview shows.
 *
 * @param version counts from 1
 * @param page the newest page that could be drawn; empty when none could
 * @param pageTime when its files were read
 * @param drawn the newest attempt, with the problems of the files as they are
 * @param time when the files of that attempt were read
 * @param milliseconds how long it took
 */
public record Shown(
    long version,
    Optional<String> page,
    LocalTime pageTime,
    DraftPage.Drawn drawn,
    LocalTime time,
    long milliseconds) {

  static Shown after(Shown before, DraftPage.Drawn drawn, LocalTime time, long milliseconds) {
    long version = before == null ? 1 : before.version() + 1;
    boolean keeps = drawn.page().isEmpty() && before != null;
    return new Shown(
        version,
        keeps ? before.page() : drawn.page(),
        keeps ? before.pageTime() : time,
        drawn,
        time,
        milliseconds);
  }

  /** Whether the page is of the files as they are. */
  public boolean current() {
    return drawn.page().isPresent();
  }
}
