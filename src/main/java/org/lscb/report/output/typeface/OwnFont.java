package org.lscb.report.output.typeface;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font that has been tried: it was read, and a page was set in it.
 *
 * @param licence the bits of fsType in the table OS/2
 * @param evenDigits whether all digits are of one width, as columns of numbers need
 */
record OwnFont(CmapLookup characters, int licence, boolean evenDigits) {

  /** Without these no report can be set. */
  static final String LETTERS = letters();

  private static final long SECONDS = 20;

  /**
   * Reads it and sets a page in it, in a thread of its own: who makes a font in bad faith can make
   * a reader run for ever.
   *
   * @throws IOException when it is damaged
   */
  static OwnFont tried(byte[] font) throws IOException {
    FutureTask<OwnFont> task = new FutureTask<>(() -> read(font));
    Thread thread = new Thread(task, "font");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException broken) {
      throw new IOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  private static OwnFont read(byte[] bytes) throws IOException {
    byte[] plain = FontTables.withoutSubstitutions(bytes);
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(plain))) {
      CmapLookup characters = font.getUnicodeCmapLookup();
      int licence = font.getOS2Windows().getFsType();
      boolean even = true;
      for (char digit = '1'; digit <= '9'; digit++) {
        even &= width(font, characters, digit) == width(font, characters, '0');
      }
      if (!FontCheck.isForbidden(licence)) {
        set(font, characters);
      }
      return new OwnFont(characters, licence, even);
    }
  }

  private static int width(TrueTypeFont font, CmapLookup characters, char one) throws IOException {
    return font.getAdvanceWidth(characters.getGlyphId(one));
  }

  private static void set(TrueTypeFont font, CmapLookup characters) throws IOException {
    StringBuilder there = new StringBuilder();
    LETTERS
        .chars()
        .filter(one -> characters.getGlyphId(one) != 0)
        .forEach(one -> there.append((char) one));
    try (PDDocument document = new PDDocument()) {
      PDFont set = PDType0Font.load(document, font, true);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(set, 10);
        content.showText(there.toString());
        content.endText();
      }
      document.save(OutputStream.nullOutputStream());
    }
  }

  /** Those of {@link #LETTERS} that it lacks. */
  List<String> missingLetters() {
    List<String> missing = new ArrayList<>();
    LETTERS
        .chars()
        .filter(one -> characters.getGlyphId(one) == 0)
        .forEach(one -> missing.add(Character.toString(one)));
    return missing;
  }

  private static String letters() {
    StringBuilder letters = new StringBuilder();
    for (char one = '!'; one <= '~'; one++) {
      letters.append(one);
    }
    return letters.append("£–‘’“”").toString();
  }
}
