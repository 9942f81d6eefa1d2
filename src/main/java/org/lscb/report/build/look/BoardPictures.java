package org.lscb.report.build.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.document.Block;
import org.lscb.report.document.DocumentWalk;
import org.lscb.report.document.Report;
import org.lscb.report.document.look.Look;
import org.lscb.report.output.picture.CleanPicture;
import org.lscb.report.template.FigureMarkup;
import org.lscb.report.template.look.LookMarkup;
import org.lscb.report.template.look.Placement;

/**
 * The board's pictures, each read once. They have been checked before; nothing but their pixels is
 * taken.
 */
public final class BoardPictures {

  private final Path root;
  private final Placement placement;
  private final Map<String, CleanPicture> read = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  /** Reads from a board's folder, for pages that hold them. */
  public BoardPictures(Path root) {
    this(root, Placement.INSIDE);
  }

  /** The same for pages that find them elsewhere. */
  public BoardPictures(Path root, Placement placement) {
    this.root = root;
    this.placement = placement;
  }

  /** Those in the texts of a report, by their path. */
  public Map<String, FigureMarkup.Picture> inTexts(Report report) {
    Map<String, FigureMarkup.Picture> images = new HashMap<>();
    DocumentWalk.blocks(report)
        .filter(Block.Image.class::isInstance)
        .map(one -> ((Block.Image) one).path())
        .forEach(
            path -> {
              PrintedSize size = PrintedSize.inText(picture(path));
              images.put(path, new FigureMarkup.Picture(address(path), size.widthMm()));
            });
    return images;
  }

  /** Logos, cover and fonts. */
  public LookMarkup look(Look look) {
    List<LookMarkup.Logo> logos = look.logos().stream().map(this::logo).toList();
    Optional<LookMarkup.Cover> cover =
        look.cover()
            .map(
                one ->
                    new LookMarkup.Cover(
                        address(one.path()),
                        one.shows(),
                        one.credit(),
                        picture(one.path()).width() / (double) picture(one.path()).height()));
    return new LookMarkup(
        logos,
        cover,
        look.fonts().isEmpty() ? "" : new BoardFonts(root).faces(look, placement),
        look.has(Look.Cut.REGULAR),
        look.has(Look.Cut.HEADING),
        placement);
  }

  private LookMarkup.Logo logo(Look.Logo logo) {
    PrintedSize size = PrintedSize.ofLogo(picture(logo.path()));
    return new LookMarkup.Logo(address(logo.path()), logo.name(), size.widthMm(), size.heightMm());
  }

  private String address(String path) {
    return addresses.computeIfAbsent(
        path, one -> placement.address(picture(one).mediaType(), picture(one).bytes()));
  }

  private CleanPicture picture(String path) {
    return read.computeIfAbsent(
        path,
        one -> {
          try {
            return CleanPicture.of(Files.readAllBytes(root.resolve(one))).orElseThrow();
          } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
          }
        });
  }
}
