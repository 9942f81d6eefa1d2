/**
 * Tests that hold the shape of the code: the order of the packages, the wall in front of what is
 * published, and the budgets. Start with {@link org.lscb.report.architecture.ArchitectureTest}.
 */
package org.lscb.report.architecture;
