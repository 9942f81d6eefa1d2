/**
 * What lies beside the program because few runs need it, and the program starts faster without it:
 * libraries in a folder of their own. Uses nothing else. Start with {@link
 * org.lscb.report.output.beside.Libraries}.
 */
package org.lscb.report.output.beside;
