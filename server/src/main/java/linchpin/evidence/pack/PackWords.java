package linchpin.evidence.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.evidence.numbers.PackFigures;
import linchpin.evidence.numbers.Scores;
import linchpin.history.ActLine;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;

/**
 * What a pack says in sentences of its own.
 *
 * @param place its name
 * @param about the theme's name; empty for a pack about everything
 */
record PackWords(Pack pack, PackFigures counted, String place, String about) {

    static final List<String> HOW_COUNTED = List.of(
            "“Very good” and “good” count as good. “Poor” and “very poor” count as poor.",
            "A share is all good scores out of all scores. “Neither” and “do not know” count as scores too.",
            "We round shares. But we only say 100 in 100 when it is all of them, and 0 when it is none.",
            "We make no share of fewer than " + Scores.ENOUGH + " scores.",
            "On a screen, a number leads to the feedback behind it, as it is today.");

    String period() {
        return Days.period(pack.first(), pack.last());
    }

    List<String> brief() {
        var lines = new ArrayList<String>();
        lines.add("From " + period() + ", we got " + CountNoun.FEEDBACK.of(counted.total()) + " about "
                + (about.isEmpty() ? "" : "“" + about + "” at ") + place + ".");
        lines.add(Scores.sentence(Scores.good(counted.scores())));
        if (!counted.themes().isEmpty()) {
            lines.add("People talked most about " + mostTalkedOf() + ".");
        }
        return lines;
    }

    private String mostTalkedOf() {
        return counted.themes().stream()
                .limit(2)
                .map(theme -> "“" + theme.name() + "”")
                .collect(Collectors.joining(" and "));
    }

    /**
     * @param maker the name of whoever made it
     * @param stories how they were chosen, a line each
     */
    List<String> sources(String maker, List<String> stories) {
        var lines = new ArrayList<String>();
        lines.add("The numbers count " + CountNoun.FEEDBACK.of(counted.total()) + ", from " + period() + ", about "
                + place + " and all that belongs to it.");
        lines.addAll(HOW_COUNTED);
        lines.addAll(stories);
        lines.add("A computer reads what each comment is about. People put it right. When we tested it, "
                + counted.reader().right() + " in 100 of the things it said were right.");
        lines.add("Counted on " + Days.full(counted.on()) + ". Version " + pack.version() + " of this pack. Made by "
                + maker + " on "
                + Days.full(pack.madeOn()) + ".");
        return lines;
    }

    /** @param lines of the history, in the order they happened; the latest is told first */
    static List<PackPage.Change> changes(List<ActLine> lines) {
        return lines.reversed().stream()
                .map(line -> new PackPage.Change(
                        "Version " + line.act().fact("version") + ", "
                                + Days.full(line.act().day()) + ", " + line.by() + ": " + line.what(),
                        line.reason()))
                .toList();
    }
}
