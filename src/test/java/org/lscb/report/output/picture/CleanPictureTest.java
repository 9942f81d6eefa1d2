package org.lscb.report.output.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPictureTest {

  private static final String SECRET = "51.4613N 0.1156W, camera of A. Parent";

  @Test
  void placeOwnerAndCommentOfPhotographAreTakenOut() throws IOException {
    byte[] told = with(jpeg(false), exif(1, ByteOrder.BIG_ENDIAN));
    told = with(told, segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + SECRET));
    told = with(told, segment(0xED, "Photoshop 3.0\0" + SECRET));
    told = with(told, segment(0xFE, SECRET));
    told = with(told, segment(0xE2, "MPF\0" + SECRET));
    assertThat(text(told)).contains(SECRET);
    CleanPicture clean = CleanPicture.of(told).orElseThrow();
    assertThat(text(clean.bytes())).doesNotContain(SECRET).doesNotContain("Exif");
    assertThat(clean.mediaType()).isEqualTo("image/jpeg");
    assertSamePixels(clean.bytes(), told);
  }

  @Test
  void filmBehindPhotographIsTakenOut() throws IOException {
    byte[] picture = jpeg(false);
    byte[] told = Arrays.copyOf(picture, picture.length + SECRET.length());
    System.arraycopy(
        SECRET.getBytes(StandardCharsets.ISO_8859_1), 0, told, picture.length, SECRET.length());
    assertThat(CleanPicture.of(told).orElseThrow().bytes()).isEqualTo(picture);
  }

  @Test
  void photographInSeveralScansKeepsAllOfThem() throws IOException {
    byte[] told = with(jpeg(true), segment(0xFE, SECRET));
    assertSamePixels(CleanPicture.of(told).orElseThrow().bytes(), told);
  }

  @Test
  void smallerCopyInTheHeaderIsTakenOut() throws IOException {
    byte[] plain = jpeg(false);
    byte[] body = Arrays.copyOfRange(plain, 20, plain.length);
    byte[] header = {
      (byte) 0xFF,
      (byte) 0xD8,
      (byte) 0xFF,
      (byte) 0xE0,
      0,
      19,
      'J',
      'F',
      'I',
      'F',
      0,
      1,
      1,
      0,
      0,
      1,
      0,
      1,
      1,
      1,
      77,
      77,
      77
    };
    byte[] told = Arrays.copyOf(header, header.length + body.length);
    System.arraycopy(body, 0, told, header.length, body.length);
    byte[] clean = CleanPicture.of(told).orElseThrow().bytes();
    assertThat(clean).hasSize(told.length - 21);
    assertSamePixels(clean, told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "tIME", "prVt", "acTL"})
  void wordsAndTimesOfPngAreTakenOut(String name) throws IOException {
    byte[] told = withChunk(png(), name, SECRET.getBytes(StandardCharsets.ISO_8859_1));
    byte[] clean = CleanPicture.of(told).orElseThrow().bytes();
    assertThat(clean).isEqualTo(png());
    assertThat(text(told)).contains(SECRET);
  }

  @Test
  void whatStandsBehindPngIsTakenOut() throws IOException {
    byte[] told = Arrays.copyOf(png(), png().length + 9);
    assertThat(CleanPicture.of(told).orElseThrow().bytes()).isEqualTo(png());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 8})
  void howAPhotographIsToBeTurnedIsKnown(int orientation) throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      byte[] told = with(jpeg(false), exif(orientation, order));
      assertThat(CleanPicture.of(told).orElseThrow().orientation()).isEqualTo(orientation);
      byte[] exif = exif(orientation, order);
      byte[] drawn = withChunk(png(), "eXIf", Arrays.copyOfRange(exif, 10, exif.length));
      assertThat(CleanPicture.of(drawn).orElseThrow().orientation()).isEqualTo(orientation);
    }
  }

  @Test
  void brokenNoteOfCameraIsTakenForUpright() throws IOException {
    byte[] exif = exif(6, ByteOrder.BIG_ENDIAN);
    Arrays.fill(exif, 14, 18, (byte) 0x7F);
    assertThat(CleanPicture.of(with(jpeg(false), exif)).orElseThrow().isUpright()).isTrue();
  }

  @Test
  void fileThatIsCutShortAnywhereIsNoPicture() throws IOException {
    for (byte[] whole : new byte[][] {jpeg(false), png()}) {
      for (int length = 0; length < whole.length - 1; length++) {
        assertThat(CleanPicture.of(Arrays.copyOf(whole, length))).as("%d", length).isEmpty();
      }
    }
  }

  @Test
  void noiseNeverBreaksTheReader() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = (i % 2 == 0 ? jpeg(false) : png()).clone();
      for (int k = 0; k < 12; k++) {
        noise[random.nextInt(noise.length)] = (byte) random.nextInt();
      }
      CleanPicture.of(noise)
          .ifPresent(one -> assertThat(one.bytes().length).isLessThanOrEqualTo(noise.length));
    }
  }

  private static void assertSamePixels(byte[] one, byte[] other) throws IOException {
    BufferedImage first = ImageIO.read(new ByteArrayInputStream(one));
    BufferedImage second = ImageIO.read(new ByteArrayInputStream(other));
    int[] pixels = first.getRGB(0, 0, 64, 40, null, 0, 64);
    assertThat(pixels).isEqualTo(second.getRGB(0, 0, 64, 40, null, 0, 64));
    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(10);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Puts a segment behind the beginning of a JPEG. */
  private static byte[] with(byte[] jpeg, byte[] segment) {
    ByteBuffer longer = ByteBuffer.allocate(jpeg.length + segment.length);
    longer.put(jpeg, 0, 2).put(segment).put(jpeg, 2, jpeg.length - 2);
    return longer.array();
  }

  private static byte[] segment(int marker, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer segment = ByteBuffer.allocate(bytes.length + 4);
    segment.put((byte) 0xFF).put((byte) marker).putShort((short) (bytes.length + 2)).put(bytes);
    return segment.array();
  }

  private static byte[] exif(int orientation, ByteOrder order) {
    ByteBuffer tiff = ByteBuffer.allocate(60).order(order);
    tiff.put(order == ByteOrder.BIG_ENDIAN ? new byte[] {'M', 'M'} : new byte[] {'I', 'I'});
    tiff.putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x010F).putShort((short) 2).putInt(4).putInt(0);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0);
    return segment(0xE1, "Exif\0\0" + text(tiff.array()) + SECRET);
  }

  private static byte[] withChunk(byte[] png, String name, byte[] content) {
    ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
    chunk.putInt(content.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(content);
    CRC32 crc = new CRC32();
    crc.update(chunk.array(), 4, content.length + 4);
    chunk.putInt((int) crc.getValue());
    int afterHeader = 8 + 12 + 13;
    ByteBuffer longer = ByteBuffer.allocate(png.length + chunk.capacity());
    longer.put(png, 0, afterHeader).put(chunk.array());
    longer.put(png, afterHeader, png.length - afterHeader);
    return longer.array();
  }

  private static BufferedImage drawing() {
    BufferedImage image = new BufferedImage(64, 40, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 40; y++) {
        image.setRGB(x, y, Color.HSBtoRGB(x / 64f, 1, y / 40f));
      }
    }
    return image;
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(drawing(), "png", out);
    return out.toByteArray();
  }

  private static byte[] jpeg(boolean progressive) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(
        progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(drawing(), null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
