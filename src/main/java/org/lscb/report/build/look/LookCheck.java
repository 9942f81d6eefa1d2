package org.lscb.report.build.look;

import java.util.List;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.look.Look;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.ChapterNarrative;
import org.lscb.report.narrative.Narrative;
import org.lscb.report.narrative.NarrativeBlock;
import org.lscb.report.output.picture.CleanPicture;
import org.lscb.report.output.picture.PictureCheck;
import org.lscb.report.project.BoardFolder;

/** Whether the board's own colours, pictures and fonts can be published. */
public final class LookCheck {

  /** Pictures and fonts cannot be left open as values can: nothing to draw, or it is not ours. */
  private static final Problem[] UNUSABLE_FILES = {
    Problem.IMAGE_OUTSIDE_FOLDER,
    Problem.PICTURE_OUTSIDE,
    Problem.PICTURE_MISSING,
    Problem.PICTURE_UNREADABLE,
    Problem.PICTURE_TOO_LARGE,
    Problem.PICTURE_TOO_HEAVY,
    Problem.PICTURE_DRAWING,
    Problem.FONT_MISSING,
    Problem.FONT_UNUSABLE,
    Problem.FONT_LICENCE,
    Problem.FONT_WITHOUT_LETTERS
  };

  private final BoardFolder folder;
  private final Diagnostics diagnostics;

  /** Checks what a board names, in its folder. */
  public LookCheck(BoardFolder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** Whether any was found of what even a draft cannot be drawn with. */
  public static boolean cannotBeDrawn(Diagnostics found) {
    return found.hasAny(UNUSABLE_FILES);
  }

  /** Checks everything; for a board that names nothing, nothing is loaded. */
  public void check(ReportDefinition definition, List<ChapterNarrative> narratives) {
    Look look = definition.board().look();
    if (!look.colours().isEmpty()) {
      new ColourCheck(diagnostics).check(look);
    }
    List<NarrativeBlock.Image> images = images(narratives);
    if (!images.isEmpty() || !definition.photographs().isEmpty() || look.cover().isPresent()) {
      new ConsentCheck(definition, diagnostics).check(images);
    }
    if (!look.logos().isEmpty() || look.cover().isPresent()) {
      pictures(look);
    }
    if (!look.fonts().isEmpty()) {
      new FontsCheck(folder, diagnostics).check(look.fonts());
    }
  }

  private static List<NarrativeBlock.Image> images(List<ChapterNarrative> narratives) {
    return narratives.stream()
        .flatMap(chapter -> chapter.all().stream())
        .map(Narrative::blocks)
        .flatMap(List::stream)
        .filter(NarrativeBlock.Image.class::isInstance)
        .map(NarrativeBlock.Image.class::cast)
        .toList();
  }

  private void pictures(Look look) {
    PictureCheck check = new PictureCheck(folder.root());
    for (Look.Logo logo : look.logos()) {
      check
          .check(logo.file(), logo.position(), diagnostics)
          .ifPresent(one -> sharp(logo.file(), one, PrintedSize.ofLogo(one), logo.position()));
    }
    look.cover()
        .map(Look.CoverPicture::photograph)
        .ifPresent(
            cover ->
                check
                    .check(cover.file(), cover.position(), diagnostics)
                    .ifPresent(
                        one ->
                            sharp(cover.file(), one, PrintedSize.ofCover(one), cover.position())));
  }

  private void sharp(String path, CleanPicture picture, PrintedSize size, Position position) {
    if (size.perInch(picture) < PrintedSize.LEAST_PER_INCH) {
      diagnostics.report(
          Problem.PICTURE_COARSE,
          position,
          path,
          picture.width(),
          Math.round(size.widthMm()),
          size.perInch(picture),
          size.needed(),
          PrintedSize.LEAST_PER_INCH);
    }
  }
}
