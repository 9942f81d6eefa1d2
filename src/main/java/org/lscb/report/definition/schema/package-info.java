/**
 * The shapes of one year's files as editors need them: with the names that this board's chapters
 * declare. Uses the shapes that also validate. Start with {@link
 * org.lscb.report.definition.schema.YearSchemas}.
 */
package org.lscb.report.definition.schema;
