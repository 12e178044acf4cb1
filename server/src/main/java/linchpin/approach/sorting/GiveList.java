package linchpin.approach.sorting;

import java.time.Clock;
import linchpin.approach.AskLists;
import linchpin.approach.AskLists.NewList;
import linchpin.approach.AskLists.ToAsk;
import org.springframework.stereotype.Component;

/** Gives a list that somebody stands for, held once more against those whom nobody asks. */
@Component
public class GiveList {

    private final SortPeople sorting;
    private final AskLists lists;
    private final Clock clock;

    GiveList(SortPeople sorting, AskLists lists, Clock clock) {
        this.sorting = sorting;
        this.lists = lists;
        this.clock = clock;
    }

    /** @param hour before which nobody is asked on the day on which they left; {@link AskMoment#NEXT_DAY} for not on that day */
    public void give(NewList fresh, Sorted looked, int hour) {
        var moment = new AskMoment(clock.getZone());
        var sorted = sorting.sort(looked);
        var people = sorted.rows().stream()
                .map(row ->
                        new ToAsk(row.channel(), row.address(), row.place(), moment.byDay(later(moment, row, hour))))
                .toList();
        lists.give(fresh, people, sorted.left());
    }

    private java.time.Instant later(AskMoment moment, Row row, int hour) {
        var first = moment.first(row.left(), hour);
        return first.isAfter(clock.instant()) ? first : clock.instant();
    }
}
