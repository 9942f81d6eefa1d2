package org.lscb.report.build.roll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lscb.report.build.edit.EditedText;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.project.BoardFolder;
import org.lscb.report.statistics.Period;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlReader;

/** Makes the files of a new year from those of the year before. */
public final class NewYear {

  /** What builds write, and what is kept of those of the year before. */
  private static final Set<String> OUTPUTS = Set.of("out", "restricted", "published");

  private final BoardFolder folder;
  private final Period before;
  private final String due;
  private final YamlReader yaml = new YamlReader();

  /**
   * Begins with a year.
   *
   * @param before the year that is rolled forward; its files can be read
   * @param due by when the new numbers are wanted
   */
  public NewYear(BoardFolder folder, Period before, String due) {
    this.folder = folder;
    this.before = before;
    this.due = due;
  }

  /** The year that is made. */
  public Period year() {
    return NextPeriod.after(before);
  }

  /**
   * What is made.
   *
   * @param files by their path in the year's folder
   * @param awaited how many values, by from whom
   * @param carried how many values stay
   * @param review the texts that are marked
   * @param days the data files in which days of meetings were moved by a year
   * @param named the lines of chapters' definitions that name the year, by file
   */
  public record Rolled(
      Map<String, byte[]> files,
      Map<String, Integer> awaited,
      int carried,
      List<String> review,
      List<String> days,
      Map<String, List<Integer>> named) {}

  /**
   * Rolls every file of the year.
   *
   * @throws UncheckedIOException when one cannot be read
   */
  public Rolled roll() {
    Rolled rolled =
        new Rolled(
            new LinkedHashMap<>(),
            new TreeMap<>(),
            0,
            new ArrayList<>(),
            new ArrayList<>(),
            new TreeMap<>());
    AddressRoll addresses = new AddressRoll(before, recorded());
    int carried = 0;
    for (String file : files()) {
      byte[] bytes = read(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (file.endsWith(".md")) {
        bytes = text(file, text, addresses.text(text), rolled);
      } else if (file.endsWith("/chapter.yaml")) {
        List<Integer> lines = addresses.named(text);
        if (!lines.isEmpty()) {
          rolled.named().put(file, lines);
        }
      } else if (file.startsWith("data/") && file.endsWith(".yaml")) {
        EditedText edited = new EditedText(text);
        carried += data(file, edited, rolled);
        bytes = bytes(edited);
      } else if (file.equals("report.yaml")) {
        EditedText edited = new EditedText(text);
        mapping(file, text)
            .ifPresent(one -> new ReportRoll(edited, one, before, due, addresses).roll());
        bytes = bytes(edited);
      }
      rolled.files().put(file, bytes);
    }
    return new Rolled(
        rolled.files(), rolled.awaited(), carried, rolled.review(), rolled.days(), rolled.named());
  }

  private byte[] text(String file, String old, String text, Rolled rolled) {
    EditedText edited = new EditedText(text.replace("](" + before + "/", "](" + year() + "/"));
    if (TextRoll.needsReview(file, text)) {
      new TextRoll(before).roll(edited, !text.equals(old));
      rolled.review().add(file);
    }
    return bytes(edited);
  }

  /** How many values stay. */
  private int data(String file, EditedText edited, Rolled rolled) {
    Optional<Mapping> content = mapping(file, edited.result());
    if (content.isEmpty()) {
      return 0;
    }
    if (content.get().get("register").isPresent()) {
      new RegisterRoll(before).roll(edited, content.get());
      rolled.review().add(file);
      return 0;
    }
    DataRoll.Awaited awaited =
        new DataRoll(edited, content.get(), new NextPeriod(before), due).roll();
    if (awaited.values() > 0) {
      rolled.awaited().merge(awaited.from(), awaited.values(), Integer::sum);
    }
    if (edited.result().contains(BlockRoll.DAYS)) {
      rolled.days().add(file);
    }
    return awaited.carried();
  }

  /** All that the data files say. */
  private String recorded() {
    StringBuilder all = new StringBuilder();
    for (String file : files()) {
      if (file.startsWith("data/") && file.endsWith(".yaml")) {
        all.append(new String(read(file), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return all.toString();
  }

  private Optional<Mapping> mapping(String file, String text) {
    return yaml.read(file, text.getBytes(StandardCharsets.UTF_8), new Diagnostics());
  }

  private static byte[] bytes(EditedText text) {
    return text.result().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] read(String file) {
    try {
      return Files.readAllBytes(home().resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path home() {
    return folder.root().resolve(before.toString());
  }

  /** All that is no output, nor hidden; links are not followed. */
  private List<String> files() {
    try (Stream<Path> all = Files.walk(home())) {
      return all.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
          .map(home()::relativize)
          .filter(one -> !OUTPUTS.contains(one.getName(0).toString()))
          .map(one -> one.toString().replace(one.getFileSystem().getSeparator(), "/"))
          .filter(one -> !one.startsWith(".") && !one.contains("/."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
