package org.lscb.report.document.compose.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lscb.report.definition.ReportDefinition;
import org.lscb.report.definition.look.Look.CoverPicture;
import org.lscb.report.definition.look.Photograph;
import org.lscb.report.document.look.Look;
import org.lscb.report.document.look.Look.Consent;
import org.lscb.report.document.look.Look.Cut;
import org.lscb.report.document.look.Look.Font;
import org.lscb.report.document.look.Look.Logo;
import org.lscb.report.document.look.Look.Picture;

/** Says which logos, picture and fonts a report has. */
final class LookComposer {

  private LookComposer() {}

  static Look look(ReportDefinition definition) {
    org.lscb.report.definition.look.Look said = definition.board().look();
    Optional<CoverPicture> cover = said.cover();
    List<Photograph> photographs = new ArrayList<>(definition.photographs());
    cover.map(CoverPicture::photograph).ifPresent(photographs::add);
    return new Look(
        said.logos().stream().map(one -> new Logo(one.file(), one.name())).toList(),
        cover.map(LookComposer::picture),
        said.fonts().stream()
            .map(one -> new Font(Cut.valueOf(one.cut().name()), one.file()))
            .toList(),
        photographs.stream().filter(Photograph::showsPeople).map(LookComposer::consent).toList());
  }

  private static Picture picture(CoverPicture cover) {
    Photograph photograph = cover.photograph();
    return new Picture(photograph.file(), cover.shows().orElse(""), photograph.credit().orElse(""));
  }

  private static Consent consent(Photograph photograph) {
    return new Consent(
        photograph.file(), photograph.consent().map(one -> one.end().toString()).orElse(""));
  }
}
