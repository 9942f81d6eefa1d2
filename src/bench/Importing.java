import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lscb.report.cli.Main;

/**
 * Imports a list of 100,000 events as CSV and as XLSX and prints, in Markdown, how long it takes
 * and how much memory it needs at most. Each is run once to warm up, then five times.
 *
 * <p>From the project's folder, after {@code mvn package}: {@code java -Xmx1g -XX:+UseSerialGC -cp
 * target/classes:target/lscb-report.jar src/bench/Importing.java}.
 */
public final class Importing {

  private static final int ROWS = 100_000;
  private static final int RUNS = 5;
  private static final List<String> SECTORS =
      List.of("Schools", "Health", "Police", "Early years", "Housing", "Probation", "Charities");
  private static final List<String> STATUSES =
      List.of("Attended", "Did not attend", "Cancelled by user", "Waiting list");

  private Importing() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("importing");
    Path board = folder.resolve("board");
    run(
        List.of(
            "init",
            board,
            "--name",
            "A",
            "--area",
            "A",
            "--year",
            "2025-26",
            "--chapter",
            "training"));
    Files.writeString(
        board.resolve("imports.yaml"),
        """
        imports:
          csv:
            file: bookings.csv
            dataset: training
            block: bookings by sector and booking
            count: rows
            columns:
              sector: Sector
              booking: Status
            names:
              booking:
                Waiting list: total
        """);
    String entry = Files.readString(board.resolve("imports.yaml")).substring("imports:\n".length());
    Files.writeString(
        board.resolve("imports.yaml"),
        "imports:\n" + entry + entry.replace("csv:", "xlsx:").replace(".csv", ".xlsx"));
    Path csv = folder.resolve("bookings.csv");
    Path xlsx = folder.resolve("bookings.xlsx");
    write(csv, xlsx);
    System.out.println("| file | megabytes | rows | milliseconds | megabytes of memory at most |");
    System.out.println("|---|---|---|---|---|");
    for (Path file : List.of(csv, xlsx)) {
      measure(file, board);
    }
  }

  private static void measure(Path file, Path board) throws IOException {
    List<Object> words = List.of("import", file, "--board", board);
    run(words);
    long[] times = new long[RUNS];
    long most = 0;
    for (int i = 0; i < RUNS; i++) {
      System.gc();
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      long start = System.nanoTime();
      String said = run(words);
      times[i] = (System.nanoTime() - start) / 1_000_000;
      most = Math.max(most, heap().stream().mapToLong(one -> one.getPeakUsage().getUsed()).sum());
      if (!said.contains(ROWS + " rows are counted")) {
        throw new IllegalStateException(said);
      }
    }
    Arrays.sort(times);
    System.out.printf(
        "| %s | %.1f | %d | %d | %d |%n",
        file.getFileName(), Files.size(file) / 1e6, ROWS, times[RUNS / 2], most / 1_000_000);
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(one -> one.getType() == MemoryType.HEAP)
        .toList();
  }

  private static String run(List<Object> words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = words.stream().map(Object::toString).toArray(String[]::new);
    Main.run(arguments, new PrintWriter(out), new PrintWriter(err), Map.of());
    return out.toString() + err;
  }

  private static void write(Path csv, Path xlsx) throws IOException {
    Random random = new Random(0);
    StringBuilder lines = new StringBuilder("Booking,Course,Sector,Status,Date,Fee,Venue,Note\n");
    StringBuilder rows = new StringBuilder();
    rows(rows, 1, lines.toString().strip().split(","));
    for (int i = 0; i < ROWS; i++) {
      String line =
          String.join(
              ",",
              String.valueOf(i + 1),
              "Course " + random.nextInt(40),
              SECTORS.get(random.nextInt(SECTORS.size())),
              STATUSES.get(random.nextInt(STATUSES.size())),
              "%02d/%02d/2025".formatted(1 + random.nextInt(28), 4 + random.nextInt(9)),
              String.valueOf(random.nextInt(90)),
              "Room " + random.nextInt(12),
              "");
      lines.append(line).append('\n');
      rows(rows, i + 2, line.split(",", -1));
    }
    Files.writeString(csv, lines);
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(xlsx))) {
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>"
              .formatted(main, office));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }
  }

  private static void rows(StringBuilder rows, int number, String[] cells) {
    rows.append("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.length; i++) {
      rows.append("<c r=\"").append((char) ('A' + i)).append(number);
      rows.append("\" t=\"inlineStr\"><is><t>").append(cells[i]).append("</t></is></c>");
    }
    rows.append("</row>");
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
