package org.lscb.report.output.pdf.tags;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Repairs the structure tree of a document that was just rendered. */
public final class TagRepair {

  /**
   * Puts the tree in order.
   *
   * @param renderer the one that painted the document, still open
   * @throws IOException when a page cannot be rewritten
   */
  public void repair(PDDocument document, PdfBoxRenderer renderer) throws IOException {
    Node root = new StructureReader(new Sources(renderer)).read(rootElement(document));
    Silence silence = new Silence();
    silence.keep(root);
    new Notes().move(root);
    new ReadingOrder().restore(root);
    new Definitions().tag(root);
    new Tidy().tidy(root);
    new Links().join(root);
    new Captions().place(root);
    new Contents().tag(root);
    new Identifiers().give(root);
    new StructureWriter().write(document, root);
    for (PDPage page : document.getPages()) {
      new PageContent(silence.on(page.getCOSObject())).rewrite(document, page);
    }
  }

  private static COSDictionary rootElement(PDDocument document) {
    COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    COSBase top = tree.getDictionaryObject(COSName.K);
    return (COSDictionary) (top instanceof COSArray array ? array.getObject(0) : top);
  }
}
