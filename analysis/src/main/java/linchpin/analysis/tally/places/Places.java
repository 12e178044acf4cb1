package linchpin.analysis.tally.places;

/**
 * That several options are chosen, and not one.
 *
 * @param many how many
 * @param rule which of them
 */
public record Places(int many, Rule rule) {

    /** Each way to fill the places is looked at, for each group once more. */
    public static final int MOST_WAYS = 20_000;

    private static final int MOST_OPTIONS = 60;

    /** By which rule options get the places. */
    public enum Rule {
        /** Those with the highest totals. */
        HIGHEST,
        /**
         * Those that together give every part of the voters something: Thiele's rule of proportional approval (Thorvald N. Thiele, Om
         * Flerfoldsvalg, 1895). An option with a dot of somebody counts as wanted by them.
         */
        PAV
    }

    /** @return whether there are few enough ways to choose so many of so many options that all can be looked at */
    public static boolean canBeSpread(int options, int many) {
        if (options > MOST_OPTIONS) {
            return false;
        }
        long ways = 1;
        for (int n = 1; n <= Math.min(many, options - many); n++) {
            ways = ways * (options - n + 1) / n;
            if (ways > MOST_WAYS) {
                return false;
            }
        }
        return true;
    }
}
