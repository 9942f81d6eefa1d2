package org.lscb.report.endtoend;

import java.io.IOException;
import java.nio.file.Path;

/** A small board whose numbers come from spreadsheets. */
final class ImportBoard {

  static final String DATA = "2020-21/data/courses.yaml";

  private ImportBoard() {}

  /** Writes it into a folder. */
  static TinyBoard in(Path folder) throws IOException {
    TinyBoard board = new TinyBoard(folder);
    board.remove("2020-21/data/plans.yaml");
    board.remove("2020-21/chapters/plans/chapter.yaml");
    board.remove("2020-21/chapters/plans/chapter.md");
    board.write(
        "board.yaml",
        """
        name: Harbour Safeguarding Children Board
        short-name: Harbour SCB
        area: Harbour
        comparators:
          england:
            label: England
            code: E92000001
        """);
    board.write("2020-21/report.yaml", "title: Annual report\nchapters: [courses]\n");
    board.write(
        "2020-21/chapters/courses/chapter.md", "# Courses\n\nThere were {{places}} places.\n");
    board.write(
        "2020-21/chapters/courses/chapter.yaml",
        """
        datasets:
          courses:
            places:
              label: Places booked
              by: [sector, status]
              about: places
            satisfied:
              label: Satisfied
              unit: percent
              by: [sector]
              about: places
            cost:
              label: Cost
              unit: pounds
              by: [sector]
              about: money
            referrals:
              label: Referrals
              by: [sector, outcome]
        breakdowns:
          sector:
            members: open
          status:
            members:
              attended: Attended
              missed: Did not attend
            adds-up: partly
          outcome:
            members:
              founded: Founded
              unfounded: Unfounded
        """);
    board.write(
        DATA,
        """
        dataset: courses
        source: Booking system
        period: 2020-21

        # What the columns do not count is on a waiting list.
        places by sector and status:  # each quarter anew
          note: As booked
          columns:  [attended, missed, total]
          Schools:  [40, 3, 45]   # the largest
          # closed in March
          Nursery:  [4, 1, 5]
          Police:   [6, 0, 7]
          total:    [50, 4, 57]
          remarks:
            Schools:
              attended:
                because: Includes colleges

        satisfied: 91
        """);
    return board;
  }
}
