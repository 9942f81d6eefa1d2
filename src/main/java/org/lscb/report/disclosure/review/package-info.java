/**
 * Tells of tables that say too little once they are protected, and of counts that cannot be
 * protected, with a way out. Start with {@link org.lscb.report.disclosure.review.Review}.
 */
package org.lscb.report.disclosure.review;
