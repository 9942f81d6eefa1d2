package org.lscb.report.project;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.SourceText;
import org.lscb.report.yaml.Decoding;

/** Reads {@code words.txt}, the board's own words: one on each line, remarks behind {@code #}. */
public final class OwnWords {

  private static final String FILE = "words.txt";

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]++(?:[-‐‑'’.][\\p{L}\\p{M}]++)*+[.'’]?");

  private static final Pattern GENITIVE = Pattern.compile("['’]s?$");

  private final BoardFolder folder;

  /** Reads from a board's folder. */
  public OwnWords(BoardFolder folder) {
    this.folder = folder;
  }

  /** The words without genitive endings; none where the board has no such file. */
  public Set<String> read(Diagnostics diagnostics) {
    Set<String> words = new HashSet<>();
    if (folder.has(FILE)) {
      Optional<SourceText> text =
          folder
              .read(FILE, diagnostics)
              .flatMap(bytes -> Decoding.decode(FILE, bytes, diagnostics))
              .map(SourceText::of);
      for (int line = 1; text.isPresent() && line <= text.get().count(); line++) {
        read(text.get().line(line), line, words, diagnostics);
      }
    }
    return words;
  }

  private static void read(String raw, int line, Set<String> words, Diagnostics diagnostics) {
    int remark = raw.indexOf('#');
    String content = remark < 0 ? raw : raw.substring(0, remark);
    String word = content.strip();
    if (word.isEmpty()) {
      return;
    }
    if (WORD.matcher(word).matches()) {
      words.add(GENITIVE.matcher(word).replaceFirst(""));
    } else {
      int column = content.codePointCount(0, content.indexOf(word)) + 1;
      int length = word.codePointCount(0, word.length());
      diagnostics.report(Problem.BAD_WORD_LINE, new Position(FILE, line, column, length), word);
    }
  }
}
