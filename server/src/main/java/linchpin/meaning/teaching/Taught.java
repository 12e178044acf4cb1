package linchpin.meaning.teaching;

import linchpin.analysis.text.learning.Lessons;

/**
 * The lessons of an organisation.
 *
 * @param version stored with every reading they were applied to; 0 where nobody ever taught anything
 */
public record Taught(long version, Lessons lessons) {

    static final Taught NOTHING = new Taught(0, Lessons.NONE);
}
