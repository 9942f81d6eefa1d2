package org.lscb.report.accessibility.paper;

import java.util.List;
import org.lscb.report.accessibility.Tag;
import org.lscb.report.accessibility.barrier.Painted;

/**
 * What a PDF says of itself.
 *
 * @param tags what a screen reader reads
 * @param title as a window shows it; empty where there is none
 * @param language empty where none is named
 * @param bookmarks in their order
 * @param contents where the entries of contents lead to, in their order; empty where one leads
 *     nowhere
 * @param inks the colours of words, each pair once
 * @param charts in reading order
 * @param unreadable words with a shape in them that means no character
 * @param cut words that lie beyond what is seen of their page
 */
record Printed(
    Tag tags,
    String title,
    String language,
    List<Bookmark> bookmarks,
    List<String> contents,
    List<Inked> inks,
    List<Chart> charts,
    List<String> unreadable,
    List<Cut> cut) {

  /** Copies the lists. */
  Printed {
    bookmarks = List.copyOf(bookmarks);
    contents = List.copyOf(contents);
    inks = List.copyOf(inks);
    charts = List.copyOf(charts);
    unreadable = List.copyOf(unreadable);
    cut = List.copyOf(cut);
  }

  /** A bookmark; chapters have level 1. */
  record Bookmark(int level, String title) {}

  /** The shapes of a chart, and on which page it stands, from 1. */
  record Chart(int page, List<Painted> shapes) {}

  /** Words, and on which page they are cut off, from 1. */
  record Cut(int page, String words) {}

  /** Words in a colour on a ground, {@code 0xRRGGBB}. */
  record Inked(int ink, int ground, double points, boolean bold, String words) {}
}
