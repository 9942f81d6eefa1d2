package org.lscb.report.template;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fills a template that nobody has to trust: it can make no object, run no code, read nothing
 * outside its folder, and neither its time nor its output is without bounds.
 */
final class Sandbox {

  private static final int LARGEST_PAGE = 200_000_000;

  /** Room for it to begin with, in characters; more is made where it is needed. */
  private static final int USUAL_PAGE = 1 << 20;

  private static final long STACK = 8L << 20;

  private final Configuration configuration;
  private final Duration limit;

  /**
   * A sandbox.
   *
   * @param limit how long one page may take
   */
  Sandbox(TemplateSource source, Duration limit) {
    this.configuration = new CheckedConfiguration();
    this.limit = limit;
    configuration.setTemplateLoader(source.loader());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_33));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setAttemptExceptionReporter((exception, environment) -> {});
    configuration.setLogTemplateExceptions(false);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setTemplateConfigurations(plainStyleSheets());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocalizedLookup(false);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocale(Locale.UK);
    configuration.setNumberFormat("computer");
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
  }

  /**
   * Fills a template.
   *
   * @param name relative to the folder of templates
   * @param model maps, lists, texts, numbers, truth values and finished mark-up
   * @throws TemplateFault when it cannot be filled, or takes too long
   */
  String fill(String name, Map<String, Object> model) throws TemplateFault {
    FutureTask<String> task = new FutureTask<>(() -> run(name, model));
    Thread thread = new Thread(null, task, "template " + name, STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw TemplateFault.of(
          name, "it was still not filled after " + limit.toSeconds() + " seconds", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw TemplateFault.of(name, "it was interrupted", e);
    } catch (ExecutionException e) {
      throw fault(e.getCause(), name);
    } finally {
      thread.interrupt();
    }
  }

  /** Reads a template ahead; what is wrong with it is said when it is filled. */
  void load(String name) {
    try {
      configuration.getTemplate(name);
    } catch (IOException faulty) {
      // The same fault comes back with its place when the page is filled.
    }
  }

  /** Reads a template anew when it is asked for the next time. */
  void forget(String name) {
    try {
      configuration.removeTemplateFromCache(name);
    } catch (IOException noName) {
      // What has no name that can be looked for was not found before either.
    }
  }

  private String run(String name, Map<String, Object> model) throws IOException, TemplateException {
    BoundedWriter out = new BoundedWriter();
    configuration.getTemplate(name).process(model, out);
    return out.toString();
  }

  private static TemplateFault fault(Throwable cause, String page) {
    if (cause instanceof ParseException parse) {
      return TemplateFault.of(parse);
    }
    if (cause instanceof TemplateException template) {
      if (template.getCause() instanceof ParseException parse) {
        return TemplateFault.of(parse);
      }
      return TemplateFault.of(template, page);
    }
    if (cause instanceof StackOverflowError) {
      return TemplateFault.of(page, "a macro calls itself without end", cause);
    }
    return TemplateFault.of(page, cause.getMessage(), cause);
  }

  private static ConditionalTemplateConfigurationFactory plainStyleSheets() {
    TemplateConfiguration plain = new TemplateConfiguration();
    plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
    return new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher("css"), plain);
  }

  /** Makes every loop of every template, included ones too, notice an interruption. */
  private static final class CheckedConfiguration extends Configuration {

    private final Set<Template> checked = Collections.newSetFromMap(new WeakHashMap<>());

    CheckedConfiguration() {
      super(VERSION_2_3_33);
    }

    @Override
    public Template getTemplate(
        String name,
        Locale locale,
        Object condition,
        String encoding,
        boolean parsed,
        boolean ignoreMissing)
        throws IOException {
      Template template =
          super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
      synchronized (checked) {
        if (template != null && checked.add(template)) {
          _CoreAPI.addThreadInterruptedChecks(template);
        }
      }
      return template;
    }
  }

  private static final class BoundedWriter extends CharArrayWriter {

    BoundedWriter() {
      super(USUAL_PAGE);
    }

    @Override
    public void write(int one) {
      check(1);
      super.write(one);
    }

    @Override
    public void write(String text, int offset, int length) {
      check(length);
      super.write(text, offset, length);
    }

    @Override
    public void write(char[] text, int offset, int length) {
      check(length);
      super.write(text, offset, length);
    }

    private void check(int more) {
      if (size() + more > LARGEST_PAGE) {
        throw new IllegalStateException("it writes a page without end");
      }
    }
  }
}
