package linchpin.notices.hearing;

import java.util.Optional;
import linchpin.feedback.ToldAnew;
import linchpin.feedback.TouchesFeedback;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.MatterDeed;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.notices.News;
import linchpin.notices.Notices;
import linchpin.notices.Notices.Step;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done in a matter, told to those who raised it. Work that goes on and what others say are no steps to them; that all is done, the answer
 * tells.
 */
@Component
class HearMatters {

    private final Notices notices;
    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final Occasions occasions;

    HearMatters(Notices notices, Matters matters, FeedbackInMatters inMatters, Occasions occasions) {
        this.notices = notices;
        this.matters = matters;
        this.inMatters = inMatters;
        this.occasions = occasions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MatterDeed deed) {
        news(deed).ifPresent(news -> note(deed, news));
    }

    private void note(MatterDeed deed, News news) {
        var step = new Step(news, deed.matter(), occasions.of(deed, news));
        if (news == News.JOINED && deed instanceof TouchesFeedback joined) {
            notices.note(step, joined.feedback());
        } else if (news == News.TAKEN_BACK) {
            notices.noteToWhoWasTold(News.ANSWERED, step, inMatters.of(deed.matter()));
        } else {
            notices.note(step, inMatters.of(deed.matter()));
        }
    }

    private Optional<News> news(MatterDeed deed) {
        return Optional.ofNullable(
                switch (deed.step()) {
                    case BEGUN -> News.PROMISED;
                    case ASKED -> deed instanceof ToldAnew ? News.ANSWERED : News.ASKED_AGAIN;
                    case AGREED -> settled(deed) ? News.SETTLED : null;
                    case DISAGREED -> News.CAME_BACK;
                    case UNTOLD -> News.TAKEN_BACK;
                    case CLOSED -> News.CLOSED;
                    case REOPENED -> News.REOPENED;
                    case WORKED_ON -> joins(deed) ? News.JOINED : null;
                    case NOTED, UNDER_WAY, STILL_BACK, ALL_DONE, NOTHING_LEFT, WENT_BACK -> null;
                });
    }

    private boolean settled(MatterDeed deed) {
        return matters.with(deed.matter())
                .filter(matter -> matter.state() == MatterState.RESOLVED)
                .isPresent();
    }

    /** What joins feedback is about the matter; what takes one out again, about the feedback. */
    private static boolean joins(MatterDeed deed) {
        return deed instanceof TouchesFeedback
                && deed.act().about().id().equals(deed.matter().id());
    }
}
