package org.lscb.report.endtoend.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A Chromium without a window and without a network. */
final class Browser implements AutoCloseable {

  /** Answers when the page's words hold the wanted ones, or after a minute. */
  private static final String LAID_OUT =
      """
      const done = arguments[0];
      const look = () => document.readyState === 'complete' && document.body.getClientRects().length
          ? done(true) : setTimeout(look, 20);
      look();
      """;

  private static final String WAIT =
      """
      const [words, done] = arguments;
      const end = Date.now() + 60000;
      const look = () => {
        const text = document.body.innerText;
        if (text.includes(words) || Date.now() > end) {
          done(text.includes(words));
        } else {
          setTimeout(look, 20);
        }
      };
      look();
      """;

  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final ChromeDriver driver;
  private final Path pages;
  private int opened;

  private Browser(ChromeDriver driver, Path pages) {
    this.driver = driver;
    this.pages = pages;
  }

  /** What this machine lacks, by name. */
  static List<String> missing() {
    return Stream.of("chromium", "chromedriver").filter(one -> program(one).isEmpty()).toList();
  }

  /** Starts it; both programs must be there. */
  static Browser start() throws IOException {
    // Names are not resolved, and whatever has an address goes to a port that nobody serves.
    return start("", "<-loopback>");
  }

  /** Starts one that reaches servers of this computer, and no other. */
  static Browser startForServers() throws IOException {
    return start(", EXCLUDE 127.0.0.1", "127.0.0.1");
  }

  private static Browser start(String known, String reachable) throws IOException {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND" + known,
        "--proxy-server=127.0.0.1:9",
        "--proxy-bypass-list=" + reachable,
        // The same pictures on every machine.
        "--hide-scrollbars",
        "--disable-lcd-text",
        "--font-render-hinting=none",
        "--force-color-profile=srgb");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    // It warns that it does not know this version's commands; ours are sent as they are.
    VERSIONS.setLevel(Level.SEVERE);
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return new Browser(driver, Files.createTempDirectory("pages"));
  }

  /** Shows a page; on a busy machine it is there a moment before it is laid out. */
  void open(Path page) {
    driver.get(page.toUri().toString());
    scriptThatWaits(LAID_OUT);
  }

  /** Shows what a server of this computer serves. */
  void go(URI address) {
    driver.get(address.toString());
  }

  /** Shows a page that is given as text. */
  void show(String html) throws IOException {
    open(Files.writeString(pages.resolve(++opened + ".html"), html));
  }

  /** Shows the page as a reader with these wishes sees it. */
  void mode(Mode mode) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            mode.width(),
            "height",
            mode.height(),
            "deviceScaleFactor",
            mode.zoom(),
            "mobile",
            false));
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            mode.media(),
            "features",
            mode.wishes().entrySet().stream()
                .map(wish -> Map.of("name", wish.getKey(), "value", wish.getValue()))
                .toList()));
  }

  /** Runs a script as the body of a function and gives what it returns. */
  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script that ends when it calls its last argument. */
  Object scriptThatWaits(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Whether these words come to be seen, within a minute. */
  boolean shows(String words) {
    return (boolean) scriptThatWaits(WAIT, words);
  }

  /** Presses and releases a key. */
  void press(Key key) {
    for (String type : List.of("keyDown", "keyUp")) {
      command(
          "Input.dispatchKeyEvent",
          Map.of(
              "type", type,
              "key", key.key(),
              "code", key.key(),
              "windowsVirtualKeyCode", key.code(),
              "modifiers", key.modifiers(),
              "text", type.equals("keyDown") ? key.text() : ""));
    }
  }

  /** What the window shows. */
  BufferedImage window() {
    return picture(Map.of());
  }

  /** The whole page, as high as it is. */
  BufferedImage wholePage() {
    List<?> size =
        (List<?>)
            script("const e = document.documentElement; return [e.clientWidth, e.scrollHeight]");
    return picture(
        Map.of(
            "captureBeyondViewport",
            true,
            "clip",
            Map.of("x", 0, "y", 0, "width", size.get(0), "height", size.get(1), "scale", 1)));
  }

  private BufferedImage picture(Map<String, Object> part) {
    String data = (String) command("Page.captureScreenshot", part).get("data");
    try {
      return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** A script of the test resources. */
  static String resource(String name) {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.list(pages)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(pages);
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
