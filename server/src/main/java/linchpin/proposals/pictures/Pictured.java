package linchpin.proposals.pictures;

import java.util.List;

/**
 * The drawings and photographs of a proposal, as its page prints them.
 *
 * @param add where another is added; empty where none is
 * @param gone what was taken away, in words
 */
public record Pictured(List<Line> lines, String add, List<String> gone) {

    /**
     * @param path where the picture is
     * @param said in the words of whoever made it; empty for none
     * @param by who added it, when, to which version, and who made it, in words
     * @param away where it is taken away; empty for whoever may not
     */
    public record Line(String path, String shows, int width, int height, String said, String by, String away) {}
}
