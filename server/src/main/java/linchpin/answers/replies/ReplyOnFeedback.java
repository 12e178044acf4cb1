package linchpin.answers.replies;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of a feedback: what its giver was told, what waits, and the way to write to them. Nothing where neither may be. */
@Component
class ReplyOnFeedback implements FeedbackPanel {

    private final ReadReply reading;
    private final FeedbackArchive archive;
    private final Fragments fragments;

    ReplyOnFeedback(ReadReply reading, FeedbackArchive archive, Fragments fragments) {
        this.reading = reading;
        this.archive = archive;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        return archive.summary(feedback)
                .filter(said -> !said.withdrawn())
                .map(said -> reading.page(said, viewer, new ReplyPage.Typing("", "", "", "", ""), Errors.none()))
                .filter(page -> page.write() || !page.versions().isEmpty())
                .map(page -> fragments.of("answers/replies/onFeedback", Map.of("page", page)));
    }

    @Override
    public Optional<Shortcut> shortcut(FeedbackId feedback, Viewer viewer) {
        return panel(feedback, viewer).map(_ -> new Shortcut("Reply", "#reply"));
    }

    @Override
    public int order() {
        return 60;
    }
}
