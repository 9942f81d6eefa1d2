package org.lscb.report.diagnostic;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * Every kind of problem, with its wording. Message and help are patterns of {@link MessageFormat}
 * (an apostrophe is doubled) that share one list of words.
 */
public enum Problem {
  // ---- yaml: the file cannot be read as YAML, or YAML would read something else
  FILE_TOO_LARGE(
      Severity.ERROR,
      "the file has {0} bytes, more than the {1} that are read",
      "divide it, or keep only what the report needs"),
  NOT_UTF8(
      Severity.ERROR, "the file is not in UTF-8: it {0}", "save it again with the encoding UTF-8"),
  CONTROL_CHARACTER(
      Severity.ERROR,
      "the character {0} may not stand in a text file",
      "delete it; it often comes with text pasted from another program"),
  CONFLICT_MARKER(
      Severity.ERROR,
      "\"{0}\" was left by a merge: two versions of the file stand in one",
      "keep one version of the lines between the markers, and delete the markers"),
  EMPTY_FILE(Severity.ERROR, "the file is empty", "write its first key, or delete the file"),
  NOT_A_MAPPING(
      Severity.ERROR,
      "the file holds {0}, not keys with values",
      "begin each line with a key, a colon and a space, as in \"title: Annual report\""),
  TOO_DEEP(Severity.ERROR, "blocks are nested more than {0} deep", "write fewer levels"),
  DUPLICATE_KEY(
      Severity.ERROR,
      "the key \"{0}\" stands twice in one block, first on line {1}",
      "keep one of the two, or give one of them its own name"),
  ANCHOR(
      Severity.ERROR,
      "YAML would read \"{0}\" as an anchor and leave it out",
      "put quotes around the text: {1}; anchors themselves are not used"),
  ALIAS(
      Severity.ERROR,
      "YAML would read the asterisk as a reference to an anchor",
      "put quotes around the text: {0}; references to anchors are not used"),
  BULLET(
      Severity.ERROR,
      "\"{0}\" begins no list in YAML",
      "begin each entry with a hyphen and a space"),
  TAG(
      Severity.ERROR,
      "YAML would read \"{0}\" as an instruction and leave it out",
      "put quotes around the text: {1}"),
  MERGE_KEY(
      Severity.ERROR,
      "merge keys are not read",
      "write the keys out: each file says in full what holds in it"),
  KEY_TOO_LONG(
      Severity.ERROR,
      "a key may have at most {0} characters",
      "shorten it; put quotes around a text that holds a colon"),
  COMPLEX_KEY(
      Severity.ERROR,
      "a key must be plain words on one line",
      "write the key, a colon and a space; put quotes around a text that begins with a question"
          + " mark, bracket or brace"),
  SECOND_DOCUMENT(
      Severity.ERROR,
      "a second document begins here, and everything after it would be left out",
      "delete this line, or move what follows to a file of its own"),
  SWALLOWED_COMMENT(
      Severity.ERROR,
      "YAML would leave out everything from the # on",
      "put quotes around the text: {0}; or set a comment apart with two spaces"),
  FLOW_MAPPING(
      Severity.ERROR,
      "keys may not stand in brackets or braces, where a comma would end the text",
      "write each key on its own line, indented by two spaces; put quotes around a text that begins"
          + " with a brace"),
  INVISIBLE_CHARACTER(
      Severity.ERROR,
      "an invisible character stands here: {0}",
      "delete it, or type a plain space; it often comes with text pasted from Word or a web page"),
  CURLY_QUOTES(
      Severity.ERROR,
      "{0} stands in typographic quotes, which YAML does not read as quotes",
      "write straight ones: {1}; to print typographic quotes, put straight ones around them"),
  TAB(Severity.ERROR, "a tab stands where only spaces may", "replace it by spaces"),
  UNCLOSED_QUOTE(
      Severity.ERROR,
      "the quote {0} is not closed where its text ends",
      "close it; inside the text write '''' for an apostrophe in single quotes, \\\" for a"
          + " quote in double ones"),
  UNCLOSED_BRACKET(
      Severity.ERROR,
      "the bracket {0} is not closed",
      "close it; put quotes around a text that begins with a bracket"),
  STRAY_PUNCTUATION(
      Severity.ERROR,
      "\"{0}\" stands alone here",
      "delete it, put quotes around the whole text, or brackets around a list"),
  MISSING_COMMA(
      Severity.ERROR,
      "a comma is missing between two entries",
      "write a comma, or put quotes around an entry as a whole"),
  MISSING_SPACE(
      Severity.ERROR,
      "there is no space after the colon of \"{0}\", so that YAML sees no key",
      "write \"{0}: \" with a space; put quotes around a text that holds a colon"),
  MISSING_SPACE_AFTER_HYPHEN(
      Severity.ERROR,
      "there is no space after the hyphen, so that YAML sees no list",
      "write a hyphen and a space; put quotes around a text that begins with a hyphen"),
  MISSING_COLON(
      Severity.ERROR,
      "\"{0}\" has no colon, so that it is no key",
      "write a colon and a space after the key, or indent the line when it continues the text"
          + " above"),
  MISSING_KEY_BEFORE_COLON(
      Severity.ERROR, "a colon stands here without a key", "write the key before the colon"),
  COLON_IN_VALUE(
      Severity.ERROR,
      "YAML would read this colon as the end of a key",
      "put quotes around the text: {0}"),
  TEXT_AFTER_VALUE(
      Severity.ERROR,
      "text follows here after the value has ended",
      "put quotes around the whole: {0}"),
  TEXT_AFTER_MARK(
      Severity.ERROR,
      "\"{0}\" announces a text on the lines below, but more stands on its own line",
      "put quotes around the text: {1}"),
  RESERVED_CHARACTER(
      Severity.ERROR, "a text cannot begin with \"{0}\"", "put quotes around the text: {1}"),
  BAD_ESCAPE(
      Severity.ERROR,
      "the backslash before \"{0}\" has no meaning here in double quotes",
      "write two backslashes for one, or use single quotes"),
  HYPHEN_AFTER_KEY(
      Severity.ERROR,
      "a list cannot begin on the line of its key",
      "write each entry with its hyphen on a line of its own below; put quotes around a text that"
          + " begins with a hyphen"),
  LIST_AMONG_KEYS(
      Severity.ERROR,
      "entries with hyphens and keys stand in one block",
      "indent what belongs to the line above, or write all lines of the block alike"),
  WRONG_INDENTATION(
      Severity.ERROR,
      "this line is indented neither like the lines around it nor as a part of line {0}",
      "begin it in the same column as the lines that it belongs with"),
  UNREADABLE_YAML(Severity.ERROR, "this is not YAML: {0}", "compare the line with the samples"),

