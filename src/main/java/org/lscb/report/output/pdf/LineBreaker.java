package org.lscb.report.output.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import org.lscb.report.document.words.Quotes;

/**
 * Says where a line may end. Java would end one behind the apostrophe of {@code child’s}, which it
 * takes for the end of a quotation, but not of {@code child's}: so it is asked about that.
 */
final class LineBreaker implements FSTextBreaker {

  private final FSTextBreaker asTyped =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.UK));

  @Override
  public void setText(String text) {
    asTyped.setText(Quotes.straight(text));
  }

  @Override
  public int next() {
    return asTyped.next();
  }
}
