package org.lscb.report.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes the text of a report reads nothing with it that is not the board's. */
class HostilePageTest {

  @TempDir Path folder;

  private Path root;

  @BeforeEach
  void pictures() throws IOException {
    root = Files.createDirectory(folder.resolve("board"));
    picture(root.resolve("inside.png"));
    picture(folder.resolve("outside.png"));
    Files.copy(folder.resolve("outside.png"), folder.resolve("board-2.png"));
    Files.createSymbolicLink(root.resolve("link.png"), folder.resolve("outside.png"));
    Files.writeString(root.resolve("page.pdf"), "%PDF-1.4");
  }

  @Test
  void pictureInsideTheFolderIsPrinted() throws IOException {
    assertThat(pictures("<img alt=\"x\" src=\"inside.png\"/>")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.png",
        "../board-2.png",
        "x/../../outside.png",
        "link.png",
        "file:///etc/passwd",
        "FOLDER/outside.png",
        "jar:FOLDER/outside.png!/x.png",
        "//example.invalid/x.png",
        "file://example.invalid/x.png",
        "ftp://127.0.0.1/x.png",
        "page.pdf",
        "data:application/pdf;base64,JVBERi0xLjQ=",
        "data:image/svg+xml,%3Csvg/%3E"
      })
  void pictureFromElsewhereIsNotRead(String address) throws IOException {
    String source = address.replace("FOLDER", folder.toUri().toString());
    assertThat(pictures("<img alt=\"x\" src=\"" + source + "\"/>")).isZero();
  }

  @Test
  void networkIsNotTouched() throws IOException {
    AtomicInteger visits = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          visits.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
        });
    server.start();
    try {
      String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
      write(
          "<style>@import url(%1$s.css); @font-face { font-family: X; src: url(%1$s.ttf) }"
                  .formatted(there)
              + " p { background: url(%1$s.png); list-style-image: url(%1$s.png) }</style>"
                  .formatted(there)
              + "<link rel=\"stylesheet\" href=\"%1$s.css\"/><p style=\"font-family: X\">x</p>"
                  .formatted(there)
              + "<img alt=\"x\" src=\"%1$s.png\"/><img alt=\"x\" src=\"%1$s.pdf\"/>"
                  .formatted(there)
              + "<object data=\"%1$s\" type=\"image/png\"></object><iframe src=\"%1$s\"></iframe>"
                  .formatted(there));
    } finally {
      server.stop(0);
    }
    assertThat(visits).hasValue(0);
  }

  @Test
  void onlyHarmlessLinksSurvive() throws IOException {
    byte[] pdf =
        write(
            "<p><a href=\"javascript:app.alert(1)\" title=\"a\">a</a>"
                + "<a href=\"file:///etc/passwd\" title=\"b\">b</a>"
                + "<a href=\"data:text/html,x\" title=\"c\">c</a>"
                + "<a href=\" jar:x\" title=\"d\">d</a>"
                + "<a href=\"https://example.org/e\" title=\"e\">e</a>"
                + "<a href=\"mailto:f@example.org\" title=\"f\">f</a></p>");
    assertThat(addresses(pdf)).containsExactly("https://example.org/e", "mailto:f@example.org");
  }

  @Test
  void documentTypeThatDeclaresAnythingIsRefused() {
    PdfSource source =
        new PdfSource(
            "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html>&x;</html>",
            SamplePage.METADATA,
            Map.of(),
            List.of(),
            root,
            Optional.empty());
    assertThatThrownBy(() -> new PdfWriter(new FontSet()).write(source))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private byte[] write(String body) {
    return new PdfWriter(new FontSet()).write(SamplePage.of("<h1>Title</h1>" + body, root));
  }

  private int pictures(String body) throws IOException {
    int found = 0;
    try (PDDocument document = Loader.loadPDF(write(body))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          found += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
    }
    return found;
  }

  private static List<String> addresses(byte[] pdf) throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI action) {
            found.add(action.getURI());
          }
        }
      }
    }
    return found;
  }

  private static void picture(Path file) throws IOException {
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
  }
}
