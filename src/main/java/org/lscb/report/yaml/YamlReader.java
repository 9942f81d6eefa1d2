package org.lscb.report.yaml;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.lscb.report.diagnostic.Diagnostics;
import org.lscb.report.diagnostic.Position;
import org.lscb.report.diagnostic.Problem;
import org.lscb.report.diagnostic.SourceText;
import org.lscb.report.diagnostic.kept.Kept;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a file into nodes that know their place, and refuses whatever YAML would silently read as
 * something other than what stands there: anchors, aliases, tags, merge keys, flow mappings, second
 * documents, swallowed comments, duplicate keys.
 */
public final class YamlReader {

  /** The largest file that is read, in bytes; a dataset of a thousand rows needs a tenth of it. */
  public static final int LARGEST_FILE = 1_000_000;

  /** Made when the first file is read. */
  private static final class Factory {
    // Pools of buffers would have to be made ready, and one file after the other needs none.
    static final YAMLFactory YAML =
        YAMLFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build();
  }

  private final Kept kept;

  /** Reads every file anew. */
  public YamlReader() {
    this(Kept.none());
  }

  /** Reads a file anew only where its content is another than the last time. */
  public YamlReader(Kept kept) {
    this.kept = kept;
  }

  /**
   * Reads a file that holds a mapping.
   *
   * @param file its path, as in positions
   * @param bytes UTF-8, with or without byte order mark, with any line ends
   * @return nothing when a problem was reported
   */
  public Optional<YamlNode.Mapping> read(String file, byte[] bytes, Diagnostics diagnostics) {
    return kept.of(
        file, ByteBuffer.wrap(bytes), diagnostics, problems -> readAnew(file, bytes, problems));
  }

  private static Optional<YamlNode.Mapping> readAnew(
      String file, byte[] bytes, Diagnostics diagnostics) {
    if (bytes.length > LARGEST_FILE) {
      diagnostics.report(Problem.FILE_TOO_LARGE, Position.ofFile(file), bytes.length, LARGEST_FILE);
      return Optional.empty();
    }
    Findings findings = new Findings(file, diagnostics);
    return new Decoding(findings).decode(bytes).flatMap(text -> parse(text, findings));
  }

  private static Optional<YamlNode.Mapping> parse(String text, Findings findings) {
    SourceText source = SourceText.of(text);
    if (new RawTraps(source, findings).spoil()) {
      return Optional.empty();
    }
    try (YAMLParser tokens =
        (YAMLParser)
            Factory.YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
      TreeReader tree = new TreeReader(tokens, source, findings);
      try {
        Optional<YamlNode.Mapping> root = tree.read();
        return findings.none() ? root : Optional.empty();
      } catch (TreeReader.Refused refused) {
        return Optional.empty();
      } catch (JacksonException broken) {
        explain(broken, new SyntaxTraps(source, findings, tree.last()));
        return Optional.empty();
      }
    }
  }

  private static void explain(JacksonException broken, SyntaxTraps traps) {
    if (broken.getCause() instanceof MarkedYamlEngineException marked) {
      traps.explain(marked);
    } else {
      traps.explain(broken);
    }
  }
}
