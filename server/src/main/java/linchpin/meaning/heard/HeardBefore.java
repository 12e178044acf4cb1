package linchpin.meaning.heard;

import java.util.List;
import java.util.Set;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.similar.Words;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.WhetherReading;
import linchpin.meaning.heard.HeardIndex.Group;
import linchpin.meaning.heard.NearFeedback.Asked;
import linchpin.meaning.heard.NearFeedback.Meaning;
import linchpin.people.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what was said before, and what came of it then. */
@Component
class HeardBefore {

    static final String NOBODY = "Nobody here has said this before, as far as the machine can tell.";
    static final String TOO_LITTLE = "Write a few more words, so that the machine can compare them.";
    static final String GATHERING = "The machine is still gathering what was said before, so this may not be all.";
    static final String NOT_ALL = "The machine could not look at everything, so this may not be all.";
    static final String NOT_ALL_SHARED = "The machine could not look at all that others share yet.";
    static final String OFF = "The machine that reads is switched off here, so it does not know what was said before.";

    /** As much as a reading of one thought needs: looking while somebody types is to stay light. */
    private static final int LONGEST = 2_000;

    private final NearFeedback near;
    private final NearShared shared;
    private final KeptVectors vectors;
    private final WordsToRead words;
    private final HeardIndex index;
    private final ObjectProvider<CommentReader> reader;
    private final ShowEarlier show;
    private final WhetherReading whether;

    HeardBefore(
            NearFeedback near,
            NearShared shared,
            KeptVectors vectors,
            WordsToRead words,
            HeardIndex index,
            ObjectProvider<CommentReader> reader,
            ShowEarlier show,
            WhetherReading whether) {
        this.near = near;
        this.shared = shared;
        this.vectors = vectors;
        this.words = words;
        this.index = index;
        this.reader = reader;
        this.show = show;
        this.whether = whether;
    }

    /** @return what was said before like these words, as somebody types them */
    Earlier like(String typed, Viewer viewer, int most) {
        var whole = typed.strip();
        var asked = whole.substring(0, Math.min(whole.length(), LONGEST));
        if (asked.isEmpty()) {
            return Earlier.none(TOO_LITTLE);
        }
        var reading = reader.getObject().read(new Comment(asked, Question.OTHER, null));
        return reading.outcome() == Reading.Outcome.READ
                ? nearest(new Asked(List.of(new Meaning(reading.vector(), Words.of(asked))), null, viewer, most))
                : Earlier.none(TOO_LITTLE);
    }

    /** @return what else was said like this feedback */
    Earlier like(FeedbackId feedback, Viewer viewer, int most) {
        if (words.waits(feedback)) {
            return Earlier.none(whether.notYet());
        }
        var shown = words.shown(List.of(feedback));
        var said = vectors.of(List.of(feedback)).stream()
                .filter(meant -> meant.vector() != null)
                .map(meant -> new Meaning(meant.vector(), Words.of(shown.getOrDefault(meant.comment(), ""))))
                .toList();
        return said.isEmpty() ? Earlier.none(NOBODY) : nearest(new Asked(said, feedback, viewer, most));
    }

    private Earlier nearest(Asked asked) {
        var nearest = near.nearest(asked);
        var elsewhere = shared.nearest(asked);
        return new Earlier(
                show.found(nearest.near(), asked.viewer()),
                remark(nearest, asked.viewer()),
                ShowEarlier.elsewhere(elsewhere.found()),
                elsewhere.all() || !whether.on() ? "" : NOT_ALL_SHARED);
    }

    private String remark(NearFeedback.Nearest nearest, Viewer viewer) {
        if (!index.isGathered(Set.of(Group.own(viewer.organisation())))) {
            return whether.on() ? GATHERING : OFF;
        }
        if (!nearest.all()) {
            return NOT_ALL;
        }
        return nearest.near().isEmpty() ? NOBODY : "";
    }
}
