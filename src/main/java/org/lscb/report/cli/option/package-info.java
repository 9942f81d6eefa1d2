/**
 * The options and arguments that several commands take, and how a command is described. Start with
 * {@link org.lscb.report.cli.option.Syntax}.
 */
package org.lscb.report.cli.option;
