package org.lscb.report.dataset.reader;

import java.util.List;
import java.util.Optional;

/** Numbers below a thousand that are written in words. */
final class NumberWords {

  private static final List<String> SMALL =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .concat(" fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWords() {}

  /** The digits for words in lower case; empty when they are no number. */
  static Optional<String> digits(String words) {
    int sum = 0;
    for (String word : words.replace('-', ' ').replace(" and ", " ").split(" ")) {
      if (word.equals("hundred") && sum > 0 && sum < 10) {
        sum *= 100;
      } else if (SMALL.contains(word)) {
        sum += SMALL.indexOf(word);
      } else if (TENS.contains(word)) {
        sum += 10 * TENS.indexOf(word) + 20;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(String.valueOf(sum));
  }
}
