package org.lscb.report.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One element of a PDF's structure tree.
 *
 * @param role its type, such as {@code P} or {@code TH}
 * @param id its identifier, where it has one
 * @param alt what is said instead of it, where that is given
 * @param attributes such as {@code Scope=Row}, its language among them, sorted
 * @param content what it holds, in reading order
 */
public record Tag(
    String role,
    Optional<String> id,
    Optional<String> alt,
    List<String> attributes,
    List<TagItem> content)
    implements TagItem {

  /** The attribute that names a language, as a structure tree calls it. */
  static final String LANGUAGE = "Lang=";

  /** Copies the lists. */
  public Tag {
    attributes = List.copyOf(attributes);
    content = List.copyOf(content);
  }

  /**
   * All text inside, in reading order, with single spaces. A figure's alternative is read instead
   * of the words in its drawing; its caption counts.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private void append(StringBuilder text) {
    for (TagItem item : content) {
      if (item instanceof TagItem.Words words && !role.equals("Figure")) {
        text.append(words.text());
      } else if (item instanceof Tag tag) {
        String space = tag.isInline() ? "" : " ";
        text.append(space);
        tag.append(text);
        text.append(space);
      }
    }
  }

  /**
   * The words of a link that names the page as well, without it: only paper has pages.
   *
   * @return empty for everything else
   */
  public Optional<String> withoutPage() {
    return alt.filter(any -> role.equals("Link"))
        .filter(words -> text().matches(Pattern.quote(words) + " on page \\d+"));
  }

  private boolean isInline() {
    return List.of("Span", "Link", "Reference", "Lbl").contains(role);
  }

  /** The language of what it holds, where that is not the language around it. */
  public Optional<String> language() {
    return attributes.stream()
        .filter(one -> one.startsWith(LANGUAGE))
        .map(one -> one.substring(LANGUAGE.length()))
        .findFirst();
  }

  /** The same without notes and the calls of notes: the words of a block on their own. */
  public Tag withoutNotes() {
    List<TagItem> kept = new ArrayList<>();
    for (TagItem item : content) {
      if (item instanceof Tag tag) {
        boolean call = tag.role.equals("Reference") && !role.equals("TOCI");
        if (!call && !tag.role.equals("Note")) {
          kept.add(tag.withoutNotes());
        }
      } else {
        kept.add(item);
      }
    }
    return new Tag(role, id, alt, attributes, kept);
  }

  /** The elements directly inside. */
  public List<Tag> children() {
    return content.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
  }

  /** This element and all below, in reading order. */
  public List<Tag> all() {
    List<Tag> all = new ArrayList<>();
    collect(all);
    return all;
  }

  private void collect(List<Tag> all) {
    all.add(this);
    children().forEach(child -> child.collect(all));
  }

  /** The elements of a role, in reading order. */
  public List<Tag> all(String role) {
    return all().stream().filter(tag -> tag.role.equals(role)).toList();
  }

  /** The element with an identifier. */
  public Optional<Tag> withId(String id) {
    return all().stream().filter(tag -> tag.id.equals(Optional.of(id))).findFirst();
  }

  /** The tree as indented text, one element a line. */
  public String print() {
    StringBuilder out = new StringBuilder();
    print(out, "");
    return out.toString();
  }

  private void print(StringBuilder out, String indent) {
    out.append(indent).append(role);
    id.ifPresent(value -> out.append(" #").append(value));
    attributes.forEach(value -> out.append(' ').append(value));
    alt.ifPresent(value -> out.append(" alt=\"").append(value).append('"'));
    boolean onlyWords = children().isEmpty();
    if (onlyWords && !content.isEmpty()) {
      out.append(" \"").append(text()).append('"');
    }
    out.append('\n');
    if (!onlyWords) {
      content.forEach(item -> print(out, indent + "  ", item));
    }
  }

  private static void print(StringBuilder out, String indent, TagItem item) {
    if (item instanceof Tag tag) {
      tag.print(out, indent);
    } else if (item instanceof TagItem.Words words) {
      out.append(indent).append('"').append(words.text()).append("\"\n");
    }
  }
}