  // ---- yaml.shape: the file is YAML, but not what may stand in it
  MISSPELT_KEY(Severity.ERROR, "{0} has no key \"{1}\"", "write \"{2}\""),
  UNKNOWN_KEY(Severity.ERROR, "{0} has no key \"{1}\"", "remove it, or use one of: {2}"),
  MISSING_KEY(Severity.ERROR, "{0} lacks {1}", "add {2}"),
  MISSING_ONE_OF(Severity.ERROR, "{0} needs one of the keys: {1}", "add one and only one of them"),
  KEYS_EXCLUDE(
      Severity.ERROR,
      "{0} has keys that exclude one another: {1}",
      "keep one and only one of them"),
  EMPTY_VALUE(Severity.ERROR, "\"{0}\" has no value", "write {1}"),
  WRONG_TYPE(
      Severity.ERROR,
      "\"{0}\" cannot be {1}",
      "write {2}; a text that holds a colon or begins with a bracket needs quotes"),
  NOT_AN_ID(
      Severity.ERROR,
      "\"{0}\" cannot be an id",
      "write \"{1}\": ids are lower-case letters, digits and single hyphens"),
  NOT_A_WHOLE_NUMBER(
      Severity.ERROR,
      "\"{0}\" is \"{1}\", which is no whole number from {2} to {3}",
      "write digits only, without commas, units or leading zeros"),
  NOT_TRUE_OR_FALSE(
      Severity.ERROR, "\"{0}\" is \"{1}\", which is neither true nor false", "write true or false"),
  MISSPELT_WORD(Severity.ERROR, "\"{0}\" cannot be \"{1}\"", "write \"{2}\""),
  UNKNOWN_WORD(Severity.ERROR, "\"{0}\" cannot be \"{1}\"", "write one of: {2}"),
  WRONG_FORM(Severity.ERROR, "\"{0}\" is \"{1}\", which is not {2}", "write it as in: {3}"),

