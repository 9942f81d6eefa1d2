package org.lscb.report.build.importing;

import java.util.List;

/**
 * What one import does.
 *
 * @param title from where to where
 * @param lines what it changes, and what is to be known of how it was read
 */
public record Imported(String title, List<String> lines) {

  /** Copies the list. */
  public Imported {
    lines = List.copyOf(lines);
  }
}
