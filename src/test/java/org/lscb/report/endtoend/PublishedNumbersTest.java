package org.lscb.report.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lscb.report.cli.Launch;
import org.lscb.report.template.PageReader;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every number that the samples publish can be traced to the line of a file. */
class PublishedNumbersTest {

  private static final Pattern NUMBER = Pattern.compile("((?<!\\w)-)?\\d+(,\\d{3})*(\\.\\d+)?");

  @ParameterizedTest
  @EnumSource
  void everyValueSaysWhatItIsAndHowItCameAbout(Sample sample) {
    Map<String, JsonNode> values = values(sample);
    assertThat(values).hasSizeGreaterThan(15);
    values.forEach(
        (id, value) -> {
          assertThat(value.get("label").asString()).as(id).isNotBlank();
          assertThat(value.get("unit").asString()).as(id).isNotBlank();
          boolean withheld = value.get("symbol").asString("").equals("c");
          assertThat(value.get("formula").isNull()).as(id).isEqualTo(withheld);
          assertThat(value.get("number").isNull() && withheld || !withheld).as(id).isTrue();
          boolean unknown = value.get("symbol").asString("").equals("x");
          assertThat(value.get("origins").isEmpty() && !unknown).as(id + " has origins").isFalse();
        });
  }

  @ParameterizedTest
  @EnumSource
  void originsAreLinesOfTheBoardsFilesAndARecordedNumberStandsOnItsLine(Sample sample)
      throws Exception {
    int recorded = 0;
    for (JsonNode value : values(sample).values()) {
      List<String> lines = new ArrayList<>();
      for (JsonNode origin : value.get("origins")) {
        Path file = sample.folder().resolve(origin.get("file").asString());
        assertThat(file).isRegularFile();
        assertThat(origin.get("source").asString()).isNotBlank();
        lines.add(Files.readAllLines(file).get(origin.get("line").asInt() - 1));
      }
      if (value.get("formula").asString("").equals("as recorded")
          && !value.get("number").isNull()) {
        String number = value.get("number").asString();
        assertThat(lines)
            .as(value.get("id").asString())
            .anySatisfy(line -> assertThat(numbers(line)).contains(number));
        recorded++;
      }
    }
    assertThat(recorded).isGreaterThan(15);
  }

  @ParameterizedTest
  @EnumSource
  void everyNumberOfATableAndOfATileIsAPublishedValue(Sample sample) throws Exception {
    Map<String, JsonNode> values = values(sample);
    List<String> strangers = new ArrayList<>();
    int found = 0;
    for (Element element : PageReader.elements(sample.whole().page())) {
      String id = element.getAttribute("data-value");
      if (!id.isEmpty()) {
        assertThat(values).containsKey(id);
        found++;
      }
      boolean cell =
          element.getTagName().equals("td") && element.getAttribute("class").contains("number");
      boolean tile =
          element.getTagName().equals("span")
              && element.getAttribute("class").matches("value|change");
      if (cell || tile) {
        strayNumbers(element, strangers);
      }
    }
    assertThat(strangers).isEmpty();
    assertThat(found).isGreaterThan(values.size());
  }

  @ParameterizedTest
  @EnumSource
  void whatStandsInACellIsWhatTheListSays(Sample sample) throws Exception {
    Map<String, JsonNode> values = values(sample);
    int compared = 0;
    for (Element element : PageReader.elements(sample.whole().page())) {
      String id = element.getAttribute("data-value");
      if (!id.isEmpty() && element.getParentNode().getNodeName().equals("td")) {
        assertThat(heard(element)).as(id).isEqualTo(values.get(id).get("text").asString());
        compared++;
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource
  void aValueInASentenceNamesItsOwnNumberOrASymbol(Sample sample) throws Exception {
    Map<String, JsonNode> values = values(sample);
    for (Element element : PageReader.elements(sample.whole().page())) {
      JsonNode value = values.get(element.getAttribute("data-value"));
      if (value == null || !element.getParentNode().getNodeName().equals("p")) {
        continue;
      }
      List<String> said = numbers(element.getTextContent());
      if (!value.get("number").isNull()
          && !said.isEmpty()
          && !value.get("id").asString().startsWith("change of")) {
        String number = value.get("number").asString().replaceFirst("^-", "");
        assertThat(said).as(value.get("id").asString()).contains(number);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCommandListsTheSameValues(Sample sample) {
    Launch launch = Launch.of("values", sample.year(), "--board", sample.folder().toString());
    assertThat(launch.code()).as(launch.err()).isZero();
    List<String> listed = launch.out().lines().map(line -> line.split("\t")[0]).toList();
    assertThat(listed).containsExactlyElementsOf(values(sample).keySet());
    assertThat(launch.out().lines()).allMatch(line -> line.split("\t", -1).length == 4);
  }

  @ParameterizedTest
  @EnumSource
  void theFileIsAlsoAttachedToThePdf(Sample sample) throws Exception {
    try (org.apache.pdfbox.pdmodel.PDDocument pdf =
        org.apache.pdfbox.Loader.loadPDF(sample.whole().pdf())) {
      assertThat(
              pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("values.json"))
          .isNotNull()
          .satisfies(
              file ->
                  assertThat(file.getEmbeddedFile().toByteArray())
                      .isEqualTo(sample.whole().files().get("data/values.json")));
    }
  }

  /** What is said of a cell: of a code its meaning, and not the short form that is seen. */
  private static String heard(Element element) {
    StringBuilder heard = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element inner && inner.hasAttribute("aria-hidden"))) {
        heard.append(child.getTextContent());
      }
    }
    return heard.toString().strip();
  }

  private static Map<String, JsonNode> values(Sample sample) {
    byte[] json = sample.whole().files().get("data/values.json");
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (JsonNode value :
        JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8)).get("values")) {
      assertThat(values.put(value.get("id").asString(), value)).isNull();
    }
    return values;
  }

  /** The numbers in a line, without the commas that part thousands. */
  private static List<String> numbers(String line) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(line);
    while (matcher.find()) {
      numbers.add(matcher.group().replace(",", ""));
    }
    return numbers;
  }

  private static void strayNumbers(Element element, List<String> strangers) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        if (!inner.hasAttribute("data-value")) {
          strayNumbers(inner, strangers);
        }
      } else if (child.getTextContent().replaceAll("\\[note \\d+\\]", "").matches("(?s).*\\d.*")) {
        strangers.add(child.getTextContent().strip());
      }
    }
  }
}
