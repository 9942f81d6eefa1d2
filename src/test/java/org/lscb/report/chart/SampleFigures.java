package org.lscb.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lscb.report.document.Figure;
import org.lscb.report.document.Figure.Kind;
import org.lscb.report.document.Figure.Series;
import org.lscb.report.document.Figure.Series.Role;
import org.lscb.report.document.PublishedValue;
import org.lscb.report.document.Table;
import org.lscb.report.statistics.Symbol;
import org.lscb.report.statistics.Unit;

/** Figures as a report has them, written shortly. */
final class SampleFigures {

  private SampleFigures() {}

  /** Typical figures of every kind, by name. */
  static Map<String, Figure> typical() {
    Map<String, Figure> all = new LinkedHashMap<>();
    all.put(
        "bars-highlight",
        figure(
            Kind.BARS,
            Unit.COUNT,
            "Referrals",
            "2013 to 14, 2014 to 15, 2015 to 16, 2016 to 17, 2017 to 18, 2018 to 19",
            5,
            main("Referrals", "21 97 123 119 105 83")));
    all.put(
        "bars-compared",
        figure(
            Kind.BARS,
            Unit.RATE,
            "Children per 10,000",
            "2014, 2015, 2016, 2017, 2018, 2019",
            -1,
            main("Lambeth", "52.1 49.3 55.0 51.2 46.8 40.2"),
            comparator("Similar areas", "47.9 47.0 49.5 48.6 48.1 46.4"),
            comparator("England", "42.1 42.9 43.1 43.3 45.3 43.7")));
    all.put(
        "bars-withheld",
        figure(
            Kind.BARS,
            Unit.COUNT,
            "Deaths, 3 years combined",
            "Under 28 days, 28 days to 1 year, 1 to 4, 5 to 9, 10 to 14, 15 to 17",
            -1,
            main("Deaths", "24 11 6 c x 7")));
    all.put(
        "bars-negative",
        figure(
            Kind.BARS,
            Unit.POUNDS,
            "Change in pounds",
            "2016, 2017, 2018, 2019",
            -1,
            main("Change", "1,200 -800 0 -2,150")));
    all.put(
        "sorted",
        figure(
            Kind.SORTED_BARS,
            Unit.COUNT,
            "Bookings attended",
            "Early years, Independent; voluntary and charity, Health, Education,"
                + " Children’s services, Other council, Probation, Not recorded, Police,"
                + " Other local authority, Faith",
            -1,
            main("Attended", "111 194 181 100 75 50 18 15 5 3 0")));
    all.put(
        "sorted-withheld",
        figure(
            Kind.SORTED_BARS,
            Unit.COUNT,
            "Children",
            "Foster care, Placed for adoption, Homes and hostels, Other residential, Own parents,"
                + " Independent living",
            2,
            main("Children", "253 c 69 11 x c")));
    all.put(
        "clusters",
        figure(
            Kind.CLUSTERS,
            Unit.COUNT,
            "Children looked after",
            "Lambeth, Southwark, Lewisham",
            -1,
            comparator("31 March 2018", "407 483 463"),
            main("31 March 2019", "352 462 459")));
    all.put(
        "clustered-bars",
        figure(
            Kind.CLUSTERED_BARS,
            Unit.PERCENT,
            "Percentage of participants",
            "Confident before the course, Confident after the course, Would recommend the course"
                + " to a colleague in another service, Will change practice",
            -1,
            main("Multi-agency", "51% 94% 97% c"),
            main("E-learning", "48% 81% 88% 62%")));
    return more(all);
  }