  // ---- definition: board.yaml, report.yaml or chapter.yaml contradicts itself
  AREA_TWICE(
      Severity.ERROR,
      "\"{0}\" is one of the board''s own areas and a comparator",
      "give the comparator another id"),
  CHAPTER_TWICE(Severity.ERROR, "the chapter \"{0}\" is listed twice", "take one of the two out"),
  NO_SUCH_DATE(
      Severity.ERROR,
      "there is no day {0}",
      "write year, month and day as numbers, such as 2019-09-30"),
  NONE_WITHOUT_REASON(
      Severity.ERROR,
      "small numbers are to be shown, but no reason is given",
      "add \"because:\" with the reason, which is printed in the report; or take the profile dfe"),

  // ---- dataset: a data file does not have the shape of its definitions
  WHICH_DATASET(
      Severity.ERROR,
      "the file does not say which dataset it is",
      "begin it with \"dataset:\" and the dataset''s id, or \"register:\" for text in rows"),
  UNKNOWN_DATASET(Severity.ERROR, "no chapter of this report declares a dataset \"{0}\"", "{1}"),
  UNKNOWN_REGISTER(Severity.ERROR, "no chapter of this report declares a register \"{0}\"", "{1}"),
  REGISTER_ENTRIES(
      Severity.ERROR,
      "the register \"{0}\" has no list of entries here",
      "write \"entries:\" and below it each entry after a hyphen, as field: text"),
  NO_SOURCE(
      Severity.ERROR,
      "\"{0}\" does not name its source",
      "add \"source:\" with where the numbers come from; it is printed under the tables"),
  BAD_HEADING(
      Severity.ERROR,
      "\"{0}\" is no heading of a block",
      "write a measure, or a measure by its levels: bookings by sector and booking"),
  HEADING_LEVELS(
      Severity.ERROR,
      "the levels of \"{0}\" do not fit together",
      "name each level once; \"measure\" goes with \"values\", and only with it"),
  UNKNOWN_MEASURE(Severity.ERROR, "the dataset has no measure \"{0}\"", "{1}"),
  UNKNOWN_LEVEL(Severity.ERROR, "\"{1}\" cannot be given by \"{0}\"", "{2}"),
  NOT_GIVEN_BY(
      Severity.ERROR,
      "\"{0}\" is not given by \"{1}\"",
      "take it out of the heading, or add it to the measure''s \"by\" in chapter.yaml"),
  UNKNOWN_MEMBER(Severity.ERROR, "\"{1}\" has no member \"{0}\"", "{2}"),
  MEMBER_MISSING(
      Severity.ERROR,
      "not all members of \"{0}\" are written; there is no {1}",
      "add each of them, with 0 for none or x for not known"),
  EMPTY_MEMBER(
      Severity.ERROR, "a member of \"{0}\" has no letters or digits", "give it a printed name"),
  BLOCK_NEEDS_KEYS(
      Severity.ERROR,
      "\"{0}\" needs a line for each {1}",
      "write each {1} and its value on the lines below, indented by two spaces"),
  BAD_COLUMNS(
      Severity.ERROR,
      "these columns do not fit the heading",
      "list the members of its last level in brackets, or give a list for each member of the last"
          + " level but one"),
  ROW_LENGTH(
      Severity.ERROR,
      "the row \"{0}\" has {1} values for {2} columns",
      "give a value for every column, x where one is not known"),
  ONE_VALUE(Severity.ERROR, "\"{0}\" has a list where one value belongs", "write a single value"),
  NO_VALUE(
      Severity.ERROR,
      "a value of \"{0}\" is empty",
      "write the number; 0 for none, x where it is not known, z where it makes no sense"),
  NOT_A_NUMBER(Severity.ERROR, "\"{0}\" is no number", "{1}"),
  NOT_WHOLE(
      Severity.ERROR,
      "{0} is not a whole number, but \"{1}\" is a count",
      "write the count itself; percentages and rates are computed"),
  NEGATIVE(
      Severity.ERROR,
      "{0} is negative, but \"{1}\" cannot be",
      "write the number without the minus; only money and points can be negative"),
  RANGE_ORDER(
      Severity.ERROR, "the span from {0} to {1} does not rise", "write the smaller number first"),
  UNKNOWN_CODE(Severity.ERROR, "\"{0}\" is no code of \"{1}\"", "use one of: {2}"),
  AWAITED_FROM(
      Severity.ERROR,
      "an awaited value does not say from whom",
      "write from whom and by when: \"awaited: police, 30 June\""),
  BAD_PERIOD(
      Severity.ERROR,
      "\"{0}\" is no period",
      "write for example 2018-19, 2018-19 Q1, 2018, 2018-04, 2019-03-31, mid-2015, 12 months to"
          + " 2017-01, 2008-04-01 to 2017-03-31, or not stated"),
  NO_PERIOD(
      Severity.ERROR,
      "a value of \"{0}\" has no period",
      "add \"period:\" to the block or to the file, for example 2018-19 or 2019-03-31"),
  UNKNOWN_AREA(Severity.ERROR, "the board has no area \"{0}\"", "{1}"),
  NO_AREA(
      Severity.ERROR,
      "a value of \"{0}\" has no area",
      "add \"area:\" to the block or to the file, or \"and area\" to the heading"),
  RECORDED_TWICE(
      Severity.ERROR,
      "\"{0}\" is {1} here, but {2} in another place",
      "correct one of them, or take one out and put it under \"remarks:\" as stated"),
  UNKNOWN_STATUS(
      Severity.ERROR,
      "\"{0}\" is no status",
      "use p provisional, r revised, e estimated or b break in series"),
  BAD_REMARK(
      Severity.ERROR,
      "the remark on \"{0}\" says nothing",
      "write stated, because, note or status on the lines below it"),
  COMPUTED_NOT_TYPED(
      Severity.ERROR,
      "\"{0}\" is computed, it cannot be typed",
      "take it out; to record what was printed write \"stated:\" below it"),

