package org.lscb.report.accessibility.page;

/** A piece of a page. */
public sealed interface Node permits Element, Node.Words, Node.Comment {

  /** Text, entities resolved. */
  record Words(String text) implements Node {}

  /** What only somebody who reads the source sees. */
  record Comment(String text) implements Node {}
}
