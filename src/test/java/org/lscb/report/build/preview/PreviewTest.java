package org.lscb.report.build.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that is being written, asked over the wire as a browser asks. */
class PreviewTest {

  private static final long LONG_ENOUGH_MS = 60_000;

  @TempDir Path board;
  private final List<Shown> told = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private Preview preview;
  private PreviewServer server;

  @BeforeEach
  void begin() throws IOException {
    write(
        "board.yaml",
        """
        name: Harbour Safeguarding Children Board
        short-name: Harbour SCB
        area: Harbour
        """);
    write("2020-21/report.yaml", "title: Annual report\nchapters: [plans]\n");
    write(
        "2020-21/chapters/plans/chapter.yaml",
        """
        datasets:
          plans:
            plans:
              label: Children with a plan
        """);
    text("There were {{plans}} plans.");
    data("plans: 40");
    preview = new Preview(board, new DraftPage(board, "2020-21", Map.of()), told::add);
    server = new PreviewServer(preview, this::pdf, 0);
  }

  private Optional<byte[]> pdf() {
    return new DraftPdf(board, "2020-21", Map.of()).make(Map.of());
  }

  @AfterEach
  void end() {
    server.close();
    preview.close();
  }

  private void write(String file, String content) throws IOException {
    Path path = board.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  private void text(String markdown) throws IOException {
    write("2020-21/chapters/plans/chapter.md", "# Plans\n\n" + markdown + "\n");
  }

  private void data(String lines) throws IOException {
    write(
        "2020-21/data/plans.yaml",
        "dataset: plans\nsource: Case system\nperiod: 2020-21\n\n" + lines + "\n");
  }

  private HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String page() {
    return new String(get("/").body(), StandardCharsets.UTF_8);
  }

  /** The page as soon as it is newer than a version and says something. */
  private String pageWith(String words) throws InterruptedException {
    long version = 0;
    long end = System.nanoTime() + LONG_ENOUGH_MS * 1_000_000;
    while (System.nanoTime() < end) {
      version = preview.newerThan(version, 1000).version();
      String page = page();
      if (page.contains(words)) {
        return page;
      }
    }
    return page();
  }

  @Test
  void showsTheDraftWithABarThatSaysOfWhenItIs() {
    assertThat(page())
        .contains("There were", ">40</span>", "Preview of ", "<script src=\"/preview.js\">")
        .doesNotContainIgnoringCase("<meta http-equiv=\"Content-Security-Policy\"");
  }

  @Test
  void anEditOfTextOrDataAppears() throws Exception {
    text("There are {{plans}} plans now.");
    assertThat(pageWith("plans now")).contains("There are");
    data("plans: 41");
    assertThat(pageWith(">41</span>")).contains("Preview of ");
  }

  @Test
  void aTemplateOfTheBoardAppearsAndGoes() throws Exception {
    write("templates/blocks/paragraph.ftlh", "<p class=\"ours\">${block.content}</p>\n");
    assertThat(pageWith("class=\"ours\"")).contains("There were");
    write("templates/blocks/paragraph.ftlh", "<p>${block.nothing}</p>\n");
    assertThat(pageWith("Not your newest text")).contains("templates/blocks/paragraph.ftlh");
    Files.delete(board.resolve("templates/blocks/paragraph.ftlh"));
    assertThat(pageWith("Preview of ")).contains("There were");
  }

  @Test
  void aBrokenEditKeepsThePageAndSaysThatItIsOld() throws Exception {
    data("plans: [");
    String page = pageWith("Not your newest text");
    assertThat(page)
        .contains("There were", ">40</span>", "class=\"preview--old\"")
        .contains("2020-21/data/plans.yaml:5", "<strong>error:</strong>");
    assertThat(told.get(told.size() - 1).current()).isFalse();
    data("plans: 42");
    assertThat(pageWith(">42</span>")).doesNotContain("Not your newest text");
  }

  @Test
  void aBoardThatNeverCouldBeDrawnSaysWhy() throws Exception {
    server.close();
    preview.close();
    write("2020-21/report.yaml", "title: [\n");
    preview = new Preview(board, new DraftPage(board, "2020-21", Map.of()), told::add);
    server = new PreviewServer(preview, this::pdf, 0);
    assertThat(page()).contains("cannot be drawn yet", "No page yet", "report.yaml:1");
    assertThat(get("/report.pdf").statusCode()).isEqualTo(409);
    write("2020-21/report.yaml", "title: Annual report\nchapters: [plans]\n");
    assertThat(pageWith("There were")).contains("Preview of ");
  }

  @Test
  void aProblemStandsInThePageAtItsPlaceToo() throws Exception {
    data("plans: \"awaited: police, 30 June\"");
    assertThat(pageWith("police")).contains("There were").contains("30 June");
  }

  @Test
  void thePdfIsMadeOnRequestAndNothingIsWrittenIntoTheFolder() throws IOException {
    HttpResponse<byte[]> answer = get("/report.pdf");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(board.resolve("2020-21/out")).doesNotExist();
  }

  @Test
  void othersAreRefused() throws IOException {
    String home = "http://127.0.0.1:" + server.address().getPort();
    assertThat(get("/", "Origin", home).statusCode()).isEqualTo(200);
    assertThat(get("/", "Sec-Fetch-Site", "none").statusCode()).isEqualTo(200);
    for (String path : List.of("/", "/newer?than=0", "/report.pdf", "/preview.js")) {
      assertThat(get(path, "Origin", "https://elsewhere.example").statusCode()).isEqualTo(403);
      assertThat(get(path, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
      assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n"))
          .contains(" 403 ");
    }
    assertThat(raw("GET / HTTP/1.0\r\n\r\n")).contains(" 403 ");
    assertThat(raw("POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 0\r\n\r\n"))
        .contains(" 405 ");
    assertThat(get("/../../etc/passwd").statusCode()).isEqualTo(404);
    assertThat(get("/2020-21/report.yaml").statusCode()).isEqualTo(404);
  }

  /** A request whose head a well-behaved client would not send. */
  private String raw(String request) throws IOException {
    URI address = server.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String sent = request.replace("PORT", String.valueOf(address.getPort()));
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    }
  }

  @Test
  void nobodyMayFrameOrKeepThePage() {
    HttpResponse<byte[]> answer = get("/");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
  }

  @Test
  void fontsStandBesideThePageAndAreAskedForOnce() {
    String page = page();
    Matcher font = Pattern.compile("url\\((/beside/[0-9a-f]{64})\\)").matcher(page);
    assertThat(font.results().count()).isEqualTo(4);
    assertThat(page).doesNotContain("base64");

    font.reset().find();
    HttpResponse<byte[]> answer = get(font.group(1));

    assertThat(answer.headers().firstValue("Content-Type")).contains("font/woff2");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(new String(answer.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("wOF2");
    HttpResponse<byte[]> none = get("/beside/" + "0".repeat(64));
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void itListensOnTheLoopbackAddressOnlyAndAPortCanBeTaken() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    assertThatThrownBy(
            () -> new PreviewServer(preview, this::pdf, server.address().getPort()).close())
        .isInstanceOf(IOException.class);
  }

  @Test
  void whatABuildWritesIsNoChange() throws Exception {
    long version = preview.shown().version();
    write("2020-21/out/page.html", "<p>built</p>");
    write("2020-21/out/data/values.json", "{}");
    assertThat(preview.newerThan(version, 500).version()).isEqualTo(version);
  }

  @Test
  void problemsOfATextStandBehindTheParagraphThatHasThem()
      throws InterruptedException, IOException {
    text("The first paragraph is TBC.\n\nThere were {{plans}} plans.\n\nThe last one is right.");

    String page = pageWith("<p class=\"draft-remark\"");

    assertThat(page.substring(page.indexOf("<main"), page.indexOf("<aside id=\"preview--bar\"")))
        .containsSubsequence(
            "The first paragraph is TBC.",
            "<p class=\"draft-remark\"",
            "chapter.md:3:24",
            "There were",
            "The last one is right.")
        .containsOnlyOnce("<p class=\"draft-remark\"");
  }

  @Test
  void whatCannotBeDrawnIsToldWhereItIsMissing() throws InterruptedException, IOException {
    text("One.\n\n{{table: plan}}\n\nTwo.");

    String page = pageWith("<p class=\"draft-remark\"");

    assertThat(page.substring(page.indexOf("<main"), page.indexOf("<aside id=\"preview--bar\"")))
        .containsSubsequence("One.", "<p class=\"draft-remark\"", "chapter.md:5:", "Two.");
  }

  @Test
  void fromManyProblemsOfOneParagraphThreeAreToldThereAndAllInTheBar()
      throws InterruptedException, IOException {
    text("TBC and TBC\nand TBC and TBC\nand TBC.");

    String page = pageWith("<p class=\"draft-remark\"");

    assertThat(page).contains("2 more like these here");
    assertThat(page.split("<p class=\"draft-remark\"", -1)).hasSize(5);
    assertThat(page.split("class=\"preview--place\"", -1)).hasSizeGreaterThanOrEqualTo(6);
  }
}
