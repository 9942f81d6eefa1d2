package org.lscb.report.narrative.markdown;

import java.util.Optional;
import org.commonmark.node.CustomNode;

/** Words in another language, {@code [Croeso]{lang=cy}}, which may lead somewhere. */
public final class Foreign extends CustomNode {

  private final String language;
  private final Optional<String> destination;

  Foreign(String language, Optional<String> destination) {
    this.language = language;
    this.destination = destination;
  }

  /** The language as it was typed. */
  public String language() {
    return language;
  }

  /** Where a link of these words leads, {@code [Croeso](https://…){lang=cy}}. */
  public Optional<String> destination() {
    return destination;
  }
}
