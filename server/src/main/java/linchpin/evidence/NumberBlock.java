package linchpin.evidence;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.regex.Matcher;
import linchpin.analysis.charts.drawing.Drawing;

/** One number's room in a pack: what it shows, and what that means in plain words. */
sealed interface NumberBlock {

    String heading();

    /** @return what it means, a sentence each */
    List<String> says();

    /** Figures in large type. */
    record Figures(String heading, List<Figure> figures, List<String> says) implements NumberBlock {}

    /**
     * @param number as read, with its unit
     * @param label what it is the number of
     */
    record Figure(String number, String label) {}

    /** A chart. */
    record Picture(String heading, Drawing drawing, List<String> says) implements NumberBlock {

        /** @return for a page, where it has half a row: its letters stay large enough there */
        String onScreen() {
            return drawing.compact();
        }

        /** @return for paper, with what is seen in it for those who do not see it */
        String onPaper(boolean large) {
            var alternative = new StringOutput();
            Escape.htmlAttribute(drawing.title() + ". " + drawing.description(), alternative);
            var svg = large ? drawing.compact() : drawing.wide();
            return svg.replaceFirst("<svg", "<svg alt=\"" + Matcher.quoteReplacement(alternative.toString()) + "\"");
        }
    }

    /** What people talk about, the most first. */
    record Ranking(String heading, List<Row> rows, List<String> says) implements NumberBlock {}

    /**
     * @param people how many talked about it
     * @param good how many in a hundred of them said it was good, in words
     */
    record Row(String name, long people, String good) {}
}
