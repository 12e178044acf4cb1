package linchpin.approach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Turn;
import linchpin.notices.Outside;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tests with somebody who sends in lists, a ward, and what messages go by. They share one start. */
@ModuleTest
@Import(ApproachTest.Around.class)
public abstract class ApproachTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A Tuesday in summer at noon, in London. */
    protected static final String NOON = "2026-06-02T11:00:00Z";

    @Autowired
    protected World world;

    @Autowired
    protected Desk desk;

    @Autowired
    protected TestTime time;

    @Autowired
    List<Chore> chores;

    protected World.Person clerk;
    protected PlaceId ward;

    @DynamicPropertySource
    static void outside(DynamicPropertyRegistry settings) {
        Outside.settings(settings);
    }

    /** By what messages go, and the form that links lead to. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan({"linchpin.notices.mail", "linchpin.notices.notify", "linchpin.feedback.giving"})
    static class Around {}

    @BeforeEach
    void somebodyWhoSendsInLists() {
        clerk = time.at("2026-01-05T12:00:00Z", () -> world.person(world.organisation(), Role.ADMINISTRATOR));
        ward = time.at("2026-01-05T12:00:00Z", () -> world.ward(clerk.organisation(), "Rowan"));
    }

    /** @return an email address that nobody else has */
    protected static String mail() {
        return "asked" + NUMBER.incrementAndGet() + "@example.com";
    }

    /** @return as it is typed */
    protected static String number() {
        return "07723 456" + (100 + NUMBER.incrementAndGet() % 899);
    }

    protected static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    protected MvcTestResult look(String when, byte[] file, String... more) {
        return time.at(when, () -> desk.send(clerk, "/approach/new", file, fields(more)));
    }

    /** @return what is said of a list, these fields instead of the usual ones */
    private String[] fields(String... more) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("place", "");
        fields.put("day", "2026-06-01");
        fields.put("hour", "");
        fields.put("basis", "told");
        fields.put("stands", "Information governance lead");
        for (var n = 0; n < more.length; n += 2) {
            fields.put(more[n], more[n + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    /** Looks through a file and stands for it. */
    protected MvcTestResult give(String when, byte[] file, String... more) {
        var looked = look(when, file, more);
        assertThat(looked).hasStatusOk();
        return send(when, sealed(looked), more);
    }

    protected MvcTestResult send(String when, String sealed, String... more) {
        var fields = new java.util.ArrayList<>(List.of(fields(more)));
        fields.addAll(List.of("sealed", sealed));
        return time.at(when, () -> desk.post(clerk, "/approach/send", fields.toArray(String[]::new)));
    }

    protected static String sealed(MvcTestResult looked) {
        return Desk.text(looked).replaceAll("(?s).*name=\"sealed\" value=\"([^\"]+)\".*", "$1");
    }

    /** @return where the list stands that was given */
    protected static String path(MvcTestResult given) {
        assertThat(given).hasStatus(302);
        return String.valueOf(given.getResponse().getRedirectedUrl());
    }

    protected void leaveInPeace(String when, String address) {
        assertThat(time.at(
                        when,
                        () -> desk.send(
                                clerk,
                                "/approach/peace",
                                new byte[0],
                                "address",
                                address,
                                "reason",
                                "bereaved",
                                "until",
                                "")))
                .hasStatusOk();
    }

    /** Everything that is due at this moment is done. */
    protected void run(String when) {
        run(when, clerk.organisation().id());
    }

    protected void run(String when, OrganisationId there) {
        time.during(
                when,
                () -> chores.stream()
                        .filter(chore -> chore.name().startsWith("asking "))
                        .forEach(chore -> World.in(there, () -> all(chore, there))));
    }

    private static Next all(Chore chore, OrganisationId there) {
        var next = chore.some(turn(there));
        while (next.equals(Next.NOW)) {
            next = chore.some(turn(there));
        }
        return next;
    }

    private static Turn turn(OrganisationId there) {
        return new Turn() {
            @Override
            public OrganisationId organisation() {
                return there;
            }

            @Override
            public boolean over() {
                return false;
            }
        };
    }

    /** @return how many of all lists stand so, or were left out for that */
    protected long count(String stateOrWhy) {
        return desk.count(
                clerk.organisation(),
                "select count(*) from approach.to_ask where state = '" + stateOrWhy + "' or why = '" + stateOrWhy
                        + "'");
    }

    /** @return how many mails came to this address */
    protected static int mails(String address) {
        return Outside.mails(address).size();
    }
}
