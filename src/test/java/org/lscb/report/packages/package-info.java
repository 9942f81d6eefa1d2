/**
 * Tries what people install, as the profile {@code packages} of the build made it. Start with
 * {@link org.lscb.report.packages.PackagesIT}.
 */
package org.lscb.report.packages;
