/**
 * Fills blocks of datasets from spreadsheets: the change is shown before it is saved, and all that
 * stands around the numbers stays. Start with {@link org.lscb.report.build.importing.Importing}.
 */
package org.lscb.report.build.importing;
