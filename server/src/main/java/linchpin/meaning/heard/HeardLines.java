package linchpin.meaning.heard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Shortened;
import linchpin.meaning.WhatWasDone.Done;
import linchpin.meaning.heard.NearFeedback.Alike;
import linchpin.meaning.heard.NearFeedback.Meaning;
import linchpin.meaning.heard.WhatCameOfIt.Outcome;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import org.springframework.stereotype.Component;

/** Says of each thing that was said, in a line, how many said much the same, and what most of them were promised. */
@Component
class HeardLines {

    private static final int LINES = 3;
    private static final int ASKED = 8;
    private static final int LONG = 120;

    private final WhatCameOfIt came;

    HeardLines(WhatCameOfIt came) {
        this.came = came;
    }

    /** @return for each of the first three that somebody said before, in order */
    List<EarlierView.Line> of(List<Alike> alike, Viewer viewer) {
        var before = alike.stream()
                .filter(one -> !one.said().sentence().isEmpty() && !one.who().isEmpty())
                .limit(LINES)
                .toList();
        return before.stream().map(one -> line(one, alike.size() > 1, viewer)).toList();
    }

    private EarlierView.Line line(Alike alike, boolean severally, Viewer viewer) {
        var nearest = new LinkedHashMap<FeedbackId, Meaning>();
        alike.who().stream().limit(ASKED).forEach(one -> nearest.put(one, alike.said()));
        return new EarlierView.Line(
                severally ? Shortened.to(LONG, alike.said().sentence()) : "",
                count(alike),
                most(came.of(nearest, viewer)));
    }

    private static String count(Alike alike) {
        var count = alike.who().size();
        var others = CountNoun.number(count) + " other " + CountNoun.FEEDBACK.word(count);
        return (alike.all() ? others : "At least " + others) + (count == 1 ? " says" : " say") + " much the same.";
    }

    /** The matter that most of the nearest are in; of two, the one of the nearest. */
    private static List<Done> most(Map<FeedbackId, Outcome> outcomes) {
        var times = outcomes.values().stream()
                .flatMap(outcome -> outcome.done().stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .stream()
                .toList();
    }
}
