package org.lscb.report.template.look;

import java.util.Base64;

/** Where a page finds its pictures and fonts. */
@FunctionalInterface
public interface Placement {

  /** Inside itself: the page is one file. */
  Placement INSIDE =
      (type, content) -> "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);

  /**
   * The address of a file for the page.
   *
   * @param mediaType such as {@code image/png}
   */
  String address(String mediaType, byte[] content);
}
