package org.lscb.report.build.preview.apart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.lscb.report.build.preview.Beside;
import org.lscb.report.build.preview.Preview;
import org.lscb.report.build.preview.PreviewServer.Served;
import org.lscb.report.build.preview.PreviewServer.Serving;
import org.lscb.report.build.preview.Shown;

/**
 * Answers what a browser asks of a preview, with the web server of Java itself. It answers the
 * question on which port to begin.
 */
public final class LoopbackServer implements Function<Serving, Served> {

  private static final long PATIENCE_MS = 20_000;
  private static final int THREADS = 16;

  /** The page brings everything but the two files of the bar. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors"
          + " 'none'";

  private static final Map<String, String> FILES =
      Map.of("/preview.js", "text/javascript", "/preview.css", "text/css");

  static {
    // Otherwise each answer waits 40 ms until the browser has confirmed its first lines.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final class Daemon extends Thread {
    Daemon(Runnable work) {
      super(work, "preview server");
      setDaemon(true);
    }
  }

  @Override
  public Served apply(Serving serving) {
    InetSocketAddress address;
    HttpServer server;
    try {
      address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), serving.port());
      server = HttpServer.create(address, 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    } catch (IllegalArgumentException noPort) {
      throw new UncheckedIOException(new IOException(noPort));
    }
    int port = server.getAddress().getPort();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, Daemon::new);
    server.createContext("/", exchange -> answer(exchange, serving, port));
    server.setExecutor(threads);
    server.start();
    return new Served(
        URI.create("http://127.0.0.1:" + port + "/"),
        () -> {
          server.stop(0);
          threads.shutdownNow();
        });
  }

  private static void answer(HttpExchange exchange, Serving serving, int port) throws IOException {
    try (exchange) {
      if (!isOurs(exchange, port)) {
        say(exchange, 403, "This preview answers its own page on this computer only.");
      } else if (!exchange.getRequestMethod().equals("GET")) {
        say(exchange, 405, "A preview is read, not written.");
      } else {
        answerOurs(exchange, serving, exchange.getRequestURI().getPath());
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answerOurs(HttpExchange exchange, Serving serving, String path)
      throws IOException, InterruptedException {
    if (path.equals("/")) {
      send(exchange, 200, "text/html", bytes(serving.preview().html()));
    } else if (path.equals("/newer")) {
      String than = String.valueOf(exchange.getRequestURI().getQuery());
      long version = than.matches("than=\\d{1,15}") ? Long.parseLong(than.substring(5)) : 0;
      Shown shown = serving.preview().newerThan(version, PATIENCE_MS);
      send(exchange, 200, "text/plain", bytes(String.valueOf(shown.version())));
    } else if (path.equals("/report.pdf")) {
      Optional<byte[]> made = serving.pdf().get();
      if (made.isPresent()) {
        send(exchange, 200, "application/pdf", made.get());
      } else {
        say(exchange, 409, "The files have errors, so there is no PDF. The preview lists them.");
      }
    } else if (FILES.containsKey(path)) {
      send(exchange, 200, FILES.get(path), file(path));
    } else if (serving.preview().beside().file(path).isPresent()) {
      Beside.File file = serving.preview().beside().file(path).get();
      send(exchange, 200, file.mediaType(), file.content());
    } else {
      say(exchange, 404, "There is nothing here but the preview itself, at /.");
    }
  }

  /** A foreign name for this address, or a foreign page that asks, is refused. */
  private static boolean isOurs(HttpExchange exchange, int port) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
    boolean named = ("127.0.0.1:" + port).equals(host) || ("localhost:" + port).equals(host);
    return named
        && (origin == null || origin.equals("http://" + host))
        && (site == null || site.equals("same-origin") || site.equals("none"));
  }

  private static byte[] file(String path) throws IOException {
    try (InputStream in = Preview.class.getResourceAsStream(path.substring(1))) {
      return in.readAllBytes();
    }
  }

  private static void say(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, "text/plain", bytes(text + "\n"));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    // The address of a picture or a font is that of its content.
    boolean kept = status == 200 && exchange.getRequestURI().getPath().startsWith(Beside.FOLDER);
    String charset = type.startsWith("text/") ? "; charset=utf-8" : "";
    exchange.getResponseHeaders().set("Content-Type", type + charset);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange
        .getResponseHeaders()
        .set("Cache-Control", kept ? "private, max-age=86400, immutable" : "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
    exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
