package linchpin.meaning.heard;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.feedback.words.WordsToRead;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of a feedback: what was said before like it. */
@Component
class HeardPanel implements FeedbackPanel {

    static final int NEAREST = 5;

    private final HeardBefore heard;
    private final WordsToRead words;
    private final Fragments fragments;

    HeardPanel(HeardBefore heard, WordsToRead words, Fragments fragments) {
        this.heard = heard;
        this.words = words;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        return words.of(feedback).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        fragments.of("meaning/heard/panel", Map.of("earlier", heard.like(feedback, viewer, NEAREST))));
    }

    @Override
    public int order() {
        return 25;
    }
}
