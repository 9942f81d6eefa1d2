package org.lscb.report.endtoend.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lscb.report.dataset.spreadsheet.WrittenWorkbook;

/** What others send in the course of a year, each in the form in which it comes. */
record YearSpreadsheets(Path folder) {

  Path bookings() throws IOException {
    return Files.writeString(
        folder.resolve("bookings-q4.csv"),
        """
        Booking;Delegate;Sector;Course;Status;Date
        1;Ann Smith;Schools;Working Together;Attended;03/04/2025
        2;Bob Jones;Schools;Working Together;Did not attend;03/04/2025
        3;Cat Low;Health;Early Help;Attended;04/05/2025
        4;Dan Fox;Health;Early Help;Waiting list;04/05/2025
        5;Eve Ray;Police;Early Help;Cancelled by user;04/06/2025
        """);
  }

  Path allegations() {
    String heads =
        "Substantiated | Unsubstantiated | Unfounded | False | Malicious"
            + " | No further action by the LADO | Outcome pending | Total";
    return new WrittenWorkbook()
        .raw("Working", " state=\"hidden\"", "<sheetData/>")
        .sheet(
            "Summary",
            """
            Allegations against people who work with children

            Agency | 2024-25 | | | | | | | | 2025-26
             | HEADS | HEADS
            Schools | 12 | 3 | 2 | 1 | 0 | 4 | 0 | 22 | 20 | 14 | 10 | 4 | 0 | 5 | 5 | 58
            Early years | 4 | 1 | 0 | 0 | 0 | 0 | 0 | 5 | 9 | 10 | 5 | 3 | 0 | 4 | 3 | 34
            Total | 16 | 4 | 2 | 1 | 0 | 4 | 0 | 27 | 29 | 24 | 15 | 7 | 0 | 9 | 8 | 92

            Source: log of the designated officer
            """
                .replace("HEADS", heads))
        .write(folder.resolve("lado summary.xlsx"));
  }

  Path population() throws IOException {
    StringBuilder rows =
        new StringBuilder("mid_year,geographic_level,region_name,la_name,population_0_17\n");
    for (String year : List.of("2025,48600", "2023,49040", "2024,48810")) {
      String[] parts = year.split(",");
      rows.append(parts[0]).append(",National,,,12183016\n");
      rows.append(parts[0])
          .append(",Local authority,South,Larkmouth,")
          .append(parts[1])
          .append('\n');
      rows.append(parts[0]).append(",Local authority,South,Otherplace,4711\n");
    }
    return Files.writeString(folder.resolve("mid_year_population_2025.csv"), rows);
  }
}
