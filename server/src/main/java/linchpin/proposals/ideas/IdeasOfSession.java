package linchpin.proposals.ideas;

import java.util.List;
import linchpin.ui.Choice;

/**
 * The ideas from a session, as its page prints them.
 *
 * @param add where one is added; empty for who may not
 * @param givers whose idea it can be
 */
public record IdeasOfSession(List<Line> lines, String add, List<Choice> givers) {

    /**
     * @param id names it on the page
     * @param words what stands there now
     * @param state what became of it, in a word
     * @param whose who gave it, in words
     * @param by who added it, in which role and when
     * @param said what was said of it, the latest first
     * @param became where one says what became of it; empty for who may not
     * @param away where it is taken away; empty for who may not
     * @param read where whoever gave it says that they have read all this; empty for everybody else, and once they have
     */
    public record Line(
            String id,
            String words,
            String state,
            String colour,
            String whose,
            String by,
            List<Said> said,
            String became,
            String away,
            String read) {}

    /**
     * @param words as in "Parked until 3 May 2026"
     * @param by who said it, in which role and when
     */
    public record Said(String words, String by) {}
}
