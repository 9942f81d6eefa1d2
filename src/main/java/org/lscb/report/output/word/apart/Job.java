package org.lscb.report.output.word.apart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.lscb.report.output.word.WordSource;
import org.lscb.report.output.word.apart.form.Dom;
import org.lscb.report.output.word.apart.form.Lists;
import org.w3c.dom.Element;

/** One document that is being written, with what is counted and known of all of it. */
final class Job {

  private final XWPFDocument document;
  private final WordSource source;
  private final Notes notes;
  private final Lists lists;
  private final Place.Bookmarks bookmarks = new Place.Bookmarks();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> addresses = new HashMap<>();

  Job(XWPFDocument document, WordSource source, Element body) {
    this.document = document;
    this.source = source;
    this.notes = new Notes(document);
    this.lists = new Lists(document);
    gather(body);
  }

  private void gather(Element element) {
    ids.add(element.getAttribute("id"));
    Dom.children(element).forEach(this::gather);
  }

  XWPFDocument document() {
    return document;
  }

  WordSource source() {
    return source;
  }

  Notes notes() {
    return notes;
  }

  Lists lists() {
    return lists;
  }

  Place.Bookmarks bookmarks() {
    return bookmarks;
  }

  /** Whether a link can lead there. */
  boolean has(String id) {
    return !id.isEmpty() && ids.contains(id);
  }

  /** By what a paragraph knows an address in the web; each part of the file has its own list. */
  String address(String address, boolean inNote) {
    return addresses.computeIfAbsent(
        inNote + address,
        any ->
            (inNote ? notesPart() : document.getPackagePart())
                .addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation())
                .getId());
  }

  private PackagePart notesPart() {
    return document.getRelations().stream()
        .filter(XWPFFootnotes.class::isInstance)
        .findFirst()
        .orElseThrow()
        .getPackagePart();
  }
}
