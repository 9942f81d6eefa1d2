package org.lscb.report.definition.look;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lscb.report.diagnostic.Position;

/**
 * How a board wants its reports to look, as board.yaml says.
 *
 * @param colours those that are written, in the order of {@link Use}
 * @param logos in printed order
 * @param cover the picture on the cover
 * @param fonts those that are named, each once
 * @param consentYears for how many years a consent to a photograph counts
 */
public record Look(
    List<Colour> colours,
    List<Logo> logos,
    Optional<CoverPicture> cover,
    List<FontFile> fonts,
    OptionalInt consentYears) {

  /** Copies the lists. */
  public Look {
    colours = List.copyOf(colours);
    logos = List.copyOf(logos);
    fonts = List.copyOf(fonts);
  }

  /** The colour for a use, where it is written. */
  public Optional<Colour> colour(Use use) {
    return colours.stream().filter(one -> one.use() == use).findFirst();
  }

  /** What a colour is for. */
  public enum Use {
    /** Cover, head, tiles; and charts where they have no colour of their own. */
    MAIN,
    /** Rules and bands. */
    ACCENT,
    /** What a chart is about, and the first of several series. */
    CHARTS
  }

  /**
   * A colour.
   *
   * @param text as {@code #RRGGBB}
   */
  public record Colour(Use use, String text, Position position) {}

  /**
   * The sign of an organisation.
   *
   * @param file its path from the board's folder
   * @param name of the organisation, which is said instead of the picture
   * @param position where the file is named
   */
  public record Logo(String file, String name, Position position) {}

  /**
   * The picture on the cover.
   *
   * @param shows what is said to those who cannot see it; empty where it only decorates
   */
  public record CoverPicture(Photograph photograph, Optional<String> shows) {}

  /**
   * A font of the board.
   *
   * @param file its path from the board's folder
   * @param position where the file is named
   */
  public record FontFile(Cut cut, String file, Position position) {}

  /** What a font is for. */
  public enum Cut {
    /** Running text. */
    REGULAR,
    /** Stressed words. */
    ITALIC,
    /** Important words. */
    BOLD,
    /** Stressed words among important ones. */
    BOLD_ITALIC,
    /** Headings, numbers of tiles, and the title. */
    HEADING
  }
}
