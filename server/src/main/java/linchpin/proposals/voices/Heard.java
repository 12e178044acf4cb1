package linchpin.proposals.voices;

import java.util.List;

/**
 * What people think of a proposal, as its page prints it.
 *
 * @param now how many are for the version that stands
 * @param before how many were for one that was changed since
 * @param mine the version that whoever looks is for; 0 for none
 */
public record Heard(int now, int before, int mine, List<Line> supporters, List<Said> comments) {

    /** @param of the version that they were for, in words */
    public record Line(String name, String of) {}

    /**
     * @param by who said it and in which role
     * @param of the version that it was said to, in words
     * @param words what stands there now
     * @param takeBack where its writer takes it back; empty for everybody else, and once the proposal has moved on
     */
    public record Said(String by, String day, String of, String words, String takeBack) {}
}