  // ---- indicator: a name or an address leads nowhere, or there is nothing to compute from
  BAD_ADDRESS(
      Severity.ERROR,
      "\"{0}\" is no address of a value",
      "write it as name, name/member or name/member@2018-19"),
  UNKNOWN_NAME(Severity.ERROR, "no measure or indicator of this report is called \"{0}\"", "{1}"),
  AMBIGUOUS_NAME(
      Severity.ERROR, "several chapters have a \"{0}\"", "write which one is meant: {1}"),
  UNKNOWN_ADDRESS_MEMBER(Severity.ERROR, "\"{0}\" has no member or area \"{1}\"", "{2}"),
  AMBIGUOUS_MEMBER(
      Severity.ERROR, "several breakdowns have a member \"{0}\"", "write which one: {1}"),
  NOT_RECORDED(
      Severity.ERROR,
      "no data file records \"{0}\"",
      "record it in a file of the data folder, with x if it is not known, or take it out of the"
          + " text"),
  NO_POPULATION(
      Severity.ERROR,
      "\"{0}\" cannot be computed: no data file records \"{1}\"",
      "record the population in the data folder, with its period and source"),
  MIXED_PERIODS(
      Severity.ERROR,
      "\"{0}\" would mix different kinds of periods: {1}",
      "add \"only:\" with the periods that are meant"),
  NOTHING_SHOWN(
      Severity.ERROR,
      "neither the rows nor the columns of \"{0}\" say what to show",
      "add \"show:\" with a measure or an indicator to one side"),
  SEVERAL_SHOWN(
      Severity.ERROR,
      "the figure \"{0}\" shows several measures, but neither its categories nor its series are"
          + " measures",
      "add \"compare: measure\", or show one of them"),
  UNKNOWN_LINE_LEVEL(Severity.ERROR, "\"{0}\" cannot be laid out by \"{1}\"", "{2}"),
  UNKNOWN_LINE_MEMBER(
      Severity.ERROR,
      "\"{0}\" is no member, area or period here",
      "use the id of a member, an area or a period such as 2018-19"),

