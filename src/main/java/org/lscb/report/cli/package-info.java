/**
 * Commands, options and exit codes. May use every other package. Start with {@link
 * org.lscb.report.cli.Main}, which lists the commands.
 */
package org.lscb.report.cli;
