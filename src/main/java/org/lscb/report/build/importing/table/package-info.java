/**
 * A table found in a sheet, and its cells as values of a dataset's levels; lists of single children
 * are refused here. Start with {@link org.lscb.report.build.importing.table.TableImport}.
 */
package org.lscb.report.build.importing.table;
