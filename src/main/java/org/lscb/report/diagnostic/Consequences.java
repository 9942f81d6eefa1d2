package org.lscb.report.diagnostic;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Kinds of problems that say nothing once something else could not be read. */
public final class Consequences {

  /** After data that could not be read: something seems to be missing. */
  public static final Set<Kind> OF_UNREAD_DATA =
      Collections.unmodifiableSet(
          EnumSet.of(
              Problem.NO_DATASET,
              Problem.NO_POPULATION,
              Problem.NOT_RECORDED,
              Problem.STATED_ONLY,
              Problem.REGISTER_NOT_FILLED,
              Problem.UNKNOWN_ADDRESS_MEMBER,
              Problem.DANGLING_REFERENCE,
              Problem.PERIOD_OUTSIDE_YEAR,
              Problem.POPULATION_OF_OTHER_YEAR,
              Problem.LIST_MISCOUNTED));

  /** After a chapter that could not be read: what it declares and prints seems to be unknown. */
  public static final Set<Kind> OF_UNREAD_CHAPTER =
      Collections.unmodifiableSet(
          EnumSet.of(
              Problem.UNKNOWN_DATASET,
              Problem.UNKNOWN_REGISTER,
              Problem.UNKNOWN_NAME,
              Problem.UNKNOWN_BREAKDOWN,
              Problem.TEXT_UNUSED,
              Problem.PHOTOGRAPH_UNUSED,
              Problem.NO_DATASET,
              Problem.NO_POPULATION,
              Problem.NOT_RECORDED,
              Problem.STATED_ONLY,
              Problem.ANSWER_NOT_A_CHAPTER,
              Problem.ELEMENT_UNANSWERED));

  private Consequences() {}
}
