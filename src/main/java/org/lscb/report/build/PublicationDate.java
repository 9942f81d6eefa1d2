package org.lscb.report.build;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.lscb.report.document.Report;

/** Dates the outputs by what the build is told, never by the clock. */
public final class PublicationDate {

  private PublicationDate() {}

  /** The report dated by SOURCE_DATE_EPOCH, in seconds, where that is set and a number. */
  public static Report fixed(Report report, Map<String, String> environment) {
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    if (!epoch.matches("\\d{1,11}")) {
      return report;
    }
    String date =
        Instant.ofEpochSecond(Long.parseLong(epoch))
            .atZone(ZoneOffset.UTC)
            .toLocalDate()
            .toString();
    return report.dated(date);
  }
}
