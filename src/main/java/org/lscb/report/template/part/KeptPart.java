package org.lscb.report.template.part;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.lscb.report.diagnostic.kept.Kept;

/** A part of a page that is not filled again while it would be filled with the same. */
public final class KeptPart implements TemplateDirectiveModel {

  private final String name;
  private final Object from;
  private final Kept kept;

  /** What a template has thrown, on its way through what is kept. */
  private static final class Thrown extends RuntimeException {

    private static final long serialVersionUID = 1;

    Thrown(TemplateException why) {
      super(why);
    }
  }

  /**
   * A part.
   *
   * @param name by which it is found again
   * @param from everything that its templates may use, compared by what it says
   * @param kept of the page before
   */
  public KeptPart(String name, Object from, Kept kept) {
    this.name = name;
    this.from = from;
    this.kept = kept;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!kept.keeps()) {
      body.render(environment.getOut());
      return;
    }
    try {
      environment.getOut().write(kept.of(name, from, () -> filled(body)));
    } catch (Thrown thrown) {
      throw (TemplateException) thrown.getCause();
    }
  }

  private static String filled(TemplateDirectiveBody body) {
    StringWriter text = new StringWriter();
    try {
      body.render(text);
    } catch (TemplateException why) {
      throw new Thrown(why);
    } catch (IOException why) {
      throw new UncheckedIOException(why);
    }
    return text.toString();
  }
}
