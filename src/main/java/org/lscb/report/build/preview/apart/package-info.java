/**
 * What speaks to Java's own web server, which the loader that the program starts with does not see.
 */
package org.lscb.report.build.preview.apart;
