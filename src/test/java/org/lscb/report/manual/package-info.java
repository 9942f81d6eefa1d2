/**
 * The reference for users, written from the definitions, and what holds the guides to the program.
 * Start with {@link org.lscb.report.manual.ReferencePages}.
 */
package org.lscb.report.manual;
