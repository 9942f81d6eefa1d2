package org.lscb.report.output.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/** An element of the structure tree while it is being put in order. */
final class Node implements Kid {

  /** The dictionary in the file; everything but role, parent and content is kept as it is. */
  final COSDictionary dictionary;

  /** What it holds, in reading order. */
  final List<Kid> kids = new ArrayList<>();

  /** The element of the page that it was made from. */
  final Optional<Element> source;

  /** Its type, such as {@code P}. */
  String role;

  /** What holds it; null for the root. */
  Node parent;

  Node(COSDictionary dictionary, String role, Optional<Element> source) {
    this.dictionary = dictionary;
    this.role = role;
    this.source = source;
  }

  /** A new element without content. */
  static Node of(String role) {
    return of(role, Optional.empty());
  }

  /** A new element without content that stands for a part of an element of the page. */
  static Node of(String role, Element source) {
    return of(role, Optional.of(source));
  }

  private static Node of(String role, Optional<Element> source) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setName(COSName.TYPE, "StructElem");
    return new Node(dictionary, role, source);
  }

  boolean is(String... roles) {
    return List.of(roles).contains(role);
  }

  /** Whether it was made from an element of this name. */
  boolean madeFrom(String name) {
    return source.filter(element -> element.getTagName().equals(name)).isPresent();
  }

  /** Whether it was made from an element of this class. */
  boolean hasClass(String name) {
    return source
        .filter(element -> List.of(element.getAttribute("class").split("\\s+")).contains(name))
        .isPresent();
  }

  /** The elements directly inside. */
  List<Node> children() {
    return kids.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
  }

  /** This element and all below, in reading order, as they are now. */
  List<Node> all() {
    List<Node> all = new ArrayList<>();
    each(all::add);
    return all;
  }

  private void each(Consumer<Node> visitor) {
    visitor.accept(this);
    children().forEach(child -> child.each(visitor));
  }

  /** Adds a kid at a place. */
  void insert(int index, Kid kid) {
    kids.add(index, kid);
    if (kid instanceof Node node) {
      node.parent = this;
    }
  }

  /** Adds a kid at the end. */
  void append(Kid kid) {
    insert(kids.size(), kid);
  }

  /** Takes it out of its parent. */
  void detach() {
    parent.kids.remove(indexInParent());
    parent = null;
  }

  /** Puts its content into its parent where it stood itself. */
  void dissolve() {
    int index = indexInParent();
    parent.kids.remove(index);
    for (Kid kid : List.copyOf(kids)) {
      parent.insert(index++, kid);
    }
    kids.clear();
    parent = null;
  }

  /** Puts a new element around it. */
  Node wrap(String newRole) {
    Node around = of(newRole);
    int index = indexInParent();
    parent.kids.remove(index);
    parent.insert(index, around);
    around.append(this);
    return around;
  }

  /** Its place among its parent's kids, by identity. */
  int indexInParent() {
    for (int i = 0; i < parent.kids.size(); i++) {
      if (parent.kids.get(i) == this) {
        return i;
      }
    }
    throw new IllegalStateException("not a kid of its parent");
  }
}
