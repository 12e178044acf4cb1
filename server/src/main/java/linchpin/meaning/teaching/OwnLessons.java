package linchpin.meaning.teaching;

import linchpin.analysis.text.Comment;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.learning.Lessons;
import linchpin.meaning.ShippedThemes;

/**
 * The lessons of an organisation.
 *
 * @param version stored with every reading they were applied to; 0 where nobody ever taught anything
 */
public record OwnLessons(long version, Lessons lessons) {

    static final OwnLessons NONE = new OwnLessons(0, Lessons.NONE);

    /** @return what the shipped reader read, as it is with these lessons */
    public Reading applied(Comment comment, Reading shipped) {
        return lessons.applied(comment, shipped, ShippedThemes.THRESHOLD);
    }
}
