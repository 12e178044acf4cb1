package linchpin.analysis.tally.decision;

/**
 * That several options are chosen, and not one.
 *
 * @param many how many
 * @param rule which of them
 */
public record Places(int many, Rule rule) {

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
}
