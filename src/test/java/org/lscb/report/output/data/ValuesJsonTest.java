package org.lscb.report.output.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lscb.report.document.ReportSample.count;
import static org.lscb.report.document.ReportSample.hidden;
import static org.lscb.report.document.ReportSample.inline;
import static org.lscb.report.document.ReportSample.paragraph;
import static org.lscb.report.document.ReportSample.report;
import static org.lscb.report.document.ReportSample.value;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Report;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

class ValuesJsonTest {

  @Test
  void listsEveryValueWithItsFormulaAndOrigins() {
    PublishedValue rate =
        new PublishedValue(
            "training:rate@2018-19",
            "Rate \u2013 \"all\"",
            Unit.RATE,
            1,
            Optional.of(new BigDecimal("40")),
            Optional.empty(),
            "40.0",
            "plans \u00f7 population \u00d7 10,000",
            List.of("training:plans@2018-19"),
            List.of(
                new PublishedValue.Origin("2018-19/data/plans.yaml", 5, "Case system"),
                new PublishedValue.Origin("2018-19/data/population.yaml", 3, "ONS")),
            List.of("mid-2017 population"),
            Optional.empty(),
            Optional.empty());
    Report report =
        report(
            paragraph("p", inline(rate), inline(hidden("b", Symbol.NOT_AVAILABLE, "as recorded"))));

    assertThat(json(report))
        .isEqualTo(
            """
            {
              "title" : "Annual report",
              "board" : "Fairfield Safeguarding Children Board",
              "year" : "2018-19",
              "values" : [
                {
                  "id" : "b",
                  "label" : "Label of b",
                  "unit" : "count",
                  "decimals" : 0,
                  "number" : null,
                  "symbol" : "x",
                  "text" : "[x]",
                  "formula" : "as recorded",
                  "inputs" : [ ],
                  "origins" : [ ],
                  "notes" : [ ]
                },
                {
                  "id" : "training:rate@2018-19",
                  "label" : "Rate \u2013 \\"all\\"",
                  "unit" : "rate",
                  "decimals" : 1,
                  "number" : 40.0,
                  "symbol" : null,
                  "text" : "40.0",
                  "formula" : "plans \u00f7 population \u00d7 10,000",
                  "inputs" : [
                    "training:plans@2018-19"
                  ],
                  "origins" : [
                    {
                      "file" : "2018-19/data/plans.yaml",
                      "line" : 5,
                      "source" : "Case system"
                    },
                    {
                      "file" : "2018-19/data/population.yaml",
                      "line" : 3,
                      "source" : "ONS"
                    }
                  ],
                  "notes" : [
                    "mid-2017 population"
                  ]
                }
              ],
              "symbols" : {
                "x" : "not available"
              }
            }
            """);
  }

  @Test
  void neverHoldsAWithheldNumber() {
    Report report =
        report(paragraph("p", inline(hidden("a", Symbol.CONFIDENTIAL, "4711 of 4712 children"))));

    assertThat(json(report)).doesNotContain("471").contains("\"symbol\" : \"c\"");
  }

  @Test
  void writesLargeAndSmallNumbersOut() {
    Report report =
        report(
            paragraph("p", inline(value("a", Unit.POUNDS, 0, "1.2E+9"))),
            paragraph("q", inline(value("b", Unit.RATE, 3, "0.001"))),
            paragraph("r", inline(count("c", -7))));

    assertThat(json(report))
        .contains("\"number\" : 1200000000,")
        .contains("\"number\" : 0.001,")
        .contains("\"number\" : -7,");
  }

  @Test
  void doesNotDependOnTheOrderOfPrinting() {
    Report one = report(paragraph("p", inline(count("a", 1)), inline(count("b", 2))));
    Report other = report(paragraph("p", inline(count("b", 2)), inline(count("a", 1))));

    assertThat(new ValuesJson().of(one)).isEqualTo(new ValuesJson().of(other));
  }

  private static String json(Report report) {
    return new String(new ValuesJson().of(report), StandardCharsets.UTF_8);
  }
}
