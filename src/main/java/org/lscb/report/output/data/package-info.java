/**
 * Data files: a CSV file for each table, figure and list, and the list of all published values as
 * JSON. They hold nothing that the report does not print. Uses {@code document} and {@code
 * statistics}. Start with {@link org.lscb.report.output.data.DataFiles}.
 */
package org.lscb.report.output.data;
