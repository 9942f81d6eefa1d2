package org.lscb.report.document.look;

import java.util.List;
import java.util.Optional;

/**
 * What makes a report look like its board's, beside its colours. All paths are relative to the
 * board's folder.
 *
 * @param logos in printed order
 * @param cover the picture on the cover
 * @param fonts the board's own
 * @param consents of the people in photographs; for those who answer for the report, never printed
 */
public record Look(
    List<Logo> logos, Optional<Picture> cover, List<Font> fonts, List<Consent> consents) {

  /** The look of a board that names no file. */
  public static final Look PLAIN = new Look(List.of(), Optional.empty(), List.of(), List.of());

  /** Copies the lists. */
  public Look {
    logos = List.copyOf(logos);
    fonts = List.copyOf(fonts);
    consents = List.copyOf(consents);
  }

  /** Whether the board has a font of its own for a use. */
  public boolean has(Cut cut) {
    return fonts.stream().anyMatch(one -> one.cut() == cut);
  }

  /** The same without the picture on the cover, for a chapter alone. */
  public Look ofChapter() {
    return new Look(logos, Optional.empty(), fonts, consents);
  }

  /** The sign of an organisation, which is said instead of it by its name. */
  public record Logo(String path, String name) {}

  /**
   * The picture on the cover.
   *
   * @param shows what is said instead of it; empty where it only decorates
   * @param credit whose it is; may be empty
   */
  public record Picture(String path, String shows, String credit) {}

  /** A font file and what it is for, such as {@code bold}. */
  public record Font(Cut cut, String path) {}

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

  /**
   * When the people in a photograph agreed to its use.
   *
   * @param day ISO date; empty as long as it is not known
   */
  public record Consent(String path, String day) {}
}
