package linchpin.analysis.text;

import java.util.List;
import java.util.Optional;

/**
 * What the shipped reader is, and how often it is right, measured on comments that its training never saw.
 *
 * @param name of the model with its version
 * @param licence of the model
 * @param trainedOn the data and their licence
 * @param heldAside how the comments were chosen that the figures come from
 * @param threshold the probability from which a theme is assigned
 * @param microF1 over all themes with figures that can be relied on
 * @param macroF1 the same themes, each counting alike
 * @param exact the share of comments with exactly the right themes
 * @param themes figures of each theme
 * @param knownFailures in sentences
 */
public record ModelCard(
        String name,
        String licence,
        String trainedOn,
        String heldAside,
        double threshold,
        double microF1,
        double macroF1,
        double exact,
        List<ThemeFigures> themes,
        List<String> knownFailures) {

    /**
     * How often a theme is right.
     *
     * @param theme its name
     * @param category that it stands under in the framework
     * @param support comments held aside that have it
     * @param precision of those given the theme, the share that has it
     * @param recall of those that have it, the share that was given it
     * @param rare whether it had too few examples to be relied on, whatever its figures
     */
    public record ThemeFigures(
            String theme, String category, int support, double precision, double recall, boolean rare) {

        /** @return the harmonic mean of precision and recall */
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** @return the card of the reader that comes with this library, which need not be opened for it */
    public static ModelCard shipped() {
        return Model.shippedCard();
    }

    /** @return the figures of a theme; empty where the reader does not know it */
    public Optional<ThemeFigures> of(String theme) {
        return themes.stream().filter(each -> each.theme().equals(theme)).findFirst();
    }
}
