package org.lscb.report.output.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Keeps the renderer from writing to standard error; what it says is handed to who asks. */
final class QuietLog implements XRLogger {

  @Override
  public void log(String where, Level level, String message) {
    // Said to the renderer's own listener as well.
  }

  @Override
  public void log(String where, Level level, String message, Throwable cause) {
    // Said to the renderer's own listener as well.
  }

  @Override
  public void setLevel(String logger, Level level) {
    // Nothing is logged at any level.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }
}
