/**
 * Says of each headline of a report where in it a reader finds more. Start with {@link
 * org.lscb.report.document.headline.HeadlinePlaces}.
 */
package org.lscb.report.document.headline;