  // ---- validation: the numbers contradict each other, or something is missing
  UNKNOWN_BREAKDOWN(Severity.ERROR, "there is no breakdown \"{0}\"", "{1}"),
  NO_DATASET(
      Severity.ERROR,
      "the chapter \"{0}\" has no data",
      "add a file to the data folder that begins with \"dataset:\" and one of: {1}; or take the"
          + " chapter out of report.yaml"),
  AWAITED_VALUE(
      Severity.ERROR,
      "\"{0}\" is still awaited: {1}",
      "write the value when it has come, or build a draft with --draft"),
  ADDS_UP(
      Severity.ERROR,
      "\"{0}\" by {1} adds up to {2}, but the total says {3}",
      "correct one of the numbers, or say \"because:\" under \"remarks: total:\", or declare the"
          + " breakdown \"adds-up: partly\""),
  NOT_A_HUNDRED(
      Severity.ERROR,
      "\"{0}\" by {1} adds up to {2}%, not to 100%",
      "correct the percentages; rounding alone does not explain the difference"),
  LARGER_THAN_WHOLE(
      Severity.ERROR,
      "\"{0}\" is {1}, more than the {3} of \"{2}\" that it is part of",
      "correct one of the two numbers"),
  OVER_A_HUNDRED(
      Severity.ERROR, "\"{0}\" is {1}%, but no share is over 100%", "correct the number"),
  NOT_THE_SAME(
      Severity.ERROR,
      "\"{0}\" is {1}, but \"{2}\" is {3}; they should be the same",
      "correct one of the two numbers"),
  STATED_ONLY(
      Severity.WARNING,
      "\"{0}\" was stated as {1}, but there is nothing to compare it with",
      "record the numbers that it is computed from, or take it out"),
  STATED_DIFFERS(
      Severity.WARNING,
      "\"{0}\" was stated as {1}, but is {2}",
      "find out which is right, and add \"because:\" with the reason for the difference"),
  STATED_DIFFERENCE(
      Severity.NOTE,
      "\"{0}\" was stated as {1}, but is {2}: {3}",
      "nothing to do: the report prints {2}"),

  // ---- project: files are missing, or where they do not belong
  FILE_MISSING(Severity.ERROR, "there is no file {0}", "add it, or correct the name"),
  FILE_UNREADABLE(
      Severity.ERROR,
      "{0} cannot be read",
      "close the programs that hold it open, and check that you may read it"),
  FILE_OUTSIDE(
      Severity.ERROR,
      "{0} leads out of the board''s folder",
      "copy the file itself into the folder; links to other places are not followed"),
  BAD_YEAR(Severity.ERROR, "\"{0}\" is no reporting year", "write it as in 2018-19"),
  NO_SUCH_YEAR(
      Severity.ERROR,
      "the board has no report for {0}",
      "write one of the years that it has ({1}), or make the folder with its report.yaml"),
  UNKNOWN_CHAPTER(
      Severity.ERROR,
      "there is no chapter \"{0}\"",
      "correct the name, or write the chapter in {1} or {2}"),
  SLOT_MISSING(
      Severity.ERROR, "the chapter \"{0}\" needs a text \"{1}\"", "write it into this file"),
  TEXT_UNUSED(
      Severity.WARNING,
      "no chapter prints {0}",
      "correct its name, name it in report.yaml or in a chapter.md, or take it out"),
  SYNC_COPY(
      Severity.ERROR,
      "{0} looks like a copy that a program made of {1}",
      "compare the two, keep the right one and delete the other"),
  WRONG_EXTENSION(
      Severity.ERROR, "{0} is not read, because of how its name ends", "rename it to {1}"),
  NOT_DATA(
      Severity.WARNING,
      "{0} is no data file",
      "move it out of the data folder; only names that end in .yaml are read"),
  UNPRINTABLE_CHARACTER(
      Severity.ERROR,
      "the typeface of the report has no \"{0}\" ({1})",
      "write it in other characters; in the PDF it would vanish"),

  // ---- build
  NO_SUCH_CHAPTER(Severity.ERROR, "the report has no chapter \"{0}\"", "{1}"),

