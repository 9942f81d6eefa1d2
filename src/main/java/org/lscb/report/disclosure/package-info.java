/**
 * The only way from computed to published values: what could identify a child is withheld here, in
 * every place at once. Uses everything before it. Start with {@link
 * org.lscb.report.disclosure.DisclosureControl}.
 */
package org.lscb.report.disclosure;
