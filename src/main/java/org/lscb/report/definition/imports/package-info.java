/**
 * What imports.yaml says: which block of a dataset is filled from which part of a spreadsheet.
 * Start with {@link org.lscb.report.definition.imports.ImportDefinition}.
 */
package org.lscb.report.definition.imports;
