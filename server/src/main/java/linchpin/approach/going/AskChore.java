package linchpin.approach.going;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import linchpin.approach.sorting.AskMoment;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks by one channel those who are due, one after the other and by day: a channel that fails keeps no other waiting. */
final class AskChore implements Chore {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Channel channel;
    private final AskOne asking;
    private final ToGo going;
    private final Around around;

    AskChore(Channel channel, AskOne asking, ToGo going, Around around) {
        this.channel = channel;
        this.asking = asking;
        this.going = going;
        this.around = around;
    }

    /** What goes by what, and when. */
    record Around(ObjectProvider<Carrier> carriers, Clock clock) {}

    /** One for each way in which people are asked. */
    @Configuration(proxyBeanMethods = false)
    static class Each {

        @Bean
        Chore asksByMail(ObjectProvider<Carrier> carriers, AskOne asking, ToGo going, Clock clock) {
            return new AskChore(Channel.MAIL, asking, going, new Around(carriers, clock));
        }

        @Bean
        Chore asksByText(ObjectProvider<Carrier> carriers, AskOne asking, ToGo going, Clock clock) {
            return new AskChore(Channel.TEXT, asking, going, new Around(carriers, clock));
        }
    }

    @Override
    public String name() {
        return "asking " + channel.stored();
    }

    @Override
    public String does() {
        return "Asks people who were here how it was, " + channel.inWords();
    }

    @Override
    public String page() {
        return "/approach";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("approach").atLeastEvery(LONGEST);
    }

    @Override
    public Next some(Turn turn) {
        var carrier = carrier();
        if (carrier.isEmpty()) {
            return Next.DONE;
        }
        var now = around.clock().instant();
        var byDay = new AskMoment(around.clock().getZone()).byDay(now);
        if (byDay.isAfter(now)) {
            return Next.in(Duration.between(now, byDay));
        }
        if (asking.leftBehind(carrier.orElseThrow()) || asking.one(carrier.orElseThrow())) {
            return Next.NOW;
        }
        return going.next(channel)
                .map(wait -> Next.in(wait.isNegative() ? Duration.ZERO : wait))
                .orElse(Next.DONE);
    }

    private Optional<Carrier> carrier() {
        return around.carriers().stream()
                .filter(one -> one.channel() == channel && one.ready())
                .findFirst();
    }
}
