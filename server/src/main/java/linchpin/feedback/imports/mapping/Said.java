package linchpin.feedback.imports.mapping;

import java.util.Objects;

/**
 * What a person said of a file that nothing in it says.
 *
 * @param scale whether somebody said what its numbers mean, be it that they are never scored
 * @param source the name of another source than that of what is there already, so that rows which look the same are not taken for the same;
 *     empty for none
 */
public record Said(Boolean scale, String source) {

    /** Of a file that nobody was asked about. */
    public static final Said NOTHING = new Said(false, "");

    public Said {
        scale = Objects.requireNonNullElse(scale, false);
        source = Objects.requireNonNullElse(source, "");
    }

    /** @return the same, the meaning of its numbers being said */
    public Said ofScale() {
        return new Said(true, source);
    }

    /** @return the same, coming from this source */
    public Said from(String other) {
        return new Said(scale, other.strip());
    }
}
