package org.lscb.report.template;

import java.nio.file.Files;
import java.nio.file.Path;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.document.Report;
import org.lscb.report.document.SampleReport;

/** Writes the sample's pages into a folder, for eyes. */
final class PageWriter {

  private PageWriter() {}

  /** Takes the folder as its only argument. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    ReportTemplates templates = new ReportTemplates(new TemplateSource(), new Diagnostics());
    for (Report report : new Report[] {SampleReport.report(), SampleReport.draft()}) {
      String name = report.draft().isPresent() ? "draft" : "report";
      FigureMarkup pictures = SamplePictures.of(report);
      String web = templates.webPage(report, pictures, SamplePictures.files()).orElseThrow();
      Files.writeString(folder.resolve(name + ".html"), web);
      String print = templates.printPage(report, pictures).orElseThrow();
      Files.writeString(folder.resolve(name + ".xhtml"), print);
    }
  }
}
