package org.lscb.report.narrative;

import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.narrative.markdown.LinkCheck;
import org.lscb.report.narrative.markdown.Marked;
import org.lscb.report.narrative.markdown.Spans;

/** Reads an image that stands alone in its paragraph. */
final class ImageConverter {

  private final Spans spans;
  private final Diagnostics diagnostics;

  ImageConverter(Spans spans, Diagnostics diagnostics) {
    this.spans = spans;
    this.diagnostics = diagnostics;
  }

  NarrativeBlock.Image convert(Image image) {
    Position position = spans.of(image);
    String path = image.getDestination();
    if (!LinkCheck.mayShow(path)) {
      diagnostics.report(Problem.IMAGE_OUTSIDE_FOLDER, position, path);
    }
    StringBuilder alt = new StringBuilder();
    gather(image, alt);
    if (alt.toString().isBlank()) {
      diagnostics.report(Problem.IMAGE_WITHOUT_ALT, position, path);
    }
    Optional<String> credit = Optional.ofNullable(image.getTitle()).filter(it -> !it.isBlank());
    return new NarrativeBlock.Image(position, path, alt.toString().strip(), credit);
  }

  /** The words alone; a value cannot be put into a picture's description. */
  private void gather(Node parent, StringBuilder alt) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        alt.append(text.getLiteral());
      } else if (node instanceof Code code) {
        alt.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak) {
        alt.append(' ');
      } else if (node instanceof Marked marked) {
        diagnostics.report(Problem.REFERENCE_IN_ALT, spans.of(node), marked.raw());
      }
      gather(node, alt);
    }
  }
}
