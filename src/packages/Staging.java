import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.lscb.report.cli.Main;
import org.lscb.report.cli.shell.Shell;
import picocli.CommandLine.Model.CommandSpec;

/** Puts together what all packages hold, whatever their form. */
public final class Staging {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>%s</title>
      <style>
      body { font: 100%%/1.45 sans-serif; max-width: 46em; margin: 1em auto; padding: 0 1em }
      h1 { font-size: 1.5em } h2 { font-size: 1.1em; margin-bottom: 0 }
      p, ul, ol { margin: .4em 0 }
      code { font-family: monospace } pre { background: #f3f3f3; padding: .5em; overflow-x: auto }
      table { border-collapse: collapse } th, td { text-align: left; vertical-align: top }
      th, td { border: 1px solid #767676; padding: .15em .5em }
      @media print { @page { size: A4; margin: 12mm } body { font-size: 9.5pt; margin: 0 } }
      </style>
      </head>
      <body>
      <main>
      %s</main>
      <p>lscb-report %s</p>
      </body>
      </html>
      """;

  private final Path project;
  private final Path parts;
  private final String version;

  private Staging(Path project, Path parts, String version) {
    this.project = project;
    this.parts = parts;
    this.version = version;
  }

  /**
   * Takes the project's folder, the folder to fill, which has the manual pages, and the version.
   */
  public static void main(String[] args) throws IOException {
    Staging staging = new Staging(Path.of(args[0]), Path.of(args[1]), args[2]);
    staging.program();
    staging.completions();
    staging.page("install.md");
    staging.page("for-the-it-department.md");
    staging.compressed();
  }

  private void program() throws IOException {
    Path lib = Files.createDirectories(parts.resolve("lib"));
    Path libraries = Files.createDirectories(lib.resolve("libraries"));
    copy(project.resolve("target/lscb-report.jar"), lib);
    copy(project.resolve("src/packages/start-options"), lib);
    for (Path old : files(libraries)) {
      Files.delete(old);
    }
    for (Path library : files(project.resolve("target/libraries"))) {
      copy(library, libraries);
    }
  }

  private void completions() throws IOException {
    Path folder = Files.createDirectories(parts.resolve("completions"));
    CommandSpec root = Main.describe();
    Files.writeString(folder.resolve("lscb-report"), Shell.BASH.script(root));
    Files.writeString(folder.resolve("_lscb-report"), Shell.ZSH.script(root));
    Files.writeString(folder.resolve("lscb-report.fish"), Shell.FISH.script(root));
  }

  private void page(String guide) throws IOException {
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    String text = Files.readString(project.resolve("src/docs").resolve(guide));
    String title = text.lines().findFirst().orElseThrow().replaceFirst("# *", "");
    String body =
        HtmlRenderer.builder()
            .extensions(tables)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(text))
            .replace(".md\"", ".html\"");
    Path folder = Files.createDirectories(parts.resolve("pages"));
    Files.writeString(
        folder.resolve(guide.replace(".md", ".html")), PAGE.formatted(title, body, version));
  }

  /** As Debian wants manual pages and changes; without the time, which would differ each time. */
  private void compressed() throws IOException {
    Path folder = Files.createDirectories(parts.resolve("compressed"));
    for (Path page : files(parts.resolve("man"))) {
      compress(page, folder.resolve(page.getFileName() + ".gz"));
    }
    Path docs = Files.createDirectories(parts.resolve("docs"));
    compress(project.resolve("CHANGELOG.md"), docs.resolve("changelog.gz"));
    copy(project.resolve("src/packages/debian/copyright"), docs);
    for (Path page : files(parts.resolve("pages"))) {
      copy(page, docs);
    }
  }

  private static void compress(Path from, Path to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Best gzip = new Best(bytes)) {
      Files.copy(from, gzip);
    }
    byte[] file = bytes.toByteArray();
    // Java does not say that it tried its best, which Debian asks for.
    file[8] = 2;
    Files.write(to, file);
  }

  private static final class Best extends GZIPOutputStream {

    Best(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
