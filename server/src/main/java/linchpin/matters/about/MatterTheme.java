package linchpin.matters.about;

/**
 * Something that a matter is about.
 *
 * @param number of the theme
 * @param name of the theme
 * @param part so much of what the matter gathers is about it
 * @param of how much it gathers
 */
public record MatterTheme(int number, String name, long part, long of) {}
