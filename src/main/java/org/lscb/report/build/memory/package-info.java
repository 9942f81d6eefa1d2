/**
 * What a draft keeps from one drawing to the next, and how it sees that a file has changed. Start
 * with {@link org.lscb.report.build.memory.Memory}.
 */
package org.lscb.report.build.memory;
