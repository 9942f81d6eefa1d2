package org.lscb.report.document.diff;

import java.util.Collection;
import java.util.List;

/**
 * One report held against another.
 *
 * @param before the earlier one
 * @param after the later one
 * @param changes by chapter, then as the list of values has them
 * @param same how many things have not changed, their newest values nor the ones before
 */
public record Diff(PublishedList before, PublishedList after, List<Change> changes, int same) {

  /** Copies the list. */
  public Diff {
    changes = List.copyOf(changes);
  }

  /** What of it is in some chapters. */
  public Diff of(Collection<String> chapters) {
    return new Diff(
        before,
        after,
        changes.stream().filter(one -> chapters.contains(one.chapter())).toList(),
        same);
  }

  /** What of it differs in one way. */
  public List<Change> of(Change.Kind kind) {
    return changes.stream().filter(one -> one.kind() == kind).toList();
  }
}
