package org.lscb.report.accessibility.conformance.apart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/**
 * Asks veraPDF whether a PDF keeps the two standards of the report: PDF/UA-1 (ISO 14289-1:
 * everybody can read it) and PDF/A-3a (ISO 19005-3: it can be kept).
 */
public final class VeraPdf implements Function<byte[], List<Map<String, String>>> {

  /** What it finds odd while it reads it would write among our messages. */
  private static final Logger ASIDES = Logger.getLogger("org.verapdf");

  /**
   * Every broken rule with its place; none when the file conforms.
   *
   * @return by the keys {@code standard}, {@code clause}, {@code message} and {@code place}
   * @throws UncheckedIOException if it is no PDF, or too damaged to be looked at
   */
  @Override
  public List<Map<String, String>> apply(byte[] pdf) {
    ASIDES.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    List<Map<String, String>> broken = new ArrayList<>();
    broken.addAll(broken(pdf, "PDF/UA-1", PDFAFlavour.PDFUA_1));
    broken.addAll(broken(pdf, "PDF/A-3a", PDFAFlavour.PDFA_3_A));
    return broken;
  }

  private static List<Map<String, String>> broken(
      byte[] pdf, String standard, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == Status.FAILED)
          .map(assertion -> words(standard, assertion))
          .toList();
    } catch (IOException | VeraPDFException damaged) {
      throw new UncheckedIOException(new IOException(damaged.getMessage(), damaged));
    }
  }

  private static Map<String, String> words(String standard, TestAssertion broken) {
    return Map.of(
        "standard",
        standard,
        "clause",
        broken.getRuleId().getClause() + "-" + broken.getRuleId().getTestNumber(),
        "message",
        String.valueOf(broken.getMessage()).strip(),
        "place",
        String.valueOf(broken.getLocation().getContext()));
  }
}
