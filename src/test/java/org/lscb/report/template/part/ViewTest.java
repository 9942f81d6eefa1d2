package org.lscb.report.template.part;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a template is given the same. */
class ViewTest {

  private static View view(String text, String markup, int number) throws TemplateModelException {
    return new View(
        List.of(
            Map.of("text", text, "more", List.of(number)),
            HTMLOutputFormat.INSTANCE.fromMarkup(markup)));
  }

  @Test
  void saysTheSame() throws TemplateModelException {
    assertThat(view("a", "<b>a</b>", 1)).isEqualTo(view("a", "<b>a</b>", 1));
  }

  @Test
  void saysSomethingElse() throws TemplateModelException {
    View one = view("a", "<b>a</b>", 1);
    assertThat(one)
        .isNotEqualTo(view("b", "<b>a</b>", 1))
        .isNotEqualTo(view("a", "<b>b</b>", 1))
        .isNotEqualTo(view("a", "<b>a</b>", 2))
        .isNotEqualTo(new View(List.of()))
        .isNotEqualTo(new View(Map.of()));
    assertThat(new View(Map.of("a", 1)))
        .isNotEqualTo(new View(Map.of("b", 1)))
        .isNotEqualTo(new View(Map.of("a", 1, "b", 1)));
  }
}
