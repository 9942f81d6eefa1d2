package org.lscb.report.accessibility.conformance.apart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** Asks the Nu HTML checker what is wrong with a page. */
public final class HtmlChecker implements Function<byte[], List<Map<String, String>>> {

  /** One complaint of those that it writes, in the form of the GNU coding standards. */
  private static final Pattern COMPLAINT =
      Pattern.compile("^.*?:(?:(\\d+)\\.(\\d+)-\\S+:)? (error|info warning|[a-z -]+): (.*)$");

  /** The checker says so of every embedded picture, also where the policy allows them. */
  private static final Pattern BLOCKED =
      Pattern.compile("violates Content Security Policy.*“data:.*” blocked by “img-src”");

  /**
   * Every complaint; none when the page is valid.
   *
   * @return by the keys {@code line}, {@code column}, {@code kind} and {@code message}
   */
  @Override
  public List<Map<String, String>> apply(byte[] page) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.GNU);
    try {
      List<Map<String, String>> complaints = new ArrayList<>();
      boolean allowed = new String(page, StandardCharsets.UTF_8).contains("img-src data:");
      for (String line : validator.validate(new ByteArrayInputStream(page)).lines().toList()) {
        if (!line.isBlank() && !(allowed && BLOCKED.matcher(line).find())) {
          complaints.add(words(line));
        }
      }
      return complaints;
    } catch (IOException | SAXException unreadable) {
      throw new UncheckedIOException(new IOException(unreadable.getMessage(), unreadable));
    }
  }

  private static Map<String, String> words(String line) {
    Matcher complaint = COMPLAINT.matcher(line);
    if (!complaint.matches()) {
      return Map.of("line", "0", "column", "0", "kind", "error", "message", line);
    }
    return Map.of(
        "line",
        complaint.group(1) == null ? "0" : complaint.group(1),
        "column",
        complaint.group(2) == null ? "0" : complaint.group(2),
        "kind",
        complaint.group(3),
        "message",
        complaint.group(4).strip());
  }
}
