/**
 * Finds a board's folder and reads its files. Uses the readers of every kind of file. Start with
 * {@link org.lscb.report.project.Project}.
 */
package org.lscb.report.project;
