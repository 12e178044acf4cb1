package linchpin.meaning.heard;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.analysis.text.similar.Words;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.WordsToRead;
import linchpin.meaning.heard.KeptVectors.Mark;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;

/**
 * Carries what is kept into the index: first all of it, then what any node wrote since. A transaction may end later than another that
 * began after it, so each round begins a minute before the last thing seen.
 */
@Component
class GatherHeard {

    private static final int PAGE = 1_000;
    private static final long OVERLAP = 60_000;

    private final Organisations organisations;
    private final KeptVectors vectors;
    private final WordsToRead words;
    private final HeardIndex index;
    private final Map<OrganisationId, Progress> progress = new HashMap<>();

    GatherHeard(Organisations organisations, KeptVectors vectors, WordsToRead words, HeardIndex index) {
        this.organisations = organisations;
        this.vectors = vectors;
        this.words = words;
        this.index = index;
    }

    /** How far one organisation has been gathered, and what was seen in the last minute before that. */
    private static final class Progress {

        private final Map<UUID, Timestamp> lately = new HashMap<>();
        private Mark at = Mark.at(new Timestamp(0));

        List<Mark> fresh(List<Mark> page) {
            return page.stream()
                    .filter(mark -> !mark.keptAt().equals(lately.get(mark.commentId())))
                    .toList();
        }

        void passed(List<Mark> page) {
            if (page.isEmpty()) {
                return;
            }
            page.forEach(mark -> lately.put(mark.commentId(), mark.keptAt()));
            var last = page.getLast();
            var since = new Timestamp(last.keptAt().getTime() - OVERLAP);
            lately.values().removeIf(since::after);
            at = page.size() == PAGE ? last : Mark.at(since);
        }
    }

    /** Until there is nothing new, a page of each organisation in turn, so that a large one keeps none of the others waiting. */
    synchronized void gather() {
        for (var busy = true; busy && !Thread.currentThread().isInterrupted(); ) {
            busy = false;
            for (var organisation : organisations.all()) {
                var id = organisation.id();
                busy |= Tenancy.in(id.id(), () -> page(id));
            }
        }
    }

    private boolean page(OrganisationId organisation) {
        var done = progress.computeIfAbsent(organisation, _ -> new Progress());
        var page = vectors.after(done.at, PAGE);
        var fresh = done.fresh(page).stream()
                .map(mark -> new FeedbackId(mark.feedbackId()))
                .distinct()
                .toList();
        if (!fresh.isEmpty()) {
            carry(organisation, fresh);
        }
        done.passed(page);
        if (page.size() < PAGE) {
            index.gathered(organisation);
        }
        return page.size() == PAGE;
    }

    private void carry(OrganisationId organisation, List<FeedbackId> feedback) {
        var shown = words.shown(feedback);
        var said = new ArrayList<HeardIndex.Said>();
        var gone = new ArrayList<UUID>();
        for (var meant : vectors.of(feedback)) {
            var text = shown.get(meant.comment());
            if (text == null || meant.vector() == null) {
                gone.add(meant.comment());
            } else {
                said.add(new HeardIndex.Said(meant.comment(), meant.vector(), Words.of(text)));
            }
        }
        index.forget(gone);
        index.remember(organisation, said);
    }
}
