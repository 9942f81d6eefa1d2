/**
 * Data files held to the tables and lists of the page, cell by cell: CSV files and spreadsheets.
 * Start with {@link org.lscb.report.accessibility.channel.data.DataFileCheck}.
 */
package org.lscb.report.accessibility.channel.data;