  // ---- document: the report cannot be laid out as its texts ask
  UNKNOWN_DISPLAY(Severity.ERROR, "there is no {0} \"{1}\"", "{2}"),
  PRINTED_TWICE(
      Severity.ERROR,
      "\"{0}\" is printed twice",
      "keep one place, and point to it from the other with '{{see: …}}'"),
  DANGLING_REFERENCE(
      Severity.ERROR,
      "\"{0}\" is not printed in this report",
      "print it, or take the reference out; a table without any observation is left out"),
  REGISTER_NOT_FILLED(
      Severity.ERROR,
      "no data file holds the register \"{0}\"",
      "add a file that begins with \"register: {0}\" to the data folder, or take the line out"),

  // ---- narrative: Markdown that cannot be published as it stands
  NARRATIVE_TOO_LARGE(
      Severity.ERROR,
      "this file has {0} characters, more than the {1} that are read",
      "split it into several files"),
  NARRATIVE_TABLE_TOO_LARGE(
      Severity.ERROR,
      "the lines with \"|\" that begin here make a table of more than {0} cells",
      "split the table, or make it a dataset"),
  NARRATIVE_TOO_MANY_MARKS(
      Severity.ERROR,
      "the paragraph or list that begins here has more than {0} stars, underscores and brackets",
      "put an empty line between its parts"),
  NARRATIVE_TOO_DEEP(
      Severity.ERROR,
      "lists, quotes or emphasis stand more than {0} deep in each other here",
      "take some of them out of the others; what stands deeper is not read"),
  UNCLOSED_REFERENCE(
      Severity.ERROR,
      "\"{0}\" is not closed on its line",
      "write '\"}}\"' behind the name, or '\"\\{{\"' to print the braces themselves"),
  STRAY_BRACES(
      Severity.ERROR,
      "\"{0}\" closes nothing",
      "write '\"{{\"' before the name, or '\"\\}}\"' to print the braces themselves"),
  EMPTY_REFERENCE(
      Severity.ERROR,
      "there is nothing between the braces",
      "write an address between them, such as '{{children-looked-after}}', or take them out"),
  UNKNOWN_REFERENCE_FORM(Severity.ERROR, "\"{0}\" is no form of reference", "write '{{'{1}'}}'"),
  UNKNOWN_SEE_TARGET(Severity.ERROR, "\"{0}\" does not name a table, a figure or a chapter", "{1}"),
  UNKNOWN_DIRECTIVE(Severity.ERROR, "there is no directive \"{0}\"", "{1}"),
  DIRECTIVE_IN_TEXT(
      Severity.ERROR,
      "the directive \"{0}\" stands in a line with other text",
      "put it on a line of its own, with nothing before or behind it"),
  DIRECTIVE_WITHOUT_ARGUMENT(
      Severity.ERROR,
      "the directive \"{0}\" does not say which one",
      "write '{{'{0}: …'}}' with its id, or for a callout with its title"),
  NESTED_DIRECTIVE(
      Severity.ERROR,
      "\"{0}\" stands inside the \"{1}\" of line {2}",
      "end that one first, with '{{end}}' on a line of its own or with an empty line after \">\""),
  UNCLOSED_DIRECTIVE(
      Severity.ERROR,
      "\"{0}\" is never ended",
      "write '{{end}}' on a line of its own after its text, indented like its beginning"),
  END_WITHOUT_BEGINNING(
      Severity.ERROR,
      "'\"{{end}}\"' ends nothing",
      "take it out, or write '{{quote}}' or '{{callout: title}}' before the text, indented like"
          + " it"),
  UNKNOWN_FOOTNOTE(
      Severity.ERROR,
      "there is no footnote \"{0}\"",
      "add a line that begins with \"{0}:\" and its text, or correct the name"),
  UNUSED_FOOTNOTE(
      Severity.WARNING,
      "the footnote \"{0}\" is never called",
      "write \"[^{0}]\" where it belongs, or take it out"),
  DUPLICATE_FOOTNOTE(
      Severity.ERROR, "there are two footnotes \"{0}\"", "give one of them its own name"),
  EMPTY_FOOTNOTE(
      Severity.ERROR, "the footnote \"{0}\" has no text", "write its text behind the colon"),
  FOOTNOTE_NOT_TEXT(
      Severity.ERROR,
      "the footnote \"{0}\" holds more than text",
      "keep it to a few sentences; lists, tables, quotes and headings belong in the chapter"),
  FOOTNOTE_IN_FOOTNOTE(
      Severity.ERROR,
      "the footnote \"{0}\" is called from inside a footnote",
      "call it from the text"),
  RAW_HTML(
      Severity.ERROR,
      "\"{0}\" is HTML, which would be printed as it stands",
      "use Markdown instead; to print the sign itself, write a backslash before it"),
  CODE_BLOCK(
      Severity.WARNING,
      "this is read as program code and printed as plain text",
      "take the four spaces away that the line begins with, or the line of three backticks"),
  HEADING_TOO_DEEP(
      Severity.ERROR,
      "this heading is of level {0}, but there are only {1}",
      "use fewer \"#\", or make it a paragraph in bold"),
  HEADING_WITHOUT_WORDS(
      Severity.ERROR, "this heading has no words", "write them behind the \"#\", or take it out"),
  LINK_WITHOUT_WORDS(
      Severity.ERROR,
      "the link to \"{0}\" has no words",
      "write between the square brackets where it leads"),
  LINK_NOT_ALLOWED(
      Severity.ERROR,
      "the link to \"{0}\" does not lead to the web or to a mailbox",
      "begin it with https:// or mailto: and write spaces as %20; to point at another place of the"
          + " report, write '{{see: chapter ID}}'"),
  INLINE_IMAGE(
      Severity.ERROR,
      "the image \"{0}\" stands in a line with other text",
      "put it into a paragraph of its own, with empty lines before and after it"),
  IMAGE_OUTSIDE_FOLDER(
      Severity.ERROR,
      "the image \"{0}\" is not named by a path inside the board''s folder",
      "put the image into the folder and name it like images/opening.png"),
  IMAGE_WITHOUT_ALT(
      Severity.ERROR,
      "the image \"{0}\" has no words for readers who cannot see it",
      "write what it shows between the square brackets"),
  REFERENCE_IN_ALT(
      Severity.ERROR,
      "\"{0}\" stands in the words that describe an image",
      "values belong in the text; describe the image without it"),
  TABLE_ROW_TOO_LONG(
      Severity.ERROR,
      "this row has {0} cells but the table has {1} columns",
      "add heads, or write \"\\|\" where an upright line is meant"),

