package org.lscb.report.template.part;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a template is given, compared by what it says: finished mark-up is no two times the same to
 * FreeMarker.
 *
 * @param content maps, lists, texts, numbers, truth values and finished mark-up
 */
public record View(Object content) {

  @Override
  public boolean equals(Object other) {
    return other instanceof View that && same(content, that.content);
  }

  @Override
  public int hashCode() {
    return content.getClass().hashCode();
  }

  private static boolean same(Object one, Object other) {
    if (one == other) {
      return true;
    }
    if (one instanceof Map<?, ?> map) {
      return other instanceof Map<?, ?> that && same(map, that);
    }
    if (one instanceof List<?> list) {
      return other instanceof List<?> that && same(list, that);
    }
    if (one instanceof TemplateHTMLOutputModel markup) {
      return other instanceof TemplateHTMLOutputModel that && text(markup).equals(text(that));
    }
    return Objects.equals(one, other);
  }

  // Loops: streams would take as long as filling the template.

  private static boolean same(Map<?, ?> one, Map<?, ?> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (Map.Entry<?, ?> entry : one.entrySet()) {
      Object that = other.get(entry.getKey());
      if (that == null || !same(entry.getValue(), that)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(List<?> one, List<?> other) {
    if (one.size() != other.size()) {
      return false;
    }
    Iterator<?> others = other.iterator();
    for (Object entry : one) {
      if (!same(entry, others.next())) {
        return false;
      }
    }
    return true;
  }

  private static String text(TemplateHTMLOutputModel markup) {
    try {
      return HTMLOutputFormat.INSTANCE.getMarkupString(markup);
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
