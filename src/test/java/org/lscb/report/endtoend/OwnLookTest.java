package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.TagTree;
import org.lscb.report.cli.Launch;

/** A board's logos, cover picture and photographs, in every output, with nothing else of them. */
class OwnLookTest {

  private static final String SECRET = "51.4613N 0.1156W";
  private static final Pattern EMBEDDED =
      Pattern.compile("data:image/(?:png|jpeg);base64,([A-Za-z0-9+/=]+)");

  @TempDir private Path folder;
  private TinyBoard board;

  @BeforeEach
  void dress() throws IOException {
    board = new TinyBoard(folder.resolve("harbour"));
    picture("images/council.png", 400, 130);
    picture("images/police.png", 300, 300);
    picture("images/quay.jpg", 1400, 700);
    picture("2020-21/images/wall.jpg", 900, 600);
    look("shows: Boats at a quay");
    board.write(
        "2020-21/report.yaml",
        """
        title: Annual report
        published: 2021-09-30
        chapters: [plans]
        photographs:
          2020-21/images/wall.jpg:
            credit: "Photograph: Youth council"
            shows-people: yes
            consent: 2021-02-11
        """);
    board.text("There were {{plans}} plans.\n\n![Children paint a wall](2020-21/images/wall.jpg)");
  }

  private void look(String said) throws IOException {
    board.write(
        "board.yaml",
        """
        name: Harbour Safeguarding Children Board
        short-name: Harbour SCB
        area: Harbour
        contact: the board's office
        logos:
          - file: images/council.png
            name: Harbour Council
          - file: images/police.png
            name: Coast Police
        cover-picture:
          file: images/quay.jpg
          credit: A. Painter
          %s
        """
            .formatted(said));
  }

  private void picture(String path, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.BLUE, width, height, Color.ORANGE));
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean png = path.endsWith("png");
    ImageIO.write(image, png ? "png" : "jpeg", out);
    if (!png) {
      out.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));
    }
    Path file = board.folder().resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, out.toByteArray());
  }

  private Launch build(String... more) {
    Launch launch = board.run("build", more);
    assertThat(launch.code()).as(launch.err()).isZero();
    return launch;
  }

  @Test
  void logosAndPicturesAreDescribedOnThePageAndOnPaperAndPassEveryChecker() throws IOException {
    Launch launch = build("--check");
    assertThat(launch.err()).doesNotContain("warning", "note[");
    assertThat(board.page())
        .contains("alt=\"Harbour Council\"", "alt=\"Coast Police\"", "alt=\"Boats at a quay\"")
        .contains("Cover picture: A. Painter", "Photograph: Youth council");
    List<String> said =
        TagTree.read(board.pdf()).all("Figure").stream()
            .map(Tag::alt)
            .map(one -> one.orElse(""))
            .toList();
    assertThat(said)
        .containsExactly(
            "Boats at a quay", "Harbour Council", "Coast Police", "Children paint a wall");
  }

  @Test
  void largePrintHasThemToo() throws IOException {
    build("--edition", "large-print", "--check");
    byte[] pdf =
        Files.readAllBytes(
            board.folder().resolve("2020-21/out/harbour-annual-report-2020-21-large-print.pdf"));
    assertThat(TagTree.read(pdf).all("Figure")).hasSize(4);
  }

  @Test
  void whatDecoratesIsPassedOver() throws IOException {
    look("decorative: yes");
    build("--check");
    assertThat(board.page()).contains("alt=\"\" aria-hidden=\"true\"");
    assertThat(TagTree.read(board.pdf()).all("Figure"))
        .extracting(one -> one.alt().orElse(""))
        .containsExactly("Harbour Council", "Coast Police", "Children paint a wall");
  }

  @Test
  void aChapterAloneHasTheLogosWithoutThePictureOfTheCover() throws IOException {
    build("--chapter", "plans", "--format", "html");
    String page =
        Files.readString(
            board.folder().resolve("2020-21/out/harbour-annual-report-2020-21-plans.html"));
    assertThat(page).contains("alt=\"Harbour Council\"").doesNotContain("Boats at a quay");
  }

  @Test
  void whatPhotographsSayOfThemselvesIsPublishedNowhere() throws IOException {
    build();
    List<String> pictures =
        EMBEDDED
            .matcher(board.page())
            .results()
            .map(MatchResult::group)
            .map(
                one ->
                    new String(
                        Base64.getDecoder().decode(one.substring(one.indexOf(',') + 1)),
                        StandardCharsets.ISO_8859_1))
            .toList();
    assertThat(pictures).hasSize(4).noneMatch(one -> one.contains(SECRET));
    assertThat(new String(board.pdf(), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
  }

  @Test
  void theDayOfAConsentIsInTheEvidenceAndNowhereElse() throws IOException {
    build("--check", "--format", "html,pdf,data,fragments");
    Map<String, byte[]> files = Built.files(board.folder().resolve("2020-21/out"));
    files.forEach(
        (name, bytes) -> {
          String text = new String(bytes, StandardCharsets.ISO_8859_1);
          if (name.startsWith("evidence/evidence")) {
            assertThat(text).as(name).contains("2021-02-11", "2020-21/images/wall.jpg");
          } else {
            assertThat(text).as(name).doesNotContain("2021-02-11", "11 February 2021");
          }
        });
  }

  @Test
  void fragmentsHaveTheirPhotographsWithCredit() throws IOException {
    build("--format", "fragments");
    Map<String, byte[]> files = Built.files(board.folder().resolve("2020-21/out"));
    assertThat(files.keySet()).anyMatch(one -> one.matches("fragments/.*\\.jpe?g"));
    assertThat(files.entrySet())
        .filteredOn(one -> one.getKey().endsWith(".html"))
        .extracting(one -> new String(one.getValue(), StandardCharsets.UTF_8))
        .anyMatch(one -> one.contains("Children paint a wall") && one.contains("Youth council"));
  }
}
