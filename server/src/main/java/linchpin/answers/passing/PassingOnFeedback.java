package linchpin.answers.passing;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** On the page of a feedback: that it was passed to its team, or the press that does it. */
@Component
class PassingOnFeedback implements FeedbackPanel {

    private final PassedOn passed;
    private final Team team;
    private final FeedbackArchive archive;
    private final Fragments fragments;

    PassingOnFeedback(PassedOn passed, Team team, FeedbackArchive archive, Fragments fragments) {
        this.passed = passed;
        this.team = team;
        this.archive = archive;
        this.fragments = fragments;
    }

    /**
     * @param day when it was passed on; empty while it was not
     * @param people how many find on their home what is passed on
     * @param write whether the viewer may pass it on, or take that back
     */
    record Passing(String id, String team, String day, long people, boolean write) {}

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        var day = passed.of(feedback).map(one -> Days.full(one.passedOn())).orElse("");
        var write = viewer.may(Permission.WRITE_ANSWER);
        if (day.isEmpty() && !write) {
            return Optional.empty();
        }
        return archive.summary(feedback)
                .filter(said -> !said.withdrawn())
                .flatMap(said -> team.of(said.placeId()))
                .map(work -> new Passing(feedback.id().toString(), work.place().name(), day, work.people(), write))
                .map(passing -> fragments.of("answers/passing/onFeedback", Map.of("passing", passing)));
    }

    @Override
    public int order() {
        return 59;
    }
}
