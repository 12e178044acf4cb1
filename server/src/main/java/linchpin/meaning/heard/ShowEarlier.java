package linchpin.meaning.heard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.analysis.text.similar.SimilarComments.Near;
import linchpin.analysis.text.similar.Words;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Shortened;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.heard.NearFeedback.Found;
import linchpin.meaning.heard.NearFeedback.Meaning;
import linchpin.meaning.heard.NearFeedback.Nearest;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Puts what was found into words, with the words of its givers as they are shown now. */
@Component
class ShowEarlier {

    private static final int SHARED = 5;
    private static final int LONG = 300;
    private final FeedbackArchive archive;
    private final WordsToRead words;
    private final Places places;
    private final WhatCameOfIt came;

    ShowEarlier(FeedbackArchive archive, WordsToRead words, Places places, WhatCameOfIt came) {
        this.archive = archive;
        this.words = words;
        this.places = places;
        this.came = came;
    }

    /** Several who said the same, with the nearest of them. */
    private record Same(Summary summary, Found found, int times) {}

    /** @return the nearest; the same words of several stand once */
    List<EarlierView.OneBefore> found(Nearest nearest, Viewer viewer, int most) {
        var same = same(nearest, most);
        var near = new LinkedHashMap<FeedbackId, Meaning>();
        same.forEach(one -> near.put(one.summary.id(), one.found.by()));
        var known = places.byId();
        var outcomes = came.of(near, viewer);
        var said = words.shown(near.keySet());
        var severally = nearest.alike().size() > 1;
        return same.stream()
                .map(one -> {
                    var place = one.summary.placeId() == null ? null : known.get(one.summary.placeId());
                    return new EarlierView.OneBefore(
                            "/log/" + one.summary.id().id(),
                            Days.full(one.summary.receivedOn()),
                            place == null ? "Whole organisation" : place.fullName(),
                            one.summary.words(),
                            one.times - 1,
                            alike(one.found.near().likeness()),
                            severally ? inShort(one.found.by().sentence()) : "",
                            shared(one.found.near(), said),
                            Objects.requireNonNull(outcomes.get(one.summary.id())));
                })
                .toList();
    }

    private List<Same> same(Nearest nearest, int most) {
        var summaries = archive.summaries(nearest.near().keySet()).stream()
                .collect(Collectors.toMap(Summary::id, Function.identity()));
        return nearest.near().keySet().stream()
                .map(summaries::get)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(ShowEarlier::letters, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .limit(most)
                .map(these -> new Same(
                        these.getFirst(),
                        Objects.requireNonNull(
                                nearest.near().get(these.getFirst().id())),
                        these.size()))
                .toList();
    }

    private static String letters(Summary summary) {
        return summary.words().toLowerCase(Locale.ROOT).strip();
    }

    static List<EarlierView.OneElsewhere> elsewhere(List<NearShared.NearElsewhere> found) {
        return found.stream()
                .map(each -> new EarlierView.OneElsewhere(
                        "/shared/" + each.shared().id(),
                        each.name(),
                        inShort(each.shared().words()),
                        alike(each.near().likeness()),
                        shared(
                                each.near(),
                                Map.of(each.near().key(), each.shared().words())),
                        each.shared().done()))
                .toList();
    }

    private static String inShort(String words) {
        return Shortened.to(LONG, words);
    }

    /** The index may remember a word that was masked since: only words that are shown now are told. */
    private static List<String> shared(Near near, Map<UUID, String> said) {
        var shown = Words.of(said.getOrDefault(near.key(), ""));
        return near.sharedWords().stream()
                .filter(word -> Likeness.tells(word) && shown.contains(word))
                .limit(SHARED)
                .toList();
    }

    /** In steps, for more precision would be false: of real pairs, 78, 87, 96 and all of 100 share a theme. */
    private static String alike(double likeness) {
        if (likeness >= 0.93) {
            return "Says nearly the same";
        }
        return likeness >= 0.8 ? "Very like it" : likeness >= Likeness.SAME ? "Like it" : "Somewhat like it";
    }
}
