/**
 * The whole program, from a board's files to the finished outputs. Start with {@link
 * org.lscb.report.endtoend.Sample}, which builds each sample board once for all tests.
 */
package org.lscb.report.endtoend;