  private static Map<String, Figure> more(Map<String, Figure> all) {
    all.put(
        "line",
        figure(
            Kind.LINES,
            Unit.COUNT,
            "Children looked after at month end",
            "Mar 2018, Apr 2018, May 2018, Jun 2018, Jul 2018, Aug 2018, Sep 2018, Oct 2018,"
                + " Nov 2018, Dec 2018, Jan 2019, Feb 2019, Mar 2019",
            -1,
            main("Children", "463 468 461 448 448 438 444 440 472 458 457 458 459")));
    all.put(
        "lines",
        figure(
            Kind.LINES,
            Unit.RATE,
            "Plans per 10,000 children",
            "2013-14, 2014-15, 2015-16, 2016-17, 2017-18, 2018-19",
            -1,
            main("Lambeth", "52.1 49.3 55.0 c 46.8 40.2"),
            main("Lewisham", "38.0 41.5 44.9 45.0 43.2 41.0"),
            comparator("Statistical neighbours", "47.9 47.0 49.5 48.6 48.1 46.4")));
    all.put(
        "stacked",
        figure(
            Kind.STACKED_SHARES,
            Unit.PERCENT,
            "Percentage of allegations",
            "All referrals (130), Schools (46), Early years (31), Health (20), Foster carers (18),"
                + " Faith and sport (15), Transport",
            -1,
            main("Substantiated", "22% 20% 23% 20% 28% 27% c"),
            main("Unsubstantiated", "26% 30% 26% 25% 22% 20% c"),
            main("Unfounded, false, malicious", "8% 9% 6% 5% 11% 7% 20%"),
            main("No further action", "42% 39% 42% 50% 33% 46% 40%"),
            main("Pending", "2% 2% 3% 0% 6% 0% 0%")));
    all.put(
        "stacked-three",
        figure(
            Kind.STACKED_SHARES,
            Unit.PERCENT,
            "Percentage of answers",
            "Multi-Agency Safeguarding Training, Neglect, Domestic abuse",
            -1,
            main("High", "78% 65% 81%"),
            main("Medium", "18% 30% 19%"),
            main("Low", "4% 5% 0%")));
    all.put(
        "dumbbell",
        figure(
            Kind.DUMBBELL,
            Unit.COUNT,
            "Children on a plan, by age",
            "Under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over, Unborn",
            -1,
            main("31 March 2019", "31 62 70 79 12 c"),
            comparator("31 March 2018", "34 78 88 82 14 6")));
    all.put(
        "slope",
        figure(
            Kind.SLOPE,
            Unit.COUNT,
            "Children on a plan, by age",
            "Under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over, Unborn",
            2,
            comparator("31 March 2018", "34 78 88 82 14 6"),
            main("31 March 2019", "31 62 70 79 12 c")));
    all.put(
        "small-multiples",
        figure(
            Kind.SMALL_MULTIPLES,
            Unit.RATE,
            "Plans per 10,000 children",
            "2013-14, 2014-15, 2015-16, 2016-17, 2017-18, 2018-19",
            -1,
            main("Lambeth", "52.1 49.3 55.0 c 46.8 40.2"),
            main("Lewisham", "38.0 41.5 44.9 45.0 43.2 41.0"),
            main("Southwark", "47.9 47.0 49.5 48.6 48.1 46.4"),
            main("Greenwich", "60.1 58.2 x 55.9 54.0 54.7"),
            main("Bromley", "22.1 24.0 25.2 24.9 27.3 28.5"),
            comparator("England", "42.1 42.9 43.1 43.3 45.3 43.7")));
    all.put(
        "bars-target",
        held(
            figure(
                Kind.BARS,
                Unit.PERCENT,
                "Percentage seen in time",
                "2015-16, 2016-17, 2017-18, 2018-19",
                -1,
                main("Seen in time", "71% 78% c 92%")),
            "Target",
            value("90%")));
    all.put(
        "sorted-target",
        held(
            figure(
                Kind.SORTED_BARS,
                Unit.PERCENT,
                "Percentage seen in time",
                "Northern team, Eastern team, Southern team, Western team",
                -1,
                main("Seen in time", "71% 89% c 92%")),
            "Target",
            value("90%")));
    all.put(
        "bars-one",
        figure(Kind.BARS, Unit.COUNT, "Children", "31 March 2019", -1, main("Children", "254")));
    all.put(
        "bars-two",
        figure(
            Kind.BARS,
            Unit.COUNT,
            "Children on a plan",
            "29 January 2018, 31 March 2019",
            1,
            main("Children", "296 254")));
    all.put(
        "bars-many",
        figure(
            Kind.BARS,
            Unit.COUNT,
            "Contacts",
            "2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013,"
                + " 2014, 2015, 2016, 2017, 2018, 2019",
            -1,
            main(
                "Contacts",
                "1,204 1,310 1,288 1,402 1,502 1,610 1,588 1,702 1,804 1,910 1,888 2,002 2,104"
                    + " 2,210 2,188 2,302 2,404 2,510 2,488 2,602")));
    return all;
  }

