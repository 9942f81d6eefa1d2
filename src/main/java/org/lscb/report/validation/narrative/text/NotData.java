package org.lscb.report.validation.narrative.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the numbers that no dataset holds: dates, ages, sections of laws, telephone numbers. */
final class NotData {

  private static final char BLANK = '\u00A4';

  private static final String MONTHS =
      "January February March April May June July August September October November December"
          + " Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec";
  private static final String MONTH = "(?:" + MONTHS.replace(' ', '|') + ")";
  private static final String WORD = "[A-Za-z]++";
  private static final String NUMBER = "\\d+(?:\\.\\d+)?[A-Za-z]?(?:\\(\\w{1,4}\\)){0,4}";
  private static final String NUMBERS =
      NUMBER + "(?:(?:\\s*[-\u2013,&/]\\s*|,? and |,? or | to )" + NUMBER + "){0,12}\\b";
  private static final String SHORT = "\\d{1,2}[A-Za-z]?\\b(?![,.]\\d|\\s?%| per ?cent)";
  private static final String SHORTS =
      SHORT + "(?:(?:\\s*[-\u2013,&]\\s*|,? and |,? or | to )" + SHORT + "){0,12}";
  private static final String SMALL_WORDS =
      "one two three four five six seven eight nine ten eleven twelve thirteen"
          + " fourteen fifteen sixteen seventeen eighteen nineteen twenty";
  private static final String SMALL =
      "(?:\\d{1,2}|" + SMALL_WORDS.replace(' ', '|') + "(?:-(?:one|five))?)";

  /** Stands for digits in the list of a form's words. */
  private static final String DIGITS = "0";

