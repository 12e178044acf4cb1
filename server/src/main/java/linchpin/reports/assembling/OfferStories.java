package linchpin.reports.assembling;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.Quotable;
import linchpin.feedback.words.Quotable.QuotableStory;
import linchpin.figures.room.StoryCard;
import linchpin.organisation.Reach;
import linchpin.reports.Part;
import linchpin.reports.Quarter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words of a quarter that may stand beside its numbers: cleared, and of people who agree today. */
@Component
class OfferStories {

    /** As many as numbers: neither half crowds the other out. */
    static final int WANTED =
            (int) Arrays.stream(Part.values()).filter(Part::counts).count();

    private static final int OFFERED = 3 * WANTED;

    private final Quotable quotable;

    OfferStories(Quotable quotable) {
        this.quotable = quotable;
    }

    /** @return those to choose from, somebody who is not content and somebody who is in turn */
    @Transactional(readOnly = true)
    public List<QuotableStory> of(Quarter quarter) {
        var wanted = new Quotable.Wanted(Reach.everywhere(), null, quarter.first(), quarter.last());
        return StoryCard.inTurn(quotable.willing(wanted, OFFERED), QuotableStory::score, QuotableStory::words, OFFERED);
    }

    /** @return those that a report begins with */
    @Transactional(readOnly = true)
    public List<FeedbackId> first(Quarter quarter) {
        return of(quarter).stream().limit(WANTED).map(QuotableStory::id).toList();
    }

    /** @return those of these that may be chosen, in the order in which they are offered */
    @Transactional(readOnly = true)
    public List<FeedbackId> among(Quarter quarter, Collection<String> chosen) {
        Set<String> ids = chosen.stream().collect(Collectors.toSet());
        return of(quarter).stream()
                .map(QuotableStory::id)
                .filter(id -> ids.contains(id.id().toString()))
                .toList();
    }
}
