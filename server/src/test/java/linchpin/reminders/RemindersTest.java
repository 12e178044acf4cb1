package linchpin.reminders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.notices.Message;
import linchpin.notices.NotCarried;
import linchpin.organisation.Organisation;
import linchpin.people.AccountId;
import linchpin.people.HomePanel;
import linchpin.people.HomePanel.Kind;
import linchpin.people.HomePanel.Reminds;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests with somebody who works here, what waits for them, and a carrier that keeps what it is handed. They share one start. */
@ModuleTest
@Import(RemindersTest.Around.class)
public abstract class RemindersTest {

    @Autowired
    protected World world;

    @Autowired
    protected Desk desk;

    @Autowired
    protected TestTime time;

    @Autowired
    protected Kept carried;

    @Autowired
    protected Waiting waiting;

    protected Organisation organisation;
    protected World.Person nurse;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry settings) {
        settings.add("linchpin.address", () -> "https://linchpin.example/");
    }

    @BeforeEach
    void somebodyWhoWorksHere() {
        organisation = world.organisation();
        nurse = person(organisation);
        carried.anew();
        waiting.none();
    }

    /** @return somebody who has worked there for long */
    protected World.Person person(Organisation there) {
        return time.at("2026-06-01T12:00:00Z", () -> world.person(there, Role.CHAMPION));
    }

    /** @return what was handed over for this person */
    protected List<Message> mails(World.Person person) {
        return carried.all().stream()
                .filter(message -> message.address().equals(person.email()))
                .toList();
    }

    /** Keeps mail, or fails as it is told to. */
    public static final class Kept implements Carrier {

        private final List<Message> messages = new CopyOnWriteArrayList<>();
        private volatile boolean ready = true;
        private volatile @Nullable NotCarried fails;

        void anew() {
            messages.clear();
            fails = null;
            ready = true;
        }

        /** No mail server is set up any more. */
        public void leavesNothing() {
            ready = false;
        }

        /** @param why null for that it goes again */
        public void fails(@Nullable NotCarried why) {
            fails = why;
        }

        List<Message> all() {
            return List.copyOf(messages);
        }

        @Override
        public Channel channel() {
            return Channel.MAIL;
        }

        @Override
        public boolean ready() {
            return ready;
        }

        @Override
        public Carried carry(Message message) throws NotCarried {
            var why = fails;
            if (why != null) {
                throw why;
            }
            messages.add(message);
            return new Carried(null, 0);
        }
    }

    /** Two pieces of home pages: what waits for somebody's yes, and what came in. */
    public static final class Waiting {

        private final Map<AccountId, List<String>> waits = new ConcurrentHashMap<>();
        private final Map<AccountId, List<String>> came = new ConcurrentHashMap<>();
        private volatile boolean urgent;

        void none() {
            waits.clear();
            came.clear();
            urgent = false;
        }

        /** @param what stands under their own addresses, and is somebody's words that no mail may hold */
        public void waits(World.Person person, String... what) {
            waits.put(person.account(), List.of(what));
        }

        /** As the other. */
        public void came(World.Person person, String... what) {
            came.put(person.account(), List.of(what));
        }

        /** What waits stands out from now on. */
        public void urgent() {
            urgent = true;
        }

        private static Optional<HomePanel.Panel> panel(String heading, List<String> what, boolean urgent) {
            var items = what.stream()
                    .map(one -> new HomePanel.Item("Secret words of " + one, "/" + one, "", null))
                    .toList();
            return Optional.of(new HomePanel.Panel(heading, (long) items.size(), items, "None", "/all", urgent));
        }
    }

    @Reminds(Kind.WAITS)
    record Waits(Waiting waiting) implements HomePanel {

        @Override
        public Optional<Panel> panel(Viewer viewer) {
            return Waiting.panel(
                    "Answers that wait", waiting.waits.getOrDefault(viewer.account(), List.of()), waiting.urgent);
        }

        @Override
        public int order() {
            return 1;
        }
    }

    @Reminds(Kind.CAME)
    record Came(Waiting waiting) implements HomePanel {

        @Override
        public Optional<Panel> panel(Viewer viewer) {
            return Waiting.panel("Unread", waiting.came.getOrDefault(viewer.account(), List.of()), false);
        }

        @Override
        public int order() {
            return 2;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Around {

        @Bean
        Kept kept() {
            return new Kept();
        }

        @Bean
        Waiting waiting() {
            return new Waiting();
        }

        @Bean
        HomePanel waits(Waiting waiting) {
            return new Waits(waiting);
        }

        @Bean
        HomePanel came(Waiting waiting) {
            return new Came(waiting);
        }
    }
}
