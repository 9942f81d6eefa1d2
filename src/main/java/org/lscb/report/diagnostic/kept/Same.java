package org.lscb.report.diagnostic.kept;

/**
 * Equal where the very same object is held: for what others equal by their names alone.
 *
 * @param object may be null
 */
public record Same(Object object) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Same that && object == that.object;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(object);
  }
}
