/**
 * What shells complete, made of picocli's model of the command line, so that no option is written
 * down twice. Uses no other package of the program. Start with {@link
 * org.lscb.report.cli.shell.Shell}.
 */
package org.lscb.report.cli.shell;
