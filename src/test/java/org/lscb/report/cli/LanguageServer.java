package org.lscb.report.cli;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The YAML language server that editors run, spoken to as an editor does. */
final class LanguageServer implements Closeable {

  private static final String VERSION = "1.19.2";
  private static final Path HOME = Path.of("target", "yaml-language-server").toAbsolutePath();
  private static final Path PROGRAM =
      HOME.resolve("node_modules/yaml-language-server/bin/yaml-language-server");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Process process;
  private final OutputStream to;
  private final InputStream from;
  private final Map<String, JsonNode> published = new HashMap<>();
  private int requests;

  private LanguageServer(Process process) {
    this.process = process;
    this.to = process.getOutputStream();
    this.from = new BufferedInputStream(process.getInputStream());
  }

  /** Installs it where that was not done yet; says why not where it cannot be. */
  static Optional<String> install() throws IOException, InterruptedException {
    if (Files.exists(PROGRAM)) {
      return Optional.empty();
    }
    Files.createDirectories(HOME);
    Path log = HOME.resolve("install.log");
    try {
      Process npm =
          new ProcessBuilder(
                  "npm",
                  "install",
                  "--no-audit",
                  "--no-fund",
                  "--ignore-scripts",
                  "--prefix",
                  HOME.toString(),
                  "yaml-language-server@" + VERSION)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!npm.waitFor(3, TimeUnit.MINUTES)) {
        npm.destroyForcibly();
        return Optional.of("the registry does not answer");
      }
    } catch (IOException noNode) {
      return Optional.of("node and npm are not installed");
    }
    return Files.exists(PROGRAM) ? Optional.empty() : Optional.of(Files.readString(log));
  }

  static LanguageServer start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder("node", PROGRAM.toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    LanguageServer server = new LanguageServer(process);
    String root = folder.toUri().toString();
    server.request(
        "initialize",
        Map.of(
            "processId",
            ProcessHandle.current().pid(),
            "rootUri",
            root,
            "workspaceFolders",
            List.of(Map.of("uri", root, "name", "board")),
            "capabilities",
            Map.of("workspace", Map.of("configuration", true))));
    server.send(Map.of("method", "initialized", "params", Map.of()));
    server.send(
        Map.of(
            "method", "workspace/didChangeConfiguration", "params", Map.of("settings", Map.of())));
    return server;
  }

  /** What is said of a file, as {@code line: message}. */
  List<String> diagnostics(Path file) throws IOException {
    String uri = open(file);
    while (!published.containsKey(uri)) {
      receive();
    }
    return StreamSupport.stream(published.get(uri).spliterator(), false)
        .map(one -> one.at("/range/start/line").asInt() + 1 + ": " + one.get("message").asString())
        .toList();
  }

  /** What is offered at the end of a file. */
  List<String> completions(Path file) throws IOException {
    String uri = open(file);
    int line = (int) Files.readString(file).chars().filter(one -> one == '\n').count();
    JsonNode answer =
        request(
            "textDocument/completion",
            Map.of(
                "textDocument",
                Map.of("uri", uri),
                "position",
                Map.of("line", line, "character", 0)));
    return StreamSupport.stream(answer.get("items").spliterator(), false)
        .map(one -> one.get("label").asString())
        .toList();
  }

  private String open(Path file) throws IOException {
    String uri = file.toUri().toString();
    send(
        Map.of(
            "method",
            "textDocument/didOpen",
            "params",
            Map.of(
                "textDocument",
                Map.of(
                    "uri",
                    uri,
                    "languageId",
                    "yaml",
                    "version",
                    1,
                    "text",
                    Files.readString(file)))));
    return uri;
  }

  private JsonNode request(String method, Map<String, ?> params) throws IOException {
    int id = ++requests;
    send(Map.of("id", id, "method", method, "params", params));
    while (true) {
      JsonNode message = receive();
      if (!message.has("method") && message.path("id").asInt() == id) {
        return message.path("result");
      }
    }
  }

  private void send(Map<String, ?> message) throws IOException {
    Map<String, Object> whole = new HashMap<>(message);
    whole.put("jsonrpc", "2.0");
    byte[] body = JSON.writeValueAsBytes(whole);
    to.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    to.write(body);
    to.flush();
  }

  /** The next message; questions are answered, and what is said of files is kept. */
  private JsonNode receive() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    JsonNode message = JSON.readTree(from.readNBytes(length));
    String method = message.path("method").asString("");
    if (method.equals("textDocument/publishDiagnostics")) {
      published.put(message.at("/params/uri").asString(), message.at("/params/diagnostics"));
    } else if (method.equals("workspace/configuration")) {
      send(Map.of("id", message.get("id"), "result", settings(message.at("/params/items"))));
    } else if (message.has("id") && message.has("method")) {
      send(Map.of("id", message.get("id"), "result", List.of()));
    }
    return message;
  }

  private static List<Map<String, ?>> settings(JsonNode items) {
    Map<String, ?> yaml =
        Map.of(
            "validate", true,
            "completion", true,
            "hover", true,
            // Nothing is fetched from anywhere.
            "schemaStore", Map.of("enable", false));
    return StreamSupport.stream(items.spliterator(), false)
        .<Map<String, ?>>map(
            one -> one.path("section").asString("").equals("yaml") ? yaml : Map.of())
        .toList();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = from.read(); next != '\n'; next = from.read()) {
      if (next < 0) {
        throw new IOException("the language server has ended");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
