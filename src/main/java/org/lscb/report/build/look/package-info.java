/**
 * The board's own look: is it readable, allowed and complete, and how does it come into the report.
 * May use everything that {@code build} may. Start with {@link
 * org.lscb.report.build.look.LookCheck}.
 */
package org.lscb.report.build.look;