  // ---- output: it cannot be printed
  PICTURE_MISSING(
      Severity.ERROR,
      "there is no picture \"{0}\"",
      "put the file there, or correct its path, which starts at the board''s folder"),
  PICTURE_OUTSIDE(
      Severity.ERROR,
      "the picture \"{0}\" is outside the board''s folder",
      "copy it into the year''s images folder and write that path"),
  PICTURE_UNREADABLE(
      Severity.ERROR,
      "\"{0}\" is not a picture that can be printed",
      "save it as PNG, or as JPEG in RGB or grey"),
  PICTURE_TOO_LARGE(
      Severity.ERROR,
      "the picture \"{0}\" has {1} by {2} pixels, {3} million; at most {4} million fit",
      "save it smaller; 2000 pixels fill the width of a page"),

  // ---- template: a template of the board cannot be filled
  TEMPLATE_FAULT(
      Severity.ERROR,
      "the template does not work: {0}",
      "correct it at this place, or remove the file to use the built-in template");

  private final Severity severity;
  private final String message;
  private final String help;

  Problem(Severity severity, String message, String help) {
    this.severity = severity;
    this.message = message;
    this.help = help;
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** The printed code, such as {@code duplicate-key}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String message(Object... words) {
    return fill(message, words);
  }

  String help(Object... words) {
    return fill(help, words);
  }

  private static String fill(String pattern, Object... words) {
    Object[] plain = new Object[words.length];
    for (int i = 0; i < words.length; i++) {
      // As text, so that MessageFormat adds no thousands separators of the user's locale.
      plain[i] = String.valueOf(words[i]);
    }
    return new MessageFormat(pattern, Locale.UK).format(plain);
  }
}
