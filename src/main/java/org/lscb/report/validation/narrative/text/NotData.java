package org.lscb.report.validation.narrative.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the numbers that no dataset holds: dates, ages, sections of laws, telephone numbers. */
final class NotData {

  private static final char BLANK = '\u00A4';

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
  private static final String NUMBER = "\\d+(?:\\.\\d+)?[A-Za-z]?(?:\\(\\w{1,4}\\)){0,4}";
  private static final String NUMBERS =
      NUMBER + "(?:(?:\\s*[-\u2013,&/]\\s*|,? and |,? or | to )" + NUMBER + "){0,12}\\b";
  private static final String SHORT = "\\d{1,2}[A-Za-z]?\\b(?![,.]\\d|\\s?%| per ?cent)";
  private static final String SMALL =
      "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-(?:one|five))?)";

  private static final List<Pattern> FORMS =
      List.of(
          form("\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b"),
          form(
              "\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-\u2013,]\\s*|,? and | to | or )){0,12}"
                  + "\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
                  + MONTH
                  + "\\b(?:,? \\d{4})?"),
          form("\\b" + MONTH + ",? \\d{1,4}(?:st|nd|rd|th)?\\b(?!,\\d)(?:,? \\d{4}\\b)?"),
          form(
              "\\b(?:19|20)\\d\\d(?:\\s?[-\u2013/]\\s?\\d{2}(?:\\d\\d)?)?(?:s|'s)?\\b(?![,.]\\d|%)"),
          form("['\u2019]\\d\\ds?\\b"),
          form(
              "\\b(?:aged?|ages)(?: of| from| between)? (?:under |over |up to |about )?"
                  + SMALL
                  + "(?:(?:\\s*[-\u2013]\\s*| to | and | or |, ?)"
                  + SMALL
                  + "){0,12}\\b"),
          form("\\b(?:under|over|below)[- ](?:the age of )?(?:5|11|16|18|19|21|25)s?\\b(?!%|,\\d)"),
          form(
              "\\b(?:turn(?:s|ed)?|reach(?:es|ed)?|was|is|were|are|turning) "
                  + SMALL
                  + "(?= years? old)"),
          form(
              "\\b"
                  + SMALL
                  + "-?(?:(?:,? (?:and|or|to) |\\s*[-\u2013]\\s*)"
                  + SMALL
                  + ")?[- ]years?[- ]olds?\\b"),
          form("\\b\\d{1,2}\\s?[-\u2013+](?:\\s?\\d{1,2})? (?=age|year)"),
          form(
              "\\b(?:sections?|sects?\\.?|articles?|regulations?|regs?\\.?|schedules?|paragraphs?"
                  + "|paras?\\.?|pages?|pp?\\.|figures?|tables?|charts?|appendix|appendices"
                  + "|annex(?:es)?|chapters?|clauses?|parts?|volumes?|rules?|protocol|act|bill"
                  + "|footnotes?|no\\.|nos\\.|number|working together)[ \u00A0]"
                  + NUMBERS),
          form(
              "\\b(?<!\\b(?:the|this|that|last|each|a|one|every|per|next|in|of) )(?:recommendations?"
                  + "|priority|objectives?|standards?|steps?|stages?|phases?|tiers?|levels?|bands?"
                  + "|grades?|key stages?|years?|quarters?|question|item|point|goal|outcome|version"
                  + "|room|floor|ward|zone|unit|cohort|group|lesson|module|workstream|theme|note"
                  + "|box|week|day|form|option|category|child|case|family|baby|operation|strand"
                  + "|pillar|wave|round|session|key stage) "
                  + SHORT
                  + "(?:(?:\\s*[-\u2013,&]\\s*|,? and |,? or | to )"
                  + SHORT
                  + "){0,12}"),
          form("\\b(?:in|at|to|for) (?:year|key stage|tier|level|band|stage|phase) " + SHORT),
          form("\\bs\\.? ?\\d{1,3}[A-Z]?\\b|\\b[QKPE]\\d\\b"),
          form("(?:\\+44|\\b0)[\\d ()-]{8,14}\\d\\b|\\b0\\d{3} \\d{4}\\b"),
          form(
              "\\b(?:call|dial|ring|on|text|phone|via) (?:999|101|111|112|116 ?\\d{3})\\b|\\b999\\b"),
          form("\\b\\d{1,2}(?:[.:]\\d{2})?\\s?(?:am|pm|noon|midday)\\b|\\b\\d{1,2}:\\d{2}\\b"),
          form("\\b24[/ -]7\\b|\\b24[- ]hours?\\b"),
          form("\\b\\d+(?:st|nd|rd|th)\\b"),
          form("\\b\\d+(?:\\.\\d+){2,}\\b|\\b\\d+\\s?[x\u00D7:]\\s?\\d+\\b"),
          form(
              "\\b(?:per|every|each|for|in|of|out of) (?:10|100|1,?000|10,?000|100,?000"
                  + "|hundred|thousand)(?![\\d,.%]\\d?)(?=\\W|$)"),
          form("\\b(?:scale of|scored?|rat(?:ed?|ings?)) \\w+(?:, \\w+,)? to \\w+"),
          form("\\bfrom [01],? [\\w ]{0,20},? ?to \\d{1,2}\\b"),
          form("^\\s*\\(?\\d{1,2}[.:)](?=\\s)|(?<=[\\s(])\\(\\d{1,2}\\)"),
          form(
              "\\b(?:one (?:of|or|in)|one by one|one another|at one|two-thirds?|in two minds"
                  + "|one-to-one|one and a half|two (?:or|and) three|one or two|nine to five)\\b"));

  private NotData() {}

  private static Pattern form(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** The text with such numbers blanked out, as long as before. */
  static String blanked(String text) {
    StringBuilder blanked = new StringBuilder(text);
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(blanked);
      while (found.find()) {
        for (int i = found.start(); i < found.end(); i++) {
          blanked.setCharAt(i, BLANK);
        }
      }
    }
    return blanked.toString();
  }
}
