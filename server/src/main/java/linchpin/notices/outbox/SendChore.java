package linchpin.notices.outbox;

import java.time.Duration;
import java.util.List;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends what is due by one channel, one notice after the other: a channel that fails keeps no other waiting. */
final class SendChore implements Chore {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Carrier carrier;
    private final SendOne sending;
    private final Outbox outbox;

    SendChore(Carrier carrier, SendOne sending, Outbox outbox) {
        this.carrier = carrier;
        this.sending = sending;
        this.outbox = outbox;
    }

    /** One for each carrier there is. */
    @Configuration(proxyBeanMethods = false)
    static class Each {

        @Bean
        Chore sendsMail(List<Carrier> carriers, SendOne sending, Outbox outbox) {
            return of(Channel.MAIL, carriers, sending, outbox);
        }

        @Bean
        Chore sendsTexts(List<Carrier> carriers, SendOne sending, Outbox outbox) {
            return of(Channel.TEXT, carriers, sending, outbox);
        }

        @Bean
        Chore sendsLetters(List<Carrier> carriers, SendOne sending, Outbox outbox) {
            return of(Channel.LETTER, carriers, sending, outbox);
        }

        private static Chore of(Channel channel, List<Carrier> carriers, SendOne sending, Outbox outbox) {
            var carrier = carriers.stream()
                    .filter(one -> one.channel() == channel)
                    .findFirst()
                    .orElseThrow();
            return new SendChore(carrier, sending, outbox);
        }
    }

    @Override
    public String name() {
        return "messages " + carrier.channel().stored();
    }

    @Override
    public String does() {
        return "Sends " + carrier.channel().many() + " to those who asked to hear what comes of what they said";
    }

    @Override
    public String page() {
        return "/messages";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("notices").atLeastEvery(LONGEST);
    }

    @Override
    public Next some(Turn turn) {
        if (!carrier.ready()) {
            return Next.DONE;
        }
        if (sending.leftBehind(carrier) || sending.one(carrier)) {
            return Next.NOW;
        }
        return outbox.next(carrier.channel())
                .map(wait -> Next.in(wait.isNegative() ? Duration.ZERO : wait))
                .orElse(Next.DONE);
    }
}
