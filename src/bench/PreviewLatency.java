import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lscb.report.build.preview.DraftPage;
import org.lscb.report.build.preview.Preview;
import org.lscb.report.build.preview.PreviewServer;

/**
 * How long an edit takes until a browser has the new page: from the end of the save until the page
 * with the new text has come over the wire. Prose and data are edited in turn, then a template, in
 * a copy of a board.
 *
 * <p>{@code java -cp target/lscb-report.jar src/bench/PreviewLatency.java sample-data/BOARD YEAR
 * TEXT DATA [EDITS]}, where TEXT is a Markdown file of the year and DATA a data file.
 */
public final class PreviewLatency {

  private static final Pattern COUNT = Pattern.compile("(?m)^(\\s+[^#\\n]*: )(\\d+)$");

  /** So many edits come first, and are not counted: nobody waits for them a second time. */
  private static final int WARM = 16;

  private PreviewLatency() {}

  public static void main(String[] args) throws Exception {
    Path board = copy(Path.of(args[0]));
    Path text = board.resolve(args[1]).resolve(args[2]);
    Path data = board.resolve(args[1]).resolve(args[3]);
    Path template = board.resolve("templates/blocks/quote.ftlh");
    String quote = Files.readString(Path.of("templates/blocks/quote.ftlh"));
    int edits = args.length > 4 ? Integer.parseInt(args[4]) : 50;
    String prose = Files.readString(text);
    String numbers = Files.readString(data);
    List<List<Long>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    HttpClient client = HttpClient.newHttpClient();
    try (Preview preview =
            new Preview(board, new DraftPage(board, args[1], Map.of()), shown -> {});
        PreviewServer server = new PreviewServer(preview, Optional::empty, 0)) {
      long version = preview.shown().version();
      for (int i = 0; i < edits + WARM; i++) {
        // At the end: what a board's own template is filled from, nobody knows.
        int kind = i >= WARM + edits * 4 / 5 ? 2 : i % 4 == 3 ? 1 : 0;
        switch (kind) {
          case 0 -> Files.writeString(text, prose + "\nEdit number nought" + "!".repeat(i) + "\n");
          case 1 -> Files.writeString(data, recounted(numbers, i));
          default -> {
            Files.createDirectories(template.getParent());
            Files.writeString(template, quote + "<!-- edit " + i + " -->\n");
          }
        }
        long start = System.nanoTime();
        version = Long.parseLong(get(client, server.address(), "newer?than=" + version));
        get(client, server.address(), "");
        long spent = (System.nanoTime() - start) / 1_000_000;
        if (i >= WARM) {
          times.get(kind).add(spent);
        }
        Thread.sleep(200);
      }
    }
    System.out.println("| edit of | edits | median ms | worst ms |");
    System.out.println("|---|---|---|---|");
    List<Long> all = new ArrayList<>();
    times.forEach(all::addAll);
    print("prose", times.get(0));
    print("data", times.get(1));
    print("a template", times.get(2));
    print("anything", all);
  }

  /** The data with another number in its first line that has one. */
  private static String recounted(String data, int edit) {
    return COUNT
        .matcher(data)
        .replaceFirst(one -> one.group(1) + (Long.parseLong(one.group(2)) + edit));
  }

  private static void print(String what, List<Long> times) {
    Collections.sort(times);
    System.out.printf(
        "| %s | %d | %d | %d |%n",
        what, times.size(), times.get(times.size() / 2), times.get(times.size() - 1));
  }

  private static String get(HttpClient client, URI address, String path)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static Path copy(Path board) throws IOException {
    Path copy = Files.createTempDirectory("lscb-bench").resolve(board.getFileName());
    try (Stream<Path> files = Files.walk(board)) {
      for (Path file : files.filter(one -> !one.toString().contains("/out")).toList()) {
        Files.copy(file, copy.resolve(board.relativize(file).toString()));
      }
    }
    return copy;
  }
}
