package linchpin.proposals.felt;

import java.util.List;
import linchpin.ui.Choice;

/**
 * The touch points of a session, as its page prints them.
 *
 * @param add where one is added; empty for who may not
 */
public record Moments(List<Line> lines, String add, List<Choice> feelings, List<Choice> strengths) {

    /**
     * @param words what stands there now
     * @param feeling as in "Very worried"; empty where nobody said
     * @param by who added it, in which role and when
     * @param away where it is taken away; empty for who may not
     */
    public record Line(String words, String feeling, String colour, String by, String away) {}
}
