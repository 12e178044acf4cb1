package linchpin.analysis.text.learning;

/**
 * What the lessons did for one theme, measured on examples that were held aside while they were learnt.
 *
 * @param examples how many coded comments say something about this theme
 * @param having how many of them have it
 * @param before the shipped reader on the examples measured on; it suggests none of an organisation's own themes
 * @param after with the lessons learnt from the others
 * @param adopted whether the lessons are used for this theme
 */
public record Effect(String theme, int examples, int having, Score before, Score after, boolean adopted) {

    /** Below this many examples with the theme, or without it, the figures say nothing yet. */
    public static final int ENOUGH_TO_SAY = 5;

    /** @return whether there are too few examples for the figures to be believed */
    public boolean tooFewToSay() {
        return having < ENOUGH_TO_SAY || examples - having < ENOUGH_TO_SAY;
    }
}
