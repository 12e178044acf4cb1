package linchpin.rounds.questions;

import java.util.Optional;
import java.util.UUID;
import linchpin.people.Viewer;
import linchpin.people.drafts.Drafts;
import linchpin.rounds.RoundId;
import org.springframework.stereotype.Component;

/** What somebody has written of the questions of a round and has not published: nobody else sees it, and it is kept for a day. */
@Component
class UnpublishedQuestions {

    private static final String FORM = "round-questions";

    private final Drafts drafts;

    UnpublishedQuestions(Drafts drafts) {
        this.drafts = drafts;
    }

    private record Unpublished(UUID round, QuestionsForm form) {}

    void keep(Viewer viewer, RoundId round, QuestionsForm form) {
        drafts.keep(viewer, FORM, new Unpublished(round.id(), form));
    }

    /** @return what they wrote for this very round */
    Optional<QuestionsForm> of(Viewer viewer, RoundId round) {
        return drafts.of(viewer, FORM, Unpublished.class)
                .filter(kept -> kept.round().equals(round.id()))
                .map(Unpublished::form);
    }

    /** What they write for another round meanwhile stays. */
    void drop(Viewer viewer, RoundId round) {
        if (of(viewer, round).isPresent()) {
            drafts.drop(viewer, FORM);
        }
    }
}
