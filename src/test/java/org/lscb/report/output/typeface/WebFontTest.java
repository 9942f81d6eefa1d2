package org.lscb.report.output.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class WebFontTest {

  private static final Path FONT = Path.of("templates", "style", "fonts", "SourceSans3-It.ttf");

  @Test
  void packedFontHoldsEveryTableOfTheFont() throws IOException, DataFormatException {
    byte[] font = Files.readAllBytes(FONT);
    byte[] packed = WebFont.packed(font);
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    assertThat(bytes.getInt(8)).isEqualTo(packed.length);
    assertThat(bytes.getInt(16)).isEqualTo(font.length);
    assertThat(bytes.getShort(12)).isEqualTo((short) FontTables.tables(font).size());
    for (FontTables.Table table : FontTables.tables(font)) {
      byte[] plain = Arrays.copyOfRange(font, table.offset(), table.offset() + table.length());
      assertThat(unpacked(packed, table.name())).as(table.name()).isEqualTo(plain);
    }
  }

  @Test
  void packedFontIsMuchShorter() throws IOException {
    byte[] font = Files.readAllBytes(FONT);
    assertThat(WebFont.packed(font).length).isLessThan(font.length * 6 / 10);
  }

  private static byte[] unpacked(byte[] packed, String name) throws DataFormatException {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    for (int entry = 44; ; entry += 20) {
      if (new String(packed, entry, 4, java.nio.charset.StandardCharsets.US_ASCII).equals(name)) {
        int offset = bytes.getInt(entry + 4);
        byte[] small = Arrays.copyOfRange(packed, offset, offset + bytes.getInt(entry + 8));
        byte[] plain = new byte[bytes.getInt(entry + 12)];
        if (small.length == plain.length) {
          return small;
        }
        Inflater inflater = new Inflater();
        inflater.setInput(small);
        assertThat(inflater.inflate(plain)).isEqualTo(plain.length);
        inflater.end();
        return plain;
      }
    }
  }
}
