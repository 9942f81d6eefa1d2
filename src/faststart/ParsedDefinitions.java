import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.project.BuiltIn;
import org.lscb.report.yaml.ParsedFile;
import org.lscb.report.yaml.YamlNode.Mapping;
import org.lscb.report.yaml.YamlReader;

/**
 * Parses the definitions in the finished jar, so that they are read faster: most of what a run
 * reads is the same in every run.
 */
public final class ParsedDefinitions {

  private ParsedDefinitions() {}

  /** Adds to a jar what is parsed of all that is under some folders. */
  public static void main(String[] args) throws IOException {
    int parsed = 0;
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      for (String folder : List.of(args).subList(1, args.length)) {
        try (Stream<Path> all = Files.walk(jar.getPath("/" + folder))) {
          for (Path one : all.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
            parse(one);
            parsed++;
          }
        }
      }
    }
    System.out.println("[INFO] fast start: " + parsed + " definitions are parsed now");
  }

  private static void parse(Path path) throws IOException {
    String file = path.toString().substring(1);
    Diagnostics diagnostics = new Diagnostics();
    Mapping content =
        new YamlReader().read(file, Files.readAllBytes(path), diagnostics).orElseThrow();
    byte[] bytes = ParsedFile.write(content);
    if (!diagnostics.inReadingOrder().isEmpty() || !ParsedFile.read(file, bytes).equals(content)) {
      throw new IllegalStateException(file + " cannot be kept as it is parsed");
    }
    FileTime time = Files.getLastModifiedTime(path);
    Path parsed = path.resolveSibling(path.getFileName() + BuiltIn.PARSED);
    Files.write(parsed, bytes);
    // All three: the jar would tell when it was built, and no two would be equal.
    Files.getFileAttributeView(parsed, BasicFileAttributeView.class).setTimes(time, time, time);
  }
}
