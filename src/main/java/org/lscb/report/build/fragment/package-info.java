/**
 * What is put into other people's pages and slides: the chapters as plain HTML, cut from the
 * finished page so that they say its words, and the charts as files. Start with {@link
 * org.lscb.report.build.fragment.Fragments}.
 */
package org.lscb.report.build.fragment;
