package linchpin.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.answers.Answered;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Turn;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
import linchpin.notices.peace.LeaveInPeace;
import linchpin.organisation.OrganisationId;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tests with a trust, somebody who said something there, and what messages go by. They share one start. */
@ModuleTest
@Import(PostTest.InPeace.class)
public abstract class PostTest {

    /** Longer than anybody has to take back what they published by a slip. */
    private static final Duration GRACE = Duration.ofMinutes(3);

    /** Knows whom nothing is sent to: whoever a test says. */
    public static final class InPeace implements LeaveInPeace {

        private final Set<String> addresses = ConcurrentHashMap.newKeySet();

        public void leave(String address) {
            addresses.add(address);
        }

        @Override
        public boolean leaves(String address) {
            return addresses.contains(address);
        }
    }

    @Autowired
    protected InPeace peace;

    @Autowired
    protected Trusts trusts;

    @Autowired
    protected Answered answered;

    @Autowired
    protected Desk desk;

    @Autowired
    protected TestTime time;

    @Autowired
    List<Chore> chores;

    protected Trust trust;
    protected FeedbackId said;
    protected String receipt;
    protected MatterId matter;

    @DynamicPropertySource
    static void outside(DynamicPropertyRegistry settings) {
        Outside.settings(settings);
    }

    @BeforeEach
    void somebodySaidSomething() {
        trust = trusts.trust();
        said = trusts.saidOnTheWard(trust, "There is nowhere to sit.");
        receipt = desk.receipt(trust.organisation(), said);
        matter = trusts.matter(trust, "Nowhere to sit", said);
    }

    /** @return an address that nobody else has */
    protected static String fresh() {
        return UUID.randomUUID() + "@example.com";
    }

    protected MvcTestResult follow(String receipt, String channel, String reach, String... more) {
        var fields = new java.util.ArrayList<>(
                List.of("receipt", receipt, "channel", channel, channel.equals("letter") ? "post" : "reach", reach));
        fields.addAll(List.of(more));
        return desk.give("/receipt/follow", fields.toArray(String[]::new));
    }

    /** The same, by mail, and it succeeds. */
    protected void followByMail(String address, String... more) {
        assertThat(follow(receipt, "mail", address, more)).hasStatusOk().hasForwardedUrl("/receipt");
    }

    /** Everything that is due in a few minutes is sent. */
    protected void send() {
        sendAt(Instant.now().plus(GRACE));
    }

    protected void sendAt(Instant when) {
        time.during(
                when.toString(),
                () -> chores.stream()
                        .filter(chore -> chore.name().startsWith("messages "))
                        .forEach(chore -> World.in(trust.organisation().id(), () -> all(chore))));
    }

    /** @return until when it wants to be left alone */
    protected Next all(Chore chore) {
        var next = chore.some(turn());
        while (next.equals(Next.NOW)) {
            next = chore.some(turn());
        }
        return next;
    }

    private Turn turn() {
        return new Turn() {
            @Override
            public OrganisationId organisation() {
                return trust.organisation().id();
            }

            @Override
            public boolean over() {
                return false;
            }
        };
    }

    /** @return how many notices are in this state */
    protected long count(String state) {
        return desk.count(trust.organisation(), "select count(*) from notices.notice where state = '" + state + "'");
    }
}
