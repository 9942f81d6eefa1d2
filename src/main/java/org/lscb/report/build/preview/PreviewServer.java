package org.lscb.report.build.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.lscb.report.output.beside.Libraries;

/**
 * Serves a preview to the browser of this computer: on the loopback address alone, to pages of its
 * own alone. Another site that the browser shows can neither read it nor frame it, nor can a name
 * that somebody points at this address.
 */
public final class PreviewServer implements AutoCloseable {

  private static final String SERVER = "org.lscb.report.build.preview.apart.LoopbackServer";

  private final Libraries libraries = new Libraries();
  private final Served served;

  /**
   * What is to be served.
   *
   * @param pdf makes the PDF of the files as they are; empty when they have errors
   * @param port 0 for any that is free
   */
  public record Serving(Preview preview, Supplier<Optional<byte[]>> pdf, int port) {}

  /**
   * A server that has begun.
   *
   * @param stop ends it
   */
  public record Served(URI address, Runnable stop) {}

  /**
   * Begins to serve.
   *
   * @param pdf makes the PDF of the files as they are; empty when they have errors
   * @param port 0 for any that is free
   * @throws IOException when the port is taken
   */
  public PreviewServer(Preview preview, Supplier<Optional<byte[]>> pdf, int port)
      throws IOException {
    try {
      this.served =
          libraries
              .<Serving, Served>ask(SERVER, new Serving(preview, pdf, port))
              .orElseThrow(() -> new IllegalStateException("Java has no module jdk.httpserver"));
    } catch (UncheckedIOException taken) {
      libraries.close();
      throw taken.getCause();
    }
  }

  /** Where the preview is. */
  public URI address() {
    return served.address();
  }

  @Override
  public void close() {
    served.stop().run();
    libraries.close();
  }
}
