/**
 * A new board's folder: what is asked, and the files that are written from the answers and from the
 * definitions of the chapters. Start with {@link org.lscb.report.build.begin.NewBoardFiles}.
 */
package org.lscb.report.build.begin;
