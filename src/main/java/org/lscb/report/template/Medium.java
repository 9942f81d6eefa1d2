package org.lscb.report.template;

/** What a page is written for. */
enum Medium {
  /** A self-contained web page. */
  WEB,
  /** XHTML that becomes a PDF. */
  PRINT
}
