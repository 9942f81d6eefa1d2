/**
 * Open data in the standard of explore education statistics: for each chapter and each way in which
 * its numbers are broken down a CSV file, and beside it one that describes its columns. They hold
 * nothing that the report does not print. Uses {@code document} and {@code statistics}. Start with
 * {@link org.lscb.report.output.ees.OpenDataFiles}.
 */
package org.lscb.report.output.ees;
