/**
 * Holds what was taken from a page to the page: chapters as fragments for a content system, charts
 * as files. The page itself is matched with the published values elsewhere. Start with {@link
 * org.lscb.report.accessibility.fragment.PieceCheck}.
 */
package org.lscb.report.accessibility.fragment;
