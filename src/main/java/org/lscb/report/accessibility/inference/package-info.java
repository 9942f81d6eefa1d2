/**
 * What a reader can work out of counts that are not printed: whole numbers, exactly. Uses nothing
 * of ours, and shares no code with what decides which counts are hidden. Start with {@link
 * org.lscb.report.accessibility.inference.Inference}.
 */
package org.lscb.report.accessibility.inference;
