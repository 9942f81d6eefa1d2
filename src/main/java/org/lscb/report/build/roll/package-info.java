/**
 * Last year's folder rolled forward into the next one: texts edited in their places, so that
 * remarks and order stay. Start with {@link org.lscb.report.build.roll.NewYear}.
 */
package org.lscb.report.build.roll;
