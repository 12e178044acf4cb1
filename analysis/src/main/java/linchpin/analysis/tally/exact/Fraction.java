package linchpin.analysis.tally.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fraction of whole numbers, always in lowest terms and with a denominator above 0, so that equal fractions are equal objects. Nothing is
 * ever rounded but in {@link #shown}.
 */
public final class Fraction implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** A hundred, as of per cent. */
    public static final Fraction HUNDRED = of(100);

    /** Bounded, because whoever writes a number decides how long it takes to work with; and without an exponent for the same reason. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private static final int SHOWN = 2;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** @return a whole number */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * One number of another.
     *
     * @throws ArithmeticException when the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return lowest(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Reads a decimal as exactly what it says: "33.3" is 333/10.
     *
     * @return empty where it is none, has an exponent, or has more than nine digits before or behind the point
     */
    public static Optional<Fraction> read(String decimal) {
        if (!DECIMAL.matcher(decimal).matches()) {
            return Optional.empty();
        }
        var exact = new BigDecimal(decimal);
        return Optional.of(lowest(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale())));
    }

    private static Fraction lowest(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(numerator + "/0");
        }
        var common = denominator.signum() < 0 ? numerator.gcd(denominator).negate() : numerator.gcd(denominator);
        return common.equals(BigInteger.ONE)
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.divide(common), denominator.divide(common));
    }

    /** @return the sum */
    public Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? lowest(numerator.add(other.numerator), denominator)
                : lowest(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    /** @return the difference */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** @return the product */
    public Fraction times(Fraction other) {
        return lowest(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * One divided by another.
     *
     * @throws ArithmeticException when the other is 0
     */
    public Fraction over(Fraction other) {
        return lowest(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** @return what it is divided by, above 0 */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * How many of such parts it is.
     *
     * @param parts into which one is divided
     * @throws ArithmeticException when it is no whole number of them
     */
    public BigInteger in(BigInteger parts) {
        var whole = numerator.multiply(parts).divideAndRemainder(denominator);
        if (whole[1].signum() != 0) {
            throw new ArithmeticException(this + " is no whole number of parts of " + parts);
        }
        return whole[0];
    }

    /** @return -1, 0 or 1 */
    public int signum() {
        return numerator.signum();
    }

    /** @return whether it lies between two others, which both count in */
    public boolean isWithin(Fraction least, Fraction most) {
        return compareTo(least) >= 0 && compareTo(most) <= 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** @return to two decimals, a half upwards: "63.43"; for people to look at, and never to go on working with */
    public String shown() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), SHOWN, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** @return as a decimal where it is a short one ("33.3"), as a fraction elsewhere ("100/3") */
    public String decimal() {
        try {
            return new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (ArithmeticException e) {
            return toString();
        }
    }

    /** @return in lowest terms: "388/5", and "20/1" for a whole number */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction
                && numerator.equals(fraction.numerator)
                && denominator.equals(fraction.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }
}
