package linchpin.notices.hearing;

import java.time.Clock;
import java.time.LocalDate;
import linchpin.answers.Answers;
import linchpin.matters.MatterDeed;
import linchpin.notices.News;
import org.springframework.stereotype.Component;

/** Which of several steps of a kind it is: nobody is told of the same one twice. */
@Component
class Occasions {

    private final Answers answers;
    private final Clock clock;

    Occasions(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** @return a promise is its own; an answer is this version, asked about this time; of anything else there is one a day */
    String of(MatterDeed deed, News news) {
        return switch (news) {
            case PROMISED, TAKEN_BACK -> deed.act().about().id() + " " + LocalDate.now(clock);
            case ANSWERED, ASKED_AGAIN, SETTLED, CAME_BACK ->
                answers.publishedOf(deed.matter())
                        .map(answer -> answer.id().id() + " " + answer.asked())
                        .orElseGet(() -> LocalDate.now(clock).toString());
            case JOINED, CLOSED, REOPENED, REPLIED, NEWSLETTER ->
                LocalDate.now(clock).toString();
        };
    }
}
