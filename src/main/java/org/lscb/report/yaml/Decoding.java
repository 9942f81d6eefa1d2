package org.lscb.report.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.SourceText;

/** Decodes UTF-8 strictly: one wrong byte is reported with its place, never replaced. */
public final class Decoding {

  private final Findings findings;

  Decoding(Findings findings) {
    this.findings = findings;
  }

  /** The text of a file without its byte order mark, or empty after a diagnostic. */
  public static Optional<String> decode(String file, byte[] bytes, Diagnostics diagnostics) {
    return new Decoding(new Findings(file, diagnostics)).decode(bytes);
  }

  /** The text of a Markdown file, or empty after a diagnostic of what spoils it. */
  public static Optional<String> prose(String file, byte[] bytes, Diagnostics diagnostics) {
    Findings findings = new Findings(file, diagnostics);
    return new Decoding(findings)
        .decode(bytes)
        .filter(text -> !new RawTraps(SourceText.of(text), findings).spoilProse());
  }

  Optional<String> decode(byte[] bytes) {
    if (isUtf16(bytes)) {
      findings.reportFile(Problem.NOT_UTF8, "begins as a file in UTF-16 does");
      return Optional.empty();
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(input, output, true);
    String text = output.flip().toString();
    if (result.isError()) {
      reportByte(bytes[input.position()] & 0xFF, text);
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static boolean isUtf16(byte[] bytes) {
    boolean marked =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    // Without a mark each of the first letters still takes two bytes, one of which is zero.
    boolean unmarked =
        bytes.length >= 4
            && bytes.length % 2 == 0
            && (bytes[0] == 0) != (bytes[1] == 0)
            && (bytes[2] == 0) == (bytes[0] == 0)
            && (bytes[3] == 0) == (bytes[1] == 0);
    return marked || unmarked;
  }

  private void reportByte(int value, String before) {
    String[] lines = before.split("\r\n|\n|\r", -1);
    String last = lines[lines.length - 1];
    int column = last.codePointCount(0, last.length()) + 1;
    if (lines.length == 1 && last.startsWith("\uFEFF")) {
      column--;
    }
    // Older programs on Windows write typographic quotes, dashes and the pound sign as one byte.
    String meant = new String(new byte[] {(byte) value}, Charset.forName("windows-1252"));
    String hex = String.format(Locale.ROOT, "0x%02X", value);
    findings.report(
        Problem.NOT_UTF8,
        findings.at(lines.length, column, 1),
        "has the byte " + hex + " here, which Windows-1252 would read as \"" + meant + "\"");
  }
}
