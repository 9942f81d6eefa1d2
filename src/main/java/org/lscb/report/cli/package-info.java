/**
 * Commands, options and exit codes. May use every other package. Start with {@link
 * org.lscb.report.cli.Main}; commands are added in {@link org.lscb.report.cli.CommandLineFactory}.
 */
package org.lscb.report.cli;
