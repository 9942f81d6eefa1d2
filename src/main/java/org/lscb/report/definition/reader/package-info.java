/**
 * Definition files turned into records, overlays merged, names checked. Uses the shapes. Start with
 * {@link org.lscb.report.definition.reader.ChapterReader}.
 */
package org.lscb.report.definition.reader;
