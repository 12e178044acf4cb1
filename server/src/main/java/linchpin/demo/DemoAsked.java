package linchpin.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import linchpin.approach.AskListId;
import linchpin.approach.AskLists;
import linchpin.approach.AskLists.NewList;
import linchpin.approach.AskLists.ToAsk;
import linchpin.approach.LeftOut;
import linchpin.approach.atonce.AskWhoIsDue;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.notices.Message;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** People who went home were asked yesterday, and some of them answered. The numbers are those that Ofcom keeps for plays, and nothing is sent. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoAsked {

    private static final int ASKED = 60;
    private static final int ANSWERED = 17;
    private static final Map<LeftOut, Integer> LEFT =
            Map.of(LeftOut.LATELY, 4, LeftOut.STOPPED, 2, LeftOut.PEACE, 1, LeftOut.KIND, 3, LeftOut.NO_ADDRESS, 5);

    private final DaysAgo days;
    private final AskLists lists;
    private final AskWhoIsDue asking;
    private final Clock clock;

    DemoAsked(DaysAgo days, AskLists lists, AskWhoIsDue asking, Clock clock) {
        this.days = days;
        this.lists = lists;
        this.asking = asking;
        this.clock = clock;
    }

    /** Takes texts to nowhere. */
    private record Nowhere(Channel channel) implements Carrier {

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public Carried carry(Message message) {
            return new Carried(null, 2);
        }
    }

    void make(Cast cast) {
        var list = days.act(cast, 1, Role.ADMINISTRATOR, _ -> given(cast));
        days.product(cast, 0, () -> {
            asking.by(new Nowhere(Channel.TEXT));
            var code = lists.with(list).orElseThrow().code();
            IntStream.range(0, ANSWERED).forEach(_ -> lists.answered(code));
        });
    }

    private AskListId given(Cast cast) {
        var fresh = new NewList(
                new AskListId(UUID.randomUUID()),
                days.day(1),
                "told",
                "A notice at each bed, and the leaflet on going home",
                "Information governance lead (fictional)",
                0);
        List<ToAsk> people = IntStream.range(0, ASKED)
                .mapToObj(n -> new ToAsk(Channel.TEXT, "+447700900" + (100 + n), cast.ward(), clock.instant()))
                .toList();
        lists.give(fresh, people, LEFT);
        return fresh.id();
    }
}
