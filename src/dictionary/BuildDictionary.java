import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.fsa.builders.FSABuilder;
import org.apache.lucene.analysis.hunspell.AffixedWord;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.WordFormGenerator;

/**
 * Lays out the dictionary and the words of the sector as an automaton that the program reads in a
 * few milliseconds. The same words give the same bytes.
 */
public final class BuildDictionary {

  /** The dictionary's mark of words that nobody should be offered; they are left out. */
  private static final String OFFENSIVE = "!";

  private BuildDictionary() {}

  public static void main(String[] args) throws IOException, ParseException {
    Path home = Path.of(args[0]);
    Path target = Path.of(args[1]);
    if (isNewer(target, home)) {
      return;
    }
    Set<String> words = inflected(home.resolve("en-GB.aff"), home.resolve("en-GB.dic"));
    words.addAll(listed(home.resolve("sector.txt")));
    List<byte[]> sequences = new ArrayList<>();
    words.forEach(word -> sequences.add(word.getBytes(StandardCharsets.UTF_8)));
    sequences.sort(FSABuilder.LEXICAL_ORDERING);
    Files.createDirectories(target.getParent());
    Files.write(
        target,
        new CFSA2Serializer()
            .serialize(FSABuilder.build(sequences), new ByteArrayOutputStream())
            .toByteArray());
    System.out.println("[INFO] dictionary: " + words.size() + " words");
  }

  private static boolean isNewer(Path target, Path home) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    try (var files = Files.list(home)) {
      for (Path file : files.toList()) {
        if (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(target)) >= 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Every form of every word, but for genitives, which the program knows by their ending. */
  private static Set<String> inflected(Path affixes, Path roots)
      throws IOException, ParseException {
    Set<String> wanted = new HashSet<>();
    for (String line : Files.readAllLines(roots)) {
      String[] entry = line.split("/", 2);
      if (entry.length == 1 || !entry[1].contains(OFFENSIVE)) {
        wanted.add(entry[0]);
      }
    }
    Set<String> words = new TreeSet<>();
    try (InputStream rules = Files.newInputStream(affixes);
        InputStream entries = Files.newInputStream(roots)) {
      Dictionary dictionary =
          new Dictionary(rules, List.of(entries), false, SortingStrategy.inMemory());
      new WordFormGenerator(dictionary)
          .generateAllSimpleWords(
              form -> {
                if (isWord(form) && wanted.contains(form.getDictEntry().getStem())) {
                  words.add(form.getWord());
                }
              },
              () -> {});
    }
    return words;
  }

  private static boolean isWord(AffixedWord form) {
    String word = form.getWord();
    return !word.endsWith("'s") && word.chars().noneMatch(Character::isDigit);
  }

  private static Set<String> listed(Path file) throws IOException {
    Set<String> words = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      words.addAll(Arrays.asList(line.replaceFirst("#.*", "").strip().split("\\s+")));
    }
    words.remove("");
    return words;
  }
}
