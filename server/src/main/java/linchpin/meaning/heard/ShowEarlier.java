package linchpin.meaning.heard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.analysis.text.similar.SimilarComments.Near;
import linchpin.analysis.text.similar.Words;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Shortened;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.WhatWasDone;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Puts what was found into words, with the words of its givers as they are shown now. */
@Component
class ShowEarlier {

    private static final int SHARED = 5;
    private static final int SHORT = 3;
    private static final int LONG = 300;
    private static final Set<String> EVERYWHERE = Set.of(
            "that", "this", "with", "they", "them", "have", "were", "been", "from", "very", "what", "when", "would",
            "there", "their", "your", "about", "which", "more", "could", "just", "then", "than", "will", "because");

    private final FeedbackArchive archive;
    private final WordsToRead words;
    private final Places places;
    private final WhatWasDone done;

    ShowEarlier(FeedbackArchive archive, WordsToRead words, Places places, WhatWasDone done) {
        this.archive = archive;
        this.words = words;
        this.places = places;
        this.done = done;
    }

    List<EarlierView.OneBefore> found(Map<FeedbackId, Near> near, Viewer viewer) {
        var summaries =
                archive.summaries(near.keySet()).stream().collect(Collectors.toMap(Summary::id, Function.identity()));
        var known = places.byId();
        var what = done.of(near.keySet(), viewer);
        var said = words.shown(near.keySet());
        var found = new ArrayList<EarlierView.OneBefore>();
        near.forEach((id, one) -> {
            var summary = summaries.get(id);
            if (summary != null) {
                var shared = shared(one, Words.of(said.getOrDefault(one.key(), "")));
                found.add(one(summary, alike(one.likeness()), shared, known, what.getOrDefault(id, List.of())));
            }
        });
        return found;
    }

    private static EarlierView.OneBefore one(
            Summary summary,
            String alike,
            List<String> shared,
            Map<PlaceId, Place> known,
            List<WhatWasDone.Done> done) {
        var place = summary.placeId() == null ? null : known.get(summary.placeId());
        return new EarlierView.OneBefore(
                "/log/" + summary.id().id(),
                Days.full(summary.receivedOn()),
                place == null ? "Whole organisation" : place.fullName(),
                summary.words(),
                alike,
                shared,
                done);
    }

    static List<EarlierView.OneElsewhere> elsewhere(List<NearShared.NearElsewhere> found) {
        return found.stream()
                .map(each -> new EarlierView.OneElsewhere(
                        "/shared/" + each.shared().id(),
                        each.name(),
                        inShort(each.shared().words()),
                        alike(each.near().likeness()),
                        shared(each.near(), Words.of(each.shared().words())),
                        each.shared().done()))
                .toList();
    }

    private static String inShort(String words) {
        return Shortened.to(LONG, words);
    }

    /** The index may remember a word that was masked since: only words that are shown now are told. */
    private static List<String> shared(Near near, Collection<String> shown) {
        return near.sharedWords().stream()
                .filter(word -> word.length() > SHORT && !EVERYWHERE.contains(word) && shown.contains(word))
                .limit(SHARED)
                .toList();
    }

    /** In steps, for more precision would be false: of real pairs, 78, 87, 96 and all of 100 share a theme. */
    private static String alike(double likeness) {
        if (likeness >= 0.93) {
            return "Says nearly the same";
        }
        return likeness >= 0.8 ? "Very like it" : likeness >= 0.65 ? "Like it" : "Somewhat like it";
    }
}
