package org.lscb.report.endtoend.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one browser of a run to the tests; where there is none they are skipped. */
final class InBrowser implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    List<String> missing = Browser.missing();
    Assumptions.assumeTrue(missing.isEmpty(), () -> "not installed: " + missing);
    return context
        .getRoot()
        .getStore(Namespace.create(InBrowser.class))
        .computeIfAbsent("browser", key -> start(), Browser.class);
  }

  private static Browser start() {
    try {
      return Browser.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