  /** A figure; categories are separated by commas (a semicolon stands for a comma in a name). */
  static Figure figure(
      Kind kind, Unit unit, String axis, String categories, int highlight, Series... series) {
    List<String> names = new ArrayList<>();
    for (String name : categories.split(", ")) {
      names.add(name.replace(';', ','));
    }
    return figure(kind, unit, axis, names, highlight, List.of(series));
  }

  static Figure figure(
      Kind kind, Unit unit, String axis, List<String> names, int highlight, List<Series> series) {
    Table data =
        new Table("data-x", "x", "x", List.of(), List.of(), List.of(), List.of(), "", false);
    return new Figure(
        "figure-x",
        kind,
        "Title",
        "Subtitle",
        "Alt",
        unit,
        axis,
        names,
        series,
        highlight,
        List.of(),
        List.of(),
        "Source",
        data);
  }

  /** The same figure, held against a value. */
  static Figure held(Figure figure, String name, PublishedValue value) {
    return with(
        figure,
        figure.ends(),
        Optional.of(new Figure.Reference(name, true, value, BigDecimal.valueOf(100))));
  }

  /** The same figure, of values that were given on a scale. */
  static Figure scaled(Figure figure, int from, int to) {
    return with(
        figure,
        Optional.of(new Figure.Ends(BigDecimal.valueOf(from), BigDecimal.valueOf(to))),
        figure.reference());
  }

  private static Figure with(
      Figure figure, Optional<Figure.Ends> ends, Optional<Figure.Reference> reference) {
    return new Figure(
        figure.id(),
        figure.kind(),
        figure.title(),
        figure.subtitle(),
        figure.alt(),
        figure.unit(),
        figure.axisLabel(),
        figure.categories(),
        figure.series(),
        figure.highlight(),
        ends,
        reference,
        List.of(),
        List.of(),
        figure.source(),
        figure.data());
  }

  static Series main(String name, String values) {
    return new Series(name, Role.MAIN, values(values));
  }

  static Series comparator(String name, String values) {
    return new Series(name, Role.COMPARATOR, values(values));
  }

  private static List<PublishedValue> values(String texts) {
    List<PublishedValue> values = new ArrayList<>();
    for (String text : texts.split(" ")) {
      values.add(value(text));
    }
    return values;
  }

  /** A value from its text, or from the id of a symbol. */
  static PublishedValue value(String text) {
    for (Symbol symbol : Symbol.values()) {
      if (symbol.id().equals(text)) {
        return value(Optional.empty(), Optional.of(symbol), symbol.printed());
      }
    }
    BigDecimal number = new BigDecimal(text.replaceAll("[,%£]", ""));
    return value(Optional.of(number), Optional.empty(), text.replace('-', '\u2212'));
  }

  private static PublishedValue value(
      Optional<BigDecimal> number, Optional<Symbol> symbol, String text) {
    return new PublishedValue(
        "x:y",
        "y",
        Unit.COUNT,
        0,
        number,
        symbol,
        text,
        "as recorded",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
