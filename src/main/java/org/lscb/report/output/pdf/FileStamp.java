package org.lscb.report.output.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes what a file says of itself, twice, as PDF/A demands: in its information dictionary and as
 * XMP. Nothing of it depends on the clock.
 */
final class FileStamp {

  private static final String TOOL = "lscb-report";

  private final PdfMetadata metadata;

  FileStamp(PdfMetadata metadata) {
    this.metadata = metadata;
  }

  /** The moment that every date in the file names: the metadata's date, midnight UTC. */
  static Calendar moment(String date) {
    return GregorianCalendar.from(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC));
  }

  /**
   * Stamps a document.
   *
   * @param content what the document is made from; its hash becomes the file's identifier
   * @throws IOException when the metadata cannot be stored
   */
  void stamp(PDDocument document, byte[] content) throws IOException {
    Calendar moment = moment(metadata.date());
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(metadata.title());
    information.setAuthor(metadata.author());
    information.setSubject(metadata.subject());
    information.setCreator(TOOL);
    information.setProducer(TOOL);
    information.setCreationDate(moment);
    information.setModificationDate(moment);
    document.setDocumentInformation(information);
    document.setDocumentId(identifier(content));
    document.getDocumentCatalog().setLanguage(metadata.language());
    PDMetadata stream = new PDMetadata(document);
    stream.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(stream);
  }

  private long identifier(byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(metadata.toString().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest.digest(content)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** PDF/A-3a and PDF/UA-1; the latter's property is foreign to PDF/A and must be described. */
  private String xmp() {
    return String.format(
        Locale.ROOT,
        TEMPLATE,
        escape(metadata.title()),
        escape(metadata.author()),
        escape(metadata.subject()),
        escape(metadata.language()),
        metadata.date() + "T00:00:00Z",
        TOOL);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final String TEMPLATE =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
      <xmp:CreateDate>%5$s</xmp:CreateDate>
      <xmp:ModifyDate>%5$s</xmp:ModifyDate>
      <xmp:CreatorTool>%6$s</xmp:CreatorTool>
      <pdf:Producer>%6$s</pdf:Producer>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
          <pdfaProperty:name>part</pdfaProperty:name>
          <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
          <pdfaProperty:category>internal</pdfaProperty:category>
          <pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;
}
