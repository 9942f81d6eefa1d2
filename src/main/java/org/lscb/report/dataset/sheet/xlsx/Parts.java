package org.lscb.report.dataset.sheet.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lscb.report.dataset.sheet.UnreadableException;

/** The parts of a workbook's file. */
final class Parts {

  private static final String AGAIN = "open it in a spreadsheet program and save it as XLSX again";
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** A sheet of a million cells unfolds to a tenth of it. */
  private static final long MOST_UNFOLDED = 300_000_000;

  /** XML of spreadsheets is packed to a twentieth or so; bombs to a thousandth. */
  private static final long MOST_FOLDED = 200;

  private static final long ALWAYS_ALLOWED = 20_000_000;
  private static final int MOST_PARTS = 10_000;

  private final Path path;
  private final XMLInputFactory factory;

  private Parts(Path path) {
    this.path = path;
    // The one of Java itself, whatever else lies beside the program.
    this.factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing else is read");
        });
  }

  /** What is done with a part. */
  interface Reading<T> {
    T read(XMLStreamReader xml) throws XMLStreamException, UnreadableException;
  }

  static Parts of(Path path, byte[] beginning) throws UnreadableException {
    if (java.util.Arrays.mismatch(beginning, OLE) >= OLE.length
        || java.util.Arrays.equals(beginning, OLE)) {
      throw new UnreadableException(
          "it is protected by a password, or in the format of before 2007",
          "open it in a spreadsheet program, and save it as XLSX without a password");
    }
    if (beginning.length < 2 || beginning[0] != 'P' || beginning[1] != 'K') {
      throw new UnreadableException("it is no XLSX file", AGAIN + ", or as CSV");
    }
    Parts parts = new Parts(path);
    if (!parts.has("xl/workbook.xml")) {
      throw new UnreadableException("it is no XLSX file, but another kind of archive", AGAIN);
    }
    return parts;
  }

  boolean has(String part) throws UnreadableException {
    try (ZipFile zip = open()) {
      return zip.getEntry(part) != null;
    } catch (IOException broken) {
      throw damaged();
    }
  }

  /** Reads a part from its first element to its end. */
  <T> T read(String part, Reading<T> reading) throws UnreadableException {
    try (ZipFile zip = open()) {
      ZipEntry entry = zip.getEntry(part);
      if (entry == null) {
        throw new UnreadableException("its part " + part + " is missing", AGAIN);
      }
      try (InputStream in = new Counted(zip.getInputStream(entry), entry.getCompressedSize())) {
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        try {
          return reading.read(xml);
        } finally {
          xml.close();
        }
      }
    } catch (Bomb bomb) {
      throw bomb();
    } catch (XMLStreamException broken) {
      if (broken.getNestedException() instanceof Bomb) {
        throw bomb();
      }
      throw damaged();
    } catch (IOException | IllegalArgumentException broken) {
      throw damaged();
    }
  }

  /** The next event; a document type ends it, since no spreadsheet program writes one. */
  static int next(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    int event = xml.next();
    if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
      throw new UnreadableException("it declares a document type, as no spreadsheet does", AGAIN);
    }
    return event;
  }

  private ZipFile open() throws IOException, UnreadableException {
    ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    if (zip.size() > MOST_PARTS) {
      zip.close();
      throw new ZipException("too many parts");
    }
    return zip;
  }

  private static UnreadableException damaged() {
    return new UnreadableException("it is damaged", AGAIN);
  }

  private static UnreadableException bomb() {
    return new UnreadableException("it unfolds to far more than a spreadsheet holds", AGAIN);
  }

  private static final class Bomb extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what unfolds, whatever the archive says of it. */
  private static final class Counted extends FilterInputStream {

    private final long most;
    private long read;

    Counted(InputStream in, long folded) {
      super(in);
      long fitting = Math.max(ALWAYS_ALLOWED, Math.max(0, folded) * MOST_FOLDED);
      this.most = Math.min(MOST_UNFOLDED, fitting);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int some = super.read(to, from, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int some) throws Bomb {
      read += some;
      if (read > most) {
        throw new Bomb();
      }
    }
  }
}
