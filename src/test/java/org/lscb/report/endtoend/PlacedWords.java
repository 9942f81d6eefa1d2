package org.lscb.report.endtoend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF with their places, in the order in which they are drawn. */
final class PlacedWords extends PDFTextStripper {

  /** In points from the left and from the top of the page. */
  record Place(int page, double x, double y, String word) {}

  private final List<Place> words = new ArrayList<>();

  private PlacedWords() {
    super();
  }

  static List<Place> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PlacedWords reader = new PlacedWords();
      reader.getText(document);
      return reader.words;
    }
  }

  /** Where words that follow each other begin, on a page; where they do so again, the last time. */
  static Place find(List<Place> words, int page, String phrase) {
    List<Place> there = words.stream().filter(one -> one.page() == page).toList();
    String[] wanted = phrase.strip().split("[\\s\u00a0]+");
    for (int at = there.size() - wanted.length; at >= 0; at--) {
      List<Place> found = there.subList(at, at + wanted.length);
      if (found.stream().map(Place::word).toList().equals(List.of(wanted))) {
        return found.get(0);
      }
    }
    throw new AssertionError(
        "\"%s\" is not on page %s: %s"
            .formatted(
                phrase, page, there.stream().map(Place::word).collect(Collectors.joining(" "))));
  }

  private static boolean isSpace(String letter) {
    return letter.isBlank() || letter.equals("\u00a0");
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    int from = 0;
    for (int at = 0; at <= letters.size(); at++) {
      boolean gap = at == letters.size() || isSpace(letters.get(at).getUnicode());
      if (gap && from < at) {
        TextPosition first = letters.get(from);
        String word =
            letters.subList(from, at).stream()
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
        words.add(new Place(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj(), word));
      }
      from = gap ? at + 1 : from;
    }
  }
}
