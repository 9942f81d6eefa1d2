package org.lscb.report.output.word.apart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.lscb.report.output.word.WordSource.Picture;
import org.lscb.report.output.word.apart.form.Format;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.w3c.dom.Element;

/** Writes pictures with what is said instead of them. */
final class Pictures {

  private static final double WIDEST = 170;
  private static final double HIGHEST = 200;
  private static final double DOTS_PER_MM = 150 / 25.4;

  private static final Pattern WIDTH = Pattern.compile("\\bwidth: ([\\d.]+)mm");

  private final Job job;

  Pictures(Job job) {
    this.job = job;
  }

  void write(Element picture, Place place, Blocks blocks, Setting setting) {
    write(picture, blocks.paragraph(place, setting, "Picture"));
  }

  /** Pictures beside each other, such as logos. */
  void write(List<Element> pictures, Place place, Blocks blocks, Setting setting) {
    Line line = blocks.paragraph(place, setting, "Logos");
    for (int i = 0; i < pictures.size(); i++) {
      if (i > 0) {
        line.words("\u00a0\u00a0\u00a0", Format.PLAIN);
      }
      write(pictures.get(i), line);
    }
  }

  private void write(Element picture, Line line) {
    String alt = picture.getAttribute("alt");
    if (picture.getTagName().equals("object")) {
      Picture drawn = job.source().figures().get(picture.getAttribute("data-figure"));
      add(line, drawn.png(), PictureType.PNG, drawn.width(), drawn.height(), alt);
      return;
    }
    String address = picture.getAttribute("src");
    byte[] bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    PictureType type = address.startsWith("data:image/png") ? PictureType.PNG : PictureType.JPEG;
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      double wanted = width(picture).orElse(image.getWidth() / DOTS_PER_MM);
      double shape = (double) image.getHeight() / image.getWidth();
      double width = Math.min(wanted, Math.min(WIDEST, HIGHEST / shape));
      add(line, bytes, type, width, width * shape, alt);
    } catch (IOException checkedBefore) {
      throw new UncheckedIOException(checkedBefore);
    }
  }

  /** In millimetres, where the page says it. */
  private static Optional<Double> width(Element picture) {
    Matcher width = WIDTH.matcher(picture.getAttribute("style"));
    return width.find() ? Optional.of(Double.valueOf(width.group(1))) : Optional.empty();
  }

  private void add(
      Line line, byte[] bytes, PictureType type, double width, double height, String alt) {
    XWPFDocument document = job.document();
    XWPFRun run = new XWPFParagraph(line.paragraph(), document).createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(bytes),
          type,
          "picture",
          (int) Math.round(width * Units.EMU_PER_CENTIMETER / 10),
          (int) Math.round(height * Units.EMU_PER_CENTIMETER / 10));
    } catch (InvalidFormatException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
    CTNonVisualDrawingProps said = inline.getDocPr();
    // Programs that count from 1 take 0 for none.
    said.setId(said.getId() + 1);
    said.setName("Picture " + said.getId());
    said.setDescr(alt);
    CTNonVisualDrawingProps inside =
        run.getEmbeddedPictures().get(0).getCTPicture().getNvPicPr().getCNvPr();
    inside.setName(said.getName());
    inside.unsetDescr();
  }
}
