package linchpin.analysis.tally;

import linchpin.analysis.tally.exact.Fraction;

/** A mean as it grows. */
final class Mean {

    private Fraction sum = Fraction.ZERO;
    private int number;

    void add(Fraction value) {
        sum = sum.plus(value);
        number++;
    }

    /** @return the mean as a part of the top of its scale; of nothing there is none */
    Fraction of(Fraction most) {
        return sum.over(most.times(Fraction.of(number)));
    }
}
