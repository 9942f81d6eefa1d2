package org.lscb.report.output.word.apart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.lscb.report.document.Report;
import org.lscb.report.output.word.WordSource;
import org.lscb.report.output.word.apart.form.Dom;
import org.lscb.report.output.word.apart.form.Looks;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.w3c.dom.Element;

/** Writes a document for Word. */
public final class WordWriter implements Function<WordSource, byte[]> {

  private static final BigInteger SIDE = BigInteger.valueOf(1134);
  private static final BigInteger TOP = BigInteger.valueOf(1418);
  private static final BigInteger FOOT = BigInteger.valueOf(567);

  /** The whole file, with the time of its parts in it. */
  @Override
  public byte[] apply(WordSource source) {
    try (XWPFDocument document = new XWPFDocument()) {
      Report.Cover cover = source.cover();
      Looks.apply(document, cover.palette(), cover.language());
      Element page = Dom.body(source.page());
      Dom.removeTrends(page);
      Job job = new Job(document, source, page);
      CTBody body = document.getDocument().getBody();
      section(document, body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(), source);
      Place place = Place.of(body, job.bookmarks());
      Sections sections = new Sections(body, place);
      new Blocks(job, sections).inside(page, place, Setting.of(""));
      number(job.notes().first(), body, sections);
      sections.close();
      properties(document.getProperties(), source);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void section(XWPFDocument document, CTSectPr section, WordSource source) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(TOP);
    margins.setBottom(TOP);
    margins.setLeft(SIDE);
    margins.setRight(SIDE);
    margins.setHeader(FOOT);
    margins.setFooter(FOOT);
    margins.setGutter(BigInteger.ZERO);
    Report.Cover cover = source.cover();
    String mark = source.mark().map(it -> it + " \u00b7 ").orElse("");
    text(
        document.createHeader(HeaderFooterType.DEFAULT),
        "Header",
        mark + cover.shortName() + " \u00b7 " + cover.title() + " " + cover.year());
    pages(document.createFooter(HeaderFooterType.DEFAULT));
    section.addNewTitlePg();
    String first = source.mark().orElse("");
    text(
        document.createHeader(HeaderFooterType.FIRST),
        first.isEmpty() ? "Footer" : "Header",
        first);
    text(document.createFooter(HeaderFooterType.FIRST), "Footer", "");
  }

  private static CTP text(XWPFHeaderFooter part, String style, String words) {
    CTP paragraph = part.createParagraph().getCTP();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    if (!words.isEmpty()) {
      run(paragraph, words);
    }
    return paragraph;
  }

  private static void run(CTP paragraph, String words) {
    CTText text = paragraph.addNewR().addNewT();
    text.setStringValue(words);
    text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
  }

  private static void pages(XWPFHeaderFooter footer) {
    CTP paragraph = text(footer, "Footer", "Page ");
    field(paragraph, "PAGE");
    run(paragraph, " of ");
    field(paragraph, "NUMPAGES");
  }

  /** Word counts for itself; who does not finds a 1. */
  private static void field(CTP paragraph, String code) {
    var field = paragraph.addNewFldSimple();
    field.setInstr(" " + code + " ");
    field.addNewR().addNewT().setStringValue("1");
  }

  /** In a chapter alone the notes have the numbers that they have in the whole. */
  private static void number(int first, CTBody body, Sections sections) {
    if (first > 1) {
      sections.first().addNewFootnotePr().addNewNumStart().setVal(BigInteger.valueOf(first));
    }
  }

  private static void properties(POIXMLProperties properties, WordSource source) {
    Report.Cover cover = source.cover();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(source.title());
    core.setCreator(cover.board());
    core.setLastModifiedByUser(cover.board());
    core.getUnderlyingProperties().setLanguageProperty(cover.language());
    Optional<Date> date = Optional.of(Date.from(Instant.parse(cover.date() + "T00:00:00Z")));
    core.getUnderlyingProperties().setCreatedProperty(date);
    core.getUnderlyingProperties().setModifiedProperty(date);
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("lscb-report");
  }
}
