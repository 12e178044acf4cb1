package linchpin.analysis.figures;

import java.util.Optional;

/**
 * How many of how many, and the one way in which that is shown: in whole hundredths, and nobody is rounded away.
 *
 * <p>The rule: a share is rounded to the nearest hundredth, halves up, but only all is 100 and only none is 0. So 99.6 % is shown as 99 %
 * and 0.4 % as 1 %. A share of nobody is no share: there is none, rather than one of 0.
 *
 * <p>The reason: "100 % found it good" tells a reader that there is nobody to ask. Where one in 250 did not, that one is whom the page is
 * for, and a number that denies them is wrong in the one way that matters; a number that is half a point too low is not. The same page
 * would otherwise say 100 % and list the one who was not content.
 *
 * <p>The source: whole per cents of summed counts are how NHS England publishes the Friends and Family Test. That nobody is rounded away
 * is ours. Where a national table prescribes its own rounding, that table is shown with its own, and says so.
 *
 * @param part so many of them, 0 to {@code whole}
 * @param whole of so many, at least 1
 */
public record Share(long part, long whole) {

    private static final int ALL = 100;

    /** Finer than anything that is measured, and coarser than what sums of fractions are off by. */
    private static final long FINE = 1_000_000_000;

    /** @throws IllegalArgumentException when no such share can be */
    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("No share: " + part + " of " + whole);
        }
    }

    /** @return the share; empty where there is nobody to make one of */
    public static Optional<Share> of(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Share(part, whole));
    }

    /** @return from 0 to 1, as exactly as a number can hold it: to calculate and compare with, never to be shown */
    public double fraction() {
        return (double) part / whole;
    }

    /** @return how many in a hundred, by the rule above */
    public int inHundred() {
        return part == 0 || part == whole ? rounded() : Math.clamp(rounded(), 1, ALL - 1);
    }

    /** @return to the nearest hundredth, halves up, as NHS England's tables have it: there 99.6 % is 100 %, and 0.4 % is 0 % */
    public int rounded() {
        return (int) Math.floorDiv(2 * ALL * part + whole, 2 * whole);
    }

    /** @return by the rule above, as in "81%" */
    public String percent() {
        return inHundred() + "%";
    }

    /** @return by the rule above, as in "81 in 100" */
    public String inWords() {
        return inHundred() + " in 100";
    }

    /**
     * The same rule for a share that was not counted but measured, like how often a machine is right.
     *
     * @param fraction from 0 to 1
     */
    public static int inHundred(double fraction) {
        return new Share(Math.round(fraction * FINE), FINE).inHundred();
    }
}
