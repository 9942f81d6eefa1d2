package org.lscb.report.accessibility.inference;

import java.math.BigInteger;

/** An exact fraction: in {@code long} as long as that holds it, in larger numbers beyond. */
final class Fraction {

  static final Fraction ZERO = new Fraction(0, 1, null, null);
  static final Fraction ONE = new Fraction(1, 1, null, null);

  private final long top;
  private final long bottom;
  private final BigInteger largeTop;
  private final BigInteger largeBottom;

  private Fraction(long top, long bottom, BigInteger largeTop, BigInteger largeBottom) {
    this.top = top;
    this.bottom = bottom;
    this.largeTop = largeTop;
    this.largeBottom = largeBottom;
  }

  static Fraction of(long number) {
    if (number == 0) {
      return ZERO;
    }
    return number == 1 ? ONE : new Fraction(number, 1, null, null);
  }

  Fraction plus(Fraction other) {
    if (small() && other.small()) {
      try {
        if (bottom == other.bottom) {
          return reduced(Math.addExact(top, other.top), bottom);
        }
        return reduced(
            Math.addExact(
                Math.multiplyExact(top, other.bottom), Math.multiplyExact(other.top, bottom)),
            Math.multiplyExact(bottom, other.bottom));
      } catch (ArithmeticException tooLarge) {
        return largeSum(other);
      }
    }
    return largeSum(other);
  }

  private Fraction largeSum(Fraction other) {
    return reduced(
        largeTop().multiply(other.largeBottom()).add(other.largeTop().multiply(largeBottom())),
        largeBottom().multiply(other.largeBottom()));
  }

  Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  Fraction negated() {
    if (small() && top != Long.MIN_VALUE) {
      return top == 0 ? this : new Fraction(-top, bottom, null, null);
    }
    return reduced(largeTop().negate(), largeBottom());
  }

  Fraction times(Fraction other) {
    if (small() && other.small()) {
      try {
        return reduced(
            Math.multiplyExact(top, other.top), Math.multiplyExact(bottom, other.bottom));
      } catch (ArithmeticException tooLarge) {
        return largeProduct(other);
      }
    }
    return largeProduct(other);
  }

  private Fraction largeProduct(Fraction other) {
    return reduced(
        largeTop().multiply(other.largeTop()), largeBottom().multiply(other.largeBottom()));
  }

  /** One divided by this, which is not 0. */
  Fraction inverted() {
    if (small() && top != Long.MIN_VALUE) {
      return top < 0
          ? new Fraction(-bottom, -top, null, null)
          : new Fraction(bottom, top, null, null);
    }
    return reduced(largeBottom(), largeTop());
  }

  int signum() {
    return small() ? Long.signum(top) : largeTop.signum();
  }

  int compareTo(long number) {
    if (small()) {
      if (bottom == 1) {
        return Long.compare(top, number);
      }
      return minus(of(number)).signum();
    }
    return largeTop.compareTo(largeBottom.multiply(BigInteger.valueOf(number)));
  }

  boolean isWhole() {
    return small() ? bottom == 1 : largeBottom.equals(BigInteger.ONE);
  }

  /**
   * The largest whole number that is not above it.
   *
   * @throws ArithmeticException when it does not fit
   */
  long floor() {
    if (small()) {
      return Math.floorDiv(top, bottom);
    }
    BigInteger[] parts = largeTop.divideAndRemainder(largeBottom);
    return Math.subtractExact(parts[0].longValueExact(), parts[1].signum() < 0 ? 1 : 0);
  }

  private boolean small() {
    return largeTop == null;
  }

  private BigInteger largeTop() {
    return small() ? BigInteger.valueOf(top) : largeTop;
  }

  private BigInteger largeBottom() {
    return small() ? BigInteger.valueOf(bottom) : largeBottom;
  }

  private static Fraction reduced(long top, long bottom) {
    if (top == 0) {
      return ZERO;
    }
    if (bottom == 1) {
      return of(top);
    }
    long common = divisor(top, bottom);
    return common == 1
        ? new Fraction(top, bottom, null, null)
        : new Fraction(top / common, bottom / common, null, null);
  }

  private static Fraction reduced(BigInteger top, BigInteger bottom) {
    BigInteger common = top.gcd(bottom);
    if (bottom.signum() < 0) {
      common = common.negate();
    }
    BigInteger above = top.divide(common);
    BigInteger below = bottom.divide(common);
    boolean fits = above.bitLength() < Long.SIZE - 1 && below.bitLength() < Long.SIZE - 1;
    return fits ? reduced(above.longValue(), below.longValue()) : new Fraction(0, 0, above, below);
  }

  /** The greatest common divisor, at least 1 where one of the two is not 0. */
  static long divisor(long one, long other) {
    long left = one;
    long right = other;
    while (right != 0) {
      long rest = left % right;
      left = right;
      right = rest;
    }
    return Math.abs(left);
  }

  @Override
  public String toString() {
    return isWhole() ? largeTop().toString() : largeTop() + "/" + largeBottom();
  }
}