  /** What begins with one of some words. */
  private record Form(String[] words, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          digits("\\d{4}-\\d{2}-\\d{2}\\b|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b"),
          digits(
              "(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-\u2013,]\\s*|,? and | to | or )){0,12}+"
                  + "\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
                  + MONTH
                  + "\\b(?:,? \\d{4})?"),
          form(MONTHS, WORD + ",? \\d{1,4}(?:st|nd|rd|th)?\\b(?!,\\d)(?:,? \\d{4}\\b)?"),
          digits(
              "(?:19|20)\\d\\d(?:\\s?[-\u2013/]\\s?\\d{2}(?:\\d\\d)?)?(?:s|'s)?\\b(?![,.]\\d|%)"),
          digits("(?<=['\u2019])\\d\\ds?\\b"),
          form(
              "age aged ages",
              WORD
                  + "(?: of| from| between)? (?:under |over |up to |about )?"
                  + SMALL
                  + "(?:(?:\\s*[-\u2013]\\s*| to | and | or |, ?)"
                  + SMALL
                  + "){0,12}\\b"),
          form(
              "under over below",
              WORD + "[- ](?:the age of )?(?:5|11|16|18|19|21|25)s?\\b(?!%|,\\d)"),
          form(
              "turn turns turned turning reach reaches reached was is were are",
              WORD + " " + SMALL + "(?= years? old)"),
          form(
              DIGITS + " " + SMALL_WORDS,
              SMALL
                  + "-?(?:(?:,? (?:and|or|to) |\\s*[-\u2013]\\s*)"
                  + SMALL
                  + ")?[- ]years?[- ]olds?\\b"),
          digits("\\d{1,2}\\s?[-\u2013+](?:\\s?\\d{1,2})? (?=age|year)"),
          form(
              "section sections sect sects article articles regulation regulations reg regs schedule"
                  + " schedules paragraph paragraphs para paras page pages figure figures table tables"
                  + " chart charts appendix appendices annex annexes chapter chapters clause clauses"
                  + " part parts volume volumes rule rules protocol act bill footnote footnotes number"
                  + " working",
              WORD + "(?:(?<=working) together|(?<!working))[ \u00A0]" + NUMBERS),
          form("sect sects reg regs para paras p pp no nos", WORD + "\\.[ \u00A0]" + NUMBERS),
          form(
              "recommendation recommendations priority objective objectives standard standards step"
                  + " steps stage stages phase phases tier tiers level levels band bands grade grades"
                  + " year years quarter quarters question item point goal outcome version room floor"
                  + " ward zone unit cohort group lesson module workstream theme note box week day form"
                  + " option category child case family baby operation strand pillar wave round session"
                  + " key",
              "(?<!\\b(?:the|this|that|last|each|a|one|every|per|next|in|of) )"
                  + WORD
                  + "(?:(?<=\\bkey) stages?|(?<!\\bkey)) "
                  + SHORTS),
          form("in at to for", WORD + " (?:year|key stage|tier|level|band|stage|phase) " + SHORT),
          form("s", "s\\.? ?\\d{1,3}[A-Z]?\\b"),
          form("q k p e", "[QKPE]\\d\\b"),
          digits("(?:(?<=\\+)44|\\b0)[\\d ()-]{8,14}\\d\\b|0\\d{3} \\d{4}\\b"),
          form("call dial ring on text phone via", WORD + " (?:999|101|111|112|116 ?\\d{3})\\b"),
          digits("999\\b|\\d{1,2}(?:[.:]\\d{2})?\\s?(?:am|pm|noon|midday)\\b|\\d{1,2}:\\d{2}\\b"),
          digits("24[/ -]7\\b|24[- ]hours?\\b"),
          digits("\\d+(?:st|nd|rd|th)\\b"),
          digits("\\d+(?:\\.\\d+){2,}\\b|\\d+\\s?[x\u00D7:]\\s?\\d+\\b"),
          form(
              "per every each for in of",
              WORD
                  + " (?:10|100|1,?000|10,?000|100,?000"
                  + "|hundred|thousand)(?![\\d,.%]\\d?)(?=\\W|$)"),
          form(
              "scale score scored rate rated rating ratings",
              WORD + "(?:(?<=scale) of|(?<!scale)) \\w+(?:, \\w+,)? to \\w+"),
          form("from", "from [01],? [\\w ]{0,20},? ?to \\d{1,2}\\b"),
          digits("(?<=^\\s{0,9}\\(?)\\d{1,2}[.:)](?=\\s)|(?<=[\\s(]\\()\\d{1,2}(?=\\))"),
          form(
              "one two nine at in",
              "(?:one (?:of|or|in)|one by one|one another|at one|two-thirds?|in two minds"
                  + "|one-to-one|one and a half|two (?:or|and) three|one or two|nine to five)\\b"));

  /** The forms that may begin with digits, one bit for each. */
  static final int AT_DIGITS = words().get(DIGITS);

  private NotData() {}

  private static Form digits(String pattern) {
    return form(DIGITS, pattern);
  }

  private static Form form(String words, String pattern) {
    return new Form(
        words.toLowerCase(Locale.ROOT).split(" "),
        Pattern.compile("\\b(?:" + pattern + ")", Pattern.CASE_INSENSITIVE));
  }

  /** The forms that may begin with each word in lower case, one bit for each. */
  static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < FORMS.size(); i++) {
      for (String word : FORMS.get(i).words()) {
        words.merge(word, 1 << i, (one, other) -> one | other);
      }
    }
    return words;
  }

  /** The text with such numbers blanked out, as long as before. */
  static String blanked(String text, List<Anchor> anchors) {
    StringBuilder blanked = new StringBuilder(text);
    for (int i = 0; i < FORMS.size(); i++) {
      Matcher form = null;
      for (Anchor anchor : anchors) {
        if (anchor.begins(1 << i) && blanked.charAt(anchor.start()) != BLANK) {
          if (form == null) {
            form = FORMS.get(i).pattern().matcher(blanked);
            form.useTransparentBounds(true).useAnchoringBounds(false);
          }
          if (form.region(anchor.start(), blanked.length()).lookingAt()) {
            blank(blanked, form.start(), form.end());
          }
        }
      }
    }
    return blanked.toString();
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, BLANK);
    }
  }
}
