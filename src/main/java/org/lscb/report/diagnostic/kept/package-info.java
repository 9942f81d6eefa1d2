/**
 * What need not be worked out again for a draft that is drawn again and again. Uses only the
 * package above it. Start with {@link org.lscb.report.diagnostic.kept.Kept}.
 */
package org.lscb.report.diagnostic.kept;
