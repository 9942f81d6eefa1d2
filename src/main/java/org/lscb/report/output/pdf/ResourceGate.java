package org.lscb.report.output.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Decides what the renderer may read: pictures below one folder, and pictures in the page. */
final class ResourceGate {

  private final Path root;

  /**
   * A gate to one folder.
   *
   * @param root need not exist; then nothing is read
   */
  ResourceGate(Path root) {
    this.root = root;
  }

  /** Where relative addresses start, with a slash at its end. */
  String base() {
    String uri = root.toAbsolutePath().normalize().toUri().toString();
    return uri.endsWith("/") ? uri : uri + "/";
  }

  /** Whether the address as written in the page may be looked at further. */
  boolean allowsWritten(String address, ExternalResourceType type) {
    return type == ExternalResourceType.IMAGE_RASTER
        && (isPictureInPage(address) || !hasScheme(address) || isFile(address));
  }

  /** Whether the resolved address may be read. */
  boolean allowsResolved(String address, ExternalResourceType type) {
    if (type != ExternalResourceType.IMAGE_RASTER) {
      return false;
    }
    return isPictureInPage(address) || isFile(address) && isBelowRoot(address);
  }

  private boolean isBelowRoot(String address) {
    try {
      // The real path, so that neither ".." nor a symbolic link leads out.
      Path file = Path.of(URI.create(address)).toRealPath();
      return file.startsWith(root.toRealPath()) && Files.isRegularFile(file);
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isFile(String address) {
    // "file://host/share" would be a visit to another machine.
    return address.startsWith("file:/")
        && (!address.startsWith("file://") || address.startsWith("file:///"));
  }

  private static boolean isPictureInPage(String address) {
    String start = address.substring(0, Math.min(16, address.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("data:image/png") || start.startsWith("data:image/jpeg");
  }

  private static boolean hasScheme(String address) {
    int colon = address.indexOf(':');
    int slash = address.indexOf('/');
    return colon >= 0 && (slash < 0 || colon < slash) || address.startsWith("//");
  }
}
