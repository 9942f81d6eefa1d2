package org.lscb.report.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lscb.report.statistics.Slug;

/**
 * Marks the first use of each abbreviation in running text.
 *
 * <p>Running text is paragraphs, also in lists, quotes, callouts and entries of registers; not
 * headings, tables, or lists of terms. The plural ({@code SCRs}) and the genitive ({@code SCR's})
 * count as uses; the letter s is not part of what is marked.
 */
public final class Abbreviations {

  /** The id of the list behind the chapters, where no chapter prints a register of them. */
  public static final String LIST = "register-abbreviations";

  /** Its heading. */
  public static final String TITLE = "Abbreviations";

  /** What its columns are called. */
  public static final List<String> HEADS = List.of("Abbreviation", "Meaning");

  private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String NO_LETTER_BEHIND = "(?=(?:['\u2019]?s)?(?![\\p{L}\\p{N}]))";

  private final Map<String, String> meanings;
  private final Map<String, String> places;
  private final Pattern terms;

  /**
   * Takes the abbreviations.
   *
   * @param meanings from the short form to what it stands for
   * @param places from the short form to the id of where it is explained
   */
  public Abbreviations(Map<String, String> meanings, Map<String, String> places) {
    this.meanings = Map.copyOf(meanings);
    this.places = Map.copyOf(places);
    // The longest first: CP must not be found in CP-IS.
    String any =
        meanings.keySet().stream()
            .filter(term -> !term.isBlank())
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(term -> term))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.terms =
        Pattern.compile(
            any.isEmpty()
                ? "(?!)"
                : beginning() + NO_LETTER_BEFORE + "(?:" + any + ")" + NO_LETTER_BEHIND);
  }

  /** Most characters of a text begin no term: to say so is faster than to try each term. */
  private String beginning() {
    return meanings.keySet().stream()
        .filter(term -> !term.isBlank())
        .map(term -> "\\x{" + Integer.toHexString(term.codePointAt(0)) + "}")
        .distinct()
        .collect(Collectors.joining("", "(?=[", "])"));
  }

  /** Where each is explained in a list behind the chapters; of the same terms the same ids. */
  public static Map<String, String> places(Collection<String> terms) {
    Map<String, String> places = new TreeMap<>();
    Set<String> given = new HashSet<>();
    for (String term : new TreeSet<>(terms)) {
      String id = "report--term-" + Slug.of(term);
      for (int i = 2; !given.add(id); i++) {
        id = "report--term-" + Slug.of(term) + "-" + i;
      }
      places.put(term, id);
    }
    return places;
  }

  /** The same chapters, with the first use in them of each abbreviation marked. */
  public List<Chapter> mark(List<Chapter> chapters) {
    Pass pass = new Pass();
    return chapters.stream().map(chapter -> chapter.with(pass.blocks(chapter.blocks()))).toList();
  }

  /** One walk through all chapters, which remembers what it has seen. */
  private final class Pass {

    private final Set<String> seen = new HashSet<>();

    List<Block> blocks(List<Block> blocks) {
      return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
      if (block instanceof Block.Paragraph it) {
        return new Block.Paragraph(it.id(), text(it.content()), it.lead());
      } else if (block instanceof Block.ItemList it) {
        return new Block.ItemList(
            it.id(), it.ordered(), it.first(), it.items().stream().map(this::blocks).toList());
      } else if (block instanceof Block.Quote it) {
        return new Block.Quote(it.id(), blocks(it.content()), it.attribution());
      } else if (block instanceof Block.Callout it) {
        return new Block.Callout(it.id(), it.title(), blocks(it.content()));
      } else if (block instanceof Block.Register it) {
        return register(it);
      }
      return block;
    }

    private Block register(Block.Register register) {
      return switch (register.layout()) {
        case ENTRIES -> register(register, 1);
        case PAIRS, SECTION -> register(register, 0);
        default -> register;
      };
    }

    /** Fields that are printed as headings are no running text. */
    private Block register(Block.Register register, int headings) {
      List<Block.Register.Group> groups = new ArrayList<>();
      for (Block.Register.Group group : register.groups()) {
        List<List<List<Block>>> entries = new ArrayList<>();
        for (List<List<Block>> entry : group.entries()) {
          List<List<Block>> marked = new ArrayList<>(entry.subList(0, headings));
          entry.subList(headings, entry.size()).forEach(field -> marked.add(blocks(field)));
          entries.add(marked);
        }
        groups.add(new Block.Register.Group(group.id(), group.heading(), entries));
      }
      return new Block.Register(
          register.id(),
          register.layout(),
          register.fields(),
          groups,
          register.section(),
          register.landscape());
    }

    private List<Inline> text(List<Inline> content) {
      List<Inline> marked = new ArrayList<>();
      for (Inline one : content) {
        if (one instanceof Inline.Text it && !it.typed()) {
          split(it.text(), marked);
        } else if (one instanceof Inline.Strong it) {
          marked.add(new Inline.Strong(text(it.content())));
        } else if (one instanceof Inline.Emphasis it) {
          marked.add(new Inline.Emphasis(text(it.content())));
        } else if (one instanceof Inline.Link it) {
          marked.add(new Inline.Link(text(it.content()), it.href()));
        } else {
          marked.add(one);
        }
      }
      return List.copyOf(marked);
    }

    /** "the multi-agency safeguarding hub (MASH)": the author has said it. */
    private static boolean isExpandedAlready(String text, Matcher use) {
      return text.startsWith("(", use.start() - 1) && text.startsWith(")", use.end());
    }

    private void split(String text, List<Inline> marked) {
      Matcher matcher = terms.matcher(text);
      int done = 0;
      while (matcher.find()) {
        if (seen.add(matcher.group()) && !isExpandedAlready(text, matcher)) {
          if (matcher.start() > done) {
            marked.add(new Inline.Text(text.substring(done, matcher.start())));
          }
          String term = matcher.group();
          marked.add(
              new Inline.Abbreviation(term, meanings.get(term), places.getOrDefault(term, "")));
          done = matcher.end();
        }
      }
      if (done < text.length()) {
        marked.add(new Inline.Text(text.substring(done)));
      }
    }
  }
}
