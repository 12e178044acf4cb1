package linchpin.feedback.imports.mapping;

import java.util.Objects;
import java.util.Set;

/**
 * What a person said of a file that nothing in it says.
 *
 * @param scale whether somebody said what its numbers mean, be it that they are never scored
 * @param source the name of another source than that of what is there already, so that rows which look the same are not taken for the same;
 *     empty for none
 * @param unscored the steps of a scale that somebody wishes kept as they are and never scored, in this file and in those that come after it
 */
public record Said(Boolean scale, String source, Set<String> unscored) {

    /** Of a file that nobody was asked about. */
    public static final Said NOTHING = new Said(false, "", Set.of());

    public Said {
        scale = Objects.requireNonNullElse(scale, false);
        source = Objects.requireNonNullElse(source, "");
        unscored = Objects.requireNonNullElse(unscored, Set.of());
    }

    /** @return the same, the meaning of its numbers being said */
    public Said ofScale() {
        return new Said(true, source, unscored);
    }

    /** @return the same, coming from this source */
    public Said from(String other) {
        return new Said(scale, other.strip(), unscored);
    }

    /** @return the same, none but these steps never scored */
    Said leaving(Set<String> steps) {
        return new Said(scale, source, steps);
    }
}
