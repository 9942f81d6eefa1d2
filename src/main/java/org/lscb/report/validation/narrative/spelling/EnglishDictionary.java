package org.lscb.report.validation.narrative.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import morfologik.fsa.FSA;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryMetadataBuilder;
import morfologik.stemming.EncoderType;

/**
 * The words of British English with their inflected forms, but for genitives.
 *
 * <p>The automaton is made by {@code src/dictionary/BuildDictionary.java} when the program is
 * built.
 */
final class EnglishDictionary {

  private static final String FILE = "en-GB.dict";

  private static final int ONE_SLIP = 1;
  private static final int TWO_SLIPS = 2;

  /** Two slips in a shorter word leave nothing of it. */
  private static final int LONG_ENOUGH_FOR_TWO = 6;

  private final Dictionary dictionary;
  private final Speller speller;

  private EnglishDictionary(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.speller = new Speller(dictionary, ONE_SLIP);
  }

  /** The dictionary that comes with the program. */
  static EnglishDictionary read() {
    try (InputStream in = EnglishDictionary.class.getResourceAsStream(FILE)) {
      return new EnglishDictionary(
          new Dictionary(
              FSA.read(in),
              new DictionaryMetadataBuilder()
                  .encoding(StandardCharsets.UTF_8)
                  .separator('+')
                  .encoder(EncoderType.NONE)
                  .locale(Locale.UK)
                  .supportRunOnWords()
                  .build()));
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  /** Whether a word stands in it as it is written, or in lower case. */
  boolean knows(String word) {
    return speller.isInDictionary(word)
        || Character.isUpperCase(word.charAt(0))
            && speller.isInDictionary(word.toLowerCase(Locale.ROOT));
  }

  /** The words that differ from a wrong one by one slip, in no order. */
  List<String> near(String wrong) {
    return speller.findReplacements(wrong);
  }

  /** Those that differ by two, in no order; none for a short word. */
  List<String> further(String wrong) {
    return wrong.length() < LONG_ENOUGH_FOR_TWO
        ? List.of()
        : new Speller(dictionary, TWO_SLIPS).findReplacements(wrong);
  }

  /** The pairs of words that a wrong one may be without its space. */
  List<String> pairs(String wrong) {
    return speller.replaceRunOnWords(wrong);
  }
}
