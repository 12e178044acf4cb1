package linchpin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import linchpin.approach.AskListId;
import linchpin.approach.AskLists;
import linchpin.approach.KnownAgain;
import linchpin.approach.LeftOut;
import linchpin.chores.Chore;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Receipts;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.Register;
import linchpin.figures.Counts;
import linchpin.notices.Channel;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.people.signin.Tokens;
import linchpin.reports.Quarter;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.Said;
import linchpin.support.Sketch;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * An organisation with something of everything in it, made over the product's own pages, with a person of each role. Words in braces
 * within an address stand for what is there, as {@code {thread-late}}.
 */
final class Ground {

    private final World world;
    private final Register register;
    private final Receipts receipts;
    private final MockMvcTester browser;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Counts counts;

    private final Organisation organisation;
    private final PlaceId ward;
    private final Map<Role, World.Person> people = new EnumMap<>(Role.class);
    private final Map<String, String> words = new LinkedHashMap<>();

    Ground(
            World world,
            Register register,
            Receipts receipts,
            MockMvcTester browser,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Counts counts) {
        this.world = world;
        this.register = register;
        this.receipts = receipts;
        this.browser = browser;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.counts = counts;
        organisation = world.organisation();
        ward = world.ward(organisation, "Ward 7");
        world.ward(
                organisation,
                "Emergency department, same day emergency care and ambulatory care (Princess Elizabeth wing)");
        for (var role : Role.values()) {
            people.put(role, world.person(organisation, role));
        }
        keep("organisation", organisation.code());
        keep("ward", ward.id());
        invite();
        lend();
        bringIn();
        speak();
        weaveThreads();
        teach();
        share();
        measure();
        gatherEvidence();
        propose();
        fund();
        talk();
        runPast();
        tell();
        beAsked();
        askPeople();
        improve();
    }

    /** A change that is tried; a walk that is written down, with what it found; and one that is not finished. */
    private void improve() {
        post(
                Role.END_USER,
                "/actions/{action-late}/cycles/new",
                "change",
                "Print the letters on the day itself",
                "prediction",
                "Nobody has a letter after the appointment",
                "measure",
                "hand",
                "counted",
                "Letters that came too late",
                "predicted",
                "0",
                "startsOn",
                LocalDate.now().toString(),
                "endsOn",
                LocalDate.now().plusDays(7).toString(),
                "where",
                "One clinic",
                "patients",
                "20");
        post(
                Role.END_USER,
                "/actions/{action-late}/cycles/1/count",
                "value",
                "3",
                "ofDay",
                LocalDate.now().toString());
        var done = walk();
        for (var n = 1; n <= 8; n++) {
            post(Role.PATIENT_LEADER, done, "verdict-" + n, n == 2 ? "not_fine" : "fine");
        }
        post(Role.PATIENT_LEADER, done, "act", "finish", "said-2", "The screen hangs behind a pillar");
        keep(
                "finding",
                found(
                        "/walks/works/([0-9a-f-]{36})",
                        get(Role.PATIENT_LEADER, "/walks/works").page()));
        var open = walk();
        keep("walk", open.replace("/walks/", ""));
        keep("walk-done", done.replace("/walks/", ""));
        var sketch = new MockMultipartFile("file", "chair.png", "image/png", Sketch.png(40, 30, Color.BLUE));
        var sent = browser.perform(multipart(open + "/items/2")
                .file(sketch)
                .param("verdict", "not_fine")
                .param("shows", "A chair in the way of a wheelchair")
                .with(World.signedIn(person(Role.PATIENT_LEADER)))
                .with(csrf()));
        assertThat(sent).hasStatus(302);
    }

    private String walk() {
        return post(
                        Role.PATIENT_LEADER,
                        "/walks/new",
                        "place",
                        ward.id().toString(),
                        "walkedOn",
                        LocalDate.now().toString(),
                        "list",
                        "waiting",
                        "needs",
                        "wheelchair",
                        "patients",
                        "2")
                .redirected();
    }

    /** One that two people write, who both changed it, and moved on; one that waits for somebody to say yes. */
    private void propose() {
        keep("proposal", raised(Role.PATIENT_LEADER, "Somewhere to sit at night", words.get("thread-promised")));
        post(Role.PATIENT_LEADER, "/proposals/{proposal}/authors", "person", account(Role.END_USER));
        post(Role.END_USER, "/proposals/{proposal}/authors/accept");
        post(Role.END_USER, "/proposals/{proposal}/support", "version", "1");
        post(Role.CHAMPION, "/proposals/{proposal}/comments", "version", "1", "words", "Who pays for the chairs?");
        post(
                Role.END_USER,
                "/proposals/{proposal}/change",
                "title",
                "Somewhere to sit at night",
                "change",
                "Three chairs by the window.\nNobody moves them away.",
                "whom",
                "Whoever cannot sleep",
                "note",
                "Three chairs",
                "from",
                "1",
                "begun",
                "1");
        post(Role.LINCHPIN, "/proposals/{proposal}/stage", "from", "idea", "to", "design", "why", "It is clear enough");
        post(
                Role.LINCHPIN,
                "/proposals/{proposal}/part",
                "what",
                "Two people tried the chairs",
                "on",
                LocalDate.now().toString());
        promisePatients();
        draw();
        sitTogether();
        keep("proposal-unasked", raised(Role.END_USER, "A hook for a coat", ""));
        keep("proposal-idea", raised(Role.END_USER, "A clock that can be read from the bed", ""));
        post(Role.END_USER, "/proposals/{proposal-idea}/authors", "person", account(Role.PATIENT_LEADER));
        ask();
        review();
    }

    /** A rule that is suggested, and a review that somebody asked for. */
    private void review() {
        var rule = post(
                Role.PATIENT_LEADER,
                "/reviews/rules",
                "theme",
                "",
                "place",
                "",
                "each",
                "",
                "tone",
                "all",
                "comments",
                "2",
                "days",
                "60",
                "people",
                "2",
                "due",
                "20",
                "owner",
                "",
                "act",
                "keep");
        keep("review-rule", found("/reviews/rules/([0-9a-f-]{36})", rule.redirected()));
        var review = post(
                Role.PATIENT_LEADER,
                "/reviews/ask",
                "theme",
                "",
                "place",
                "",
                "reason",
                "Everybody says it",
                "due",
                "20",
                "owner",
                account(Role.PATIENT_LEADER));
        keep("review", found("/reviews/([0-9a-f-]{36})", review.redirected()));
    }

    /** A round that has closed, of which no questions have come yet; and one that is open, with one thing to look through. */
    private void ask() {
        keep("round-over", asked("Read the clock from the bed?"));
        post(Role.END_USER, "/rounds/{round-over}/say", "words", "Why do the clocks all tell another time?");
        in(() -> jdbc.sql("""
            update rounds.saying
            set shown = received, themes = '{Environment}', verdict = 'shown', judged_by = gen_random_uuid(), judged_on = first.opens_on
            from (select opens_on from rounds.round) first\
            """).update());
        post(Role.END_USER, "/rounds/{round-over}/close", "why", "Everybody has said it");
        keep("round", asked("What about the dark?"));
        post(Role.END_USER, "/rounds/{round}/say", "words", "Can it be read without switching the light on?");
        in(() -> jdbc.sql("update rounds.saying set shown = received where shown is null")
                .update());
        keep(
                "saying",
                in(() -> jdbc.sql("select id from rounds.saying where verdict is null")
                        .query(UUID.class)
                        .single()));
    }

    private String asked(String title) {
        var opened = post(
                Role.END_USER,
                "/rounds",
                "proposal",
                words.get("proposal-idea"),
                "title",
                title,
                "about",
                "Nobody knows what time it is at night.",
                "opens",
                LocalDate.now().toString(),
                "closes",
                LocalDate.now().plusDays(9).toString());
        return found("/rounds/([0-9a-f-]{36})", opened.redirected());
    }

    private void draw() {
        browser.perform(multipart("/proposals/" + words.get("proposal") + "/pictures")
                .file(new MockMultipartFile("file", "chairs.png", "image/png", Sketch.png(400, 300, Color.BLUE)))
                .param("shows", "Three chairs in a half circle")
                .param("said", "So that nobody looks at a wall")
                .param("made", "self")
                .param("agreed", "true")
                .with(World.signedIn(person(Role.PATIENT_LEADER)))
                .with(csrf()));
        keep(
                "picture",
                in(() -> jdbc.sql("select id from proposals.picture")
                        .query(UUID.class)
                        .single()));
    }

    /** A session of today: the patient leader is asked whether they were there, gave an idea, and is to look through the notes. */
    private void sitTogether() {
        var leader = account(Role.PATIENT_LEADER);
        var held = post(
                Role.LINCHPIN,
                "/proposals/{proposal}/sessions",
                "on",
                LocalDate.now().toString(),
                "heldAt",
                "The day room",
                "patients",
                "4",
                "clinical",
                "2",
                "me",
                "true",
                "people",
                leader,
                "contact",
                leader);
        keep("session", found("/sessions/([0-9a-f-]{36})", held.redirected()));
        var session = "/proposals/{proposal}/sessions/{session}";
        var moment = "Sitting on the bed at four, and nobody else awake";
        post(Role.LINCHPIN, session + "/moments", "words", moment, "feeling", "alone", "strength", "very");
        post(Role.LINCHPIN, session + "/ideas", "words", "A lamp at each chair", "giver", "person-" + leader);
        post(Role.LINCHPIN, session + "/ideas", "words", "Blankets", "giver", "patients");
        keep(
                "moment",
                in(() -> jdbc.sql("select id from proposals.touch_point")
                        .query(UUID.class)
                        .single()
                        .toString()));
        keep(
                "idea",
                found(
                        "/ideas/([0-9a-f-]{36})/became",
                        get(Role.LINCHPIN, session).page()));
        post(
                Role.LINCHPIN,
                session + "/ideas/{idea}/became",
                "state",
                "parked",
                "words",
                "The new lamps come",
                "seen",
                "0");
        post(Role.LINCHPIN, session + "/notes", "words", "We tried the chairs.\nTwo are enough.", "from", "0");
    }

    /** What they were told at the start, and what somebody wrote beside it. */
    private void promisePatients() {
        var today = LocalDate.now().toString();
        post(
                Role.LINCHPIN,
                "/proposals/{proposal}/promises",
                "words",
                "Chairs by the window before the clocks go back",
                "toldTo",
                "Everybody at the evening round",
                "by",
                account(Role.END_USER),
                "on",
                today,
                "due",
                today);
        keep(
                "promise",
                in(() -> jdbc.sql("select id from proposals.promise")
                        .query(UUID.class)
                        .single()));
        post(Role.LINCHPIN, "/proposals/{proposal}/promises/{promise}", "kind", "happened", "came", "version-2");
        post(Role.LINCHPIN, "/proposals/{proposal}/promises/{promise}", "kind", "corrected", "words", "Two, not three");
    }

    /**
     * One decision that has closed, one that is open and waits for the patient leader, and one that is being set up.
     *
     * @param chore closes decisions whose time is up
     */
    /** One that everybody reads, of the quarter that is not over yet in truth, and one that waits for a leader. */
    private void report(TestTime time) {
        var quarter = Quarter.of(LocalDate.now());
        keep("quarter", quarter.code());
        keep("quarter-waiting", Quarter.over(LocalDate.now(), 1).getFirst().code());
        post(Role.LINCHPIN, "/reports", "quarter", words.get("quarter-waiting"));
        for (var audience : List.of("patients", "staff")) {
            var begun = post(Role.LINCHPIN, "/newsletters", "audience", audience);
            keep("newsletter-" + audience, found("/newsletters/([0-9a-f-]{36})", begun.redirected()));
        }
        post(Role.PATIENT_LEADER, "/newsletters/{newsletter-patients}/publish", "version", "1");
        time.at(quarter.last().plusDays(40) + "T09:00:00Z", () -> {
            post(Role.LINCHPIN, "/reports", "quarter", quarter.code());
            return post(
                    Role.PATIENT_LEADER,
                    "/reports/{quarter}/approve",
                    "version",
                    "1",
                    "statement",
                    "We are glad about the door, and not about the noise at night.");
        });
    }

    void decide(TestTime time, Chore chore) {
        report(time);
        keep("decided", published("What do we mend first?", LocalDate.now().plusDays(2)));
        for (var role : List.of(Role.PATIENT_LEADER, Role.END_USER)) {
            post(role, "/decisions/{decided}/ready", "interest", "none");
            post(role, "/decisions/{decided}/vote", "option-1", "2", "reason", "It drips all night");
        }
        keep("equal", published("Which bench first?", LocalDate.now().plusDays(2)));
        for (var role : List.of(Role.PATIENT_LEADER, Role.END_USER)) {
            post(role, "/decisions/{equal}/ready", "interest", "none");
            post(role, "/decisions/{equal}/vote", "option-1", "2", "option-2", "2");
        }
        panels(time);
        papers(time);
        time.at(LocalDate.now().plusDays(3) + "T09:00:00Z", () -> ByHand.does(chore, organisation));
        afterwards();
        keep("decision", published("Which clock do we buy?", LocalDate.now().plusDays(9)));
        post(Role.PATIENT_LEADER, "/decisions/{decision}/ready", "interest", "none");
        keep("draft", drafted("Who reads the meter?", LocalDate.now().plusDays(9)));
    }

    /** What follows from one, another way than another, and a word in the talk before a second vote. */
    private void afterwards() {
        var review = LocalDate.now().plusDays(90).toString();
        post(Role.LINCHPIN, "/decisions/{decided}/follows", "what", "Levered taps come in May.", "on", review);
        post(
                Role.LINCHPIN,
                "/decisions/{panel-decided}/otherwise",
                "instead",
                "Nobody drives",
                "why",
                "The van is sold.");
        post(
                Role.PATIENT_LEADER,
                "/decisions/{equal}/round",
                "words",
                "The one by the lift is the only one in the shade.");
    }

    /** A talk that is open, with whoever looks after the ward, and one that moved something. */
    private void talk() {
        for (var name : List.of("talk", "talk-moved")) {
            var logged = post(
                    Role.PATIENT_LEADER,
                    "/talks",
                    "person",
                    account(Role.END_USER),
                    "whom",
                    "ward manager of the emergency department",
                    "what",
                    "They will look at the chairs by the lift, and tell us by the end of the month.",
                    "route",
                    "corridor",
                    "routeWords",
                    "by the lift");
            keep(name, found("/talks/([0-9a-f-]{36})", logged.redirected()));
        }
        post(Role.END_USER, "/talks/{talk-moved}", "words", "I said that I would ask.");
        post(
                Role.PATIENT_LEADER,
                "/talks/{talk-moved}/came",
                "how",
                "moved",
                "address",
                address("/matters/{thread-open}"),
                "words",
                "Three chairs came.");
    }

    /** A question that waits, with a reply in two versions; and one that was replied to, of which whoever asked has to say what became of it. */
    private void runPast() {
        for (var name : List.of("question", "question-replied")) {
            var asked = post(
                    Role.CHAMPION,
                    "/run-past",
                    "question",
                    "Shall we move the clinic for people with long-term conditions to Mondays?",
                    "address",
                    address("/matters/{thread-open}"),
                    "words",
                    "Fridays are full.",
                    "by",
                    LocalDate.now().plusDays(5).toString());
            keep(name, found("/run-past/([0-9a-f-]{36})", asked.redirected()));
            post(Role.PATIENT_LEADER, "/run-past/{" + name + "}/reply", "words", "Never on Mondays.", "from", "0");
            post(Role.PATIENT_LEADER, "/run-past/{" + name + "}/reply", "words", "Only with a bus.", "from", "1");
        }
        var writer = account(Role.PATIENT_LEADER);
        post(Role.PATIENT_LEADER, "/run-past/{question-replied}/ours", "writer", writer, "version", "2");
    }

    /** A story that was told, and moved nothing. */
    private void tell() {
        var logged = post(
                Role.PATIENT_LEADER,
                "/told",
                "story",
                "The night without a chair",
                "event",
                "Board meeting in the Princess Elizabeth wing",
                "audience",
                "board",
                "heard",
                "30");
        keep("told", found("/told/([0-9a-f-]{36})", logged.redirected()));
        post(Role.PATIENT_LEADER, "/told/{told}/moved", "how", "nothing", "words", "They had no time.");
    }

    /** What a body outside asks for; and a duty of one’s own. */
    private void beAsked() {
        post(
                Role.LINCHPIN,
                "/clocks/duties",
                "name",
                "Answer every comment in 10 working days",
                "subject",
                "feedback",
                "step",
                "answer",
                "amount",
                "10",
                "unit",
                "working_days",
                "division",
                "scotland",
                "pauses",
                "while we wait for somebody’s consent");
        var logged = post(
                Role.LINCHPIN,
                "/clocks/requests/new",
                "askedBy",
                "Healthwatch Nowhere",
                "what",
                "Their report on going home from hospital, with four recommendations",
                "receivedOn",
                LocalDate.now().toString(),
                "duty",
                "healthwatch-answer");
        keep("clock", found("/clocks/([0-9a-f-]{36})", logged.redirected()));
    }

    /** A budget from which one thing is paid and another waits to be. */
    private void fund() {
        var opened = post(
                Role.CHAMPION,
                "/budgets",
                "name",
                "Young people’s fund",
                "purpose",
                "What makes a stay bearable.",
                "place",
                ward.id().toString(),
                "amount",
                "10,000",
                "decided",
                "The board, in May",
                "ends",
                LocalDate.now().plusYears(1).toString());
        keep("budget", found("/budgets/([0-9a-f-]{36})", opened.redirected()));
        for (var name : List.of("approval", "approval-paid")) {
            keep(name, UUID.randomUUID());
            post(
                    Role.PATIENT_LEADER,
                    "/budgets/{budget}/approve",
                    "entry",
                    words.get(name),
                    "what",
                    "Two beanbags, washable at 60 degrees, for the room by the lift",
                    "payee",
                    "Soft & Co",
                    "amount",
                    "250.50",
                    "decided",
                    "All five of us",
                    "until",
                    LocalDate.now().plusDays(5).toString());
        }
        keep("payment", UUID.randomUUID());
        post(
                Role.LINCHPIN,
                "/budgets/{budget}/pay/{approval-paid}",
                "entry",
                words.get("payment"),
                "amount",
                "200",
                "words",
                "Invoice 12");
        browser.perform(multipart("/budgets/" + words.get("budget") + "/receipts/" + words.get("approval-paid"))
                .file(new MockMultipartFile("file", "till.png", "image/png", Sketch.png(200, 600, Color.BLACK)))
                .param("shows", "A till receipt of 9 May: two beanbags, £200")
                .with(World.signedIn(person(Role.LINCHPIN)))
                .with(csrf()));
        keep(
                "bill",
                in(() -> jdbc.sql("select id from budgets.bill")
                        .query(UUID.class)
                        .single()));
    }

    /** One panel that marks alone, one that talks, and one whose time is up. */
    private void panels(TestTime time) {
        var today = LocalDate.now();
        in(() -> jdbc.sql("update people.role_held set since = since - 30").update()); // so that they could mark then
        keep("panel", panel("Who runs the clinic?", today.plusDays(9), today.plusDays(20)));
        post(Role.PATIENT_LEADER, "/decisions/{panel}/ready", "interest", "none");
        time.at(today.minusDays(3) + "T09:00:00Z", () -> {
            keep("panel-talks", marked(panel("Who brings the meals?", today.minusDays(1), today.plusDays(20))));
            keep("panel-decided", marked(panel("Who drives the van?", today.minusDays(1), today.plusDays(2))));
            return true;
        });
        prices("panel-talks");
        prices("panel-decided");
        sheets(time, today);
    }

    /** One whose members have marked, and that cannot talk before the sheets of two are counted: one was read in. */
    private void sheets(TestTime time, LocalDate today) {
        time.at(today.minusDays(3) + "T09:00:00Z", () -> {
            keep(
                    "panel-sheets",
                    marked(panel(
                            "Who cleans the windows?",
                            today.minusDays(1),
                            today.plusDays(20),
                            "way.papers",
                            "yes",
                            "votes.patientsToo",
                            "Ann Ash\nBob Birch")));
            return post(
                    Role.LINCHPIN,
                    "/decisions/{panel-sheets}/papers/envelopes",
                    "voters",
                    "2",
                    "voters",
                    "3",
                    "how",
                    "paper");
        });
        post(
                Role.LINCHPIN,
                "/decisions/{panel-sheets}/papers/read",
                "envelope",
                "1",
                "is",
                "valid",
                "mark-1-1",
                "3",
                "why-1-1",
                "The bus goes there",
                "mark-2-1",
                "4");
    }

    /** One whose time is up, with papers that somebody read in, and one that is left. */
    private void papers(TestTime time) {
        var today = LocalDate.now();
        time.at(today.minusDays(3) + "T09:00:00Z", () -> {
            keep(
                    "papers",
                    published(
                            "Which chair first?",
                            today.minusDays(1),
                            "way.papers",
                            "yes",
                            "votes.patientsToo",
                            "Ann\nBob"));
            var envelopes = "/decisions/{papers}/papers/envelopes";
            post(Role.LINCHPIN, envelopes, "voters", "2", "voters", "3", "how", "paper");
            return post(Role.LINCHPIN, envelopes, "voters", "4", "how", "proxy", "sent", "Her colleague, by letter");
        });
        post(Role.LINCHPIN, "/decisions/{papers}/papers/read", "envelope", "1", "is", "valid", "option-1", "2");
        post(Role.PATIENT_LEADER, "/decisions/{papers}/papers/read", "envelope", "2", "is", "spoilt", "reason", "Torn");
    }

    private String panel(String title, LocalDate closes, LocalDate talks, String... more) {
        var form =
                new java.util.ArrayList<>(List.of("template", "panel", "title", title, "about", "Three have offered."));
        form.addAll(
                List.of("options", "Northway\nTern\nThe long-established Willowbank Partnership", "way.how", "marks"));
        form.addAll(List.of("place", ward.id().toString(), "way.seats", "1", "way.absent", "void", "way.secret", "no"));
        form.addAll(List.of("way.listed", "yes", "votes.patients", account(Role.PATIENT_LEADER), "votes.share", "0"));
        form.addAll(
                List.of("votes.patientsQuorum", "1", "votes.staff", account(Role.END_USER), "votes.staffQuorum", "0"));
        form.addAll(List.of("times.closes", closes.toString(), "times.closesAt", "17:00"));
        form.addAll(List.of("marks.talks", talks.toString(), "marks.talksAt", "17:00"));
        form.addAll(List.of("marks.law", "psr-2023", "marks.lawWords", "By the competitive process."));
        form.addAll(List.of("marks.domains[0].label", "Quality", "marks.domains[0].patients", "20"));
        form.addAll(criterion("marks.domains[0].criteria[0].", "Access", "60"));
        form.addAll(List.of("marks.domains[0].criteria[0].minimum", "2", "marks.domains[1].label", "Value"));
        form.addAll(criterion("marks.domains[1].criteria[0].", "Price", "40"));
        form.addAll(List.of("marks.domains[1].criteria[0].price", "yes"));
        form.addAll(List.of(more));
        var drafted = post(Role.LINCHPIN, "/decisions/drafts", form.toArray(String[]::new));
        var draft = found("/decisions/drafts/([0-9a-f-]{36})", drafted.redirected());
        return found(
                "/decisions/([0-9a-f-]{36})",
                post(Role.LINCHPIN, "/decisions/drafts/" + draft + "/publish").redirected());
    }

    private static List<String> criterion(String field, String label, String weight) {
        return List.of(field + "label", label, field + "weight", weight, field + "most", "5");
    }

    private String marked(String panel) {
        for (var role : List.of(Role.PATIENT_LEADER, Role.END_USER)) {
            post(role, "/decisions/" + panel + "/ready", "interest", "none");
            var first = role == Role.PATIENT_LEADER ? "1" : "4";
            post(
                    role,
                    "/decisions/" + panel + "/marks",
                    "mark-1-1",
                    first,
                    "mark-2-1",
                    "4",
                    "mark-3-1",
                    "3",
                    "why-1-1",
                    "Far");
        }
        return panel;
    }

    private void prices(String panel) {
        var path = "/decisions/{" + panel + "}/prices";
        post(Role.LINCHPIN, path, "criterion", "2", "price-2-1", "300", "price-2-2", "200", "price-2-3", "600");
        post(Role.PATIENT_LEADER, path + "/confirm", "n", "1");
    }

    private String published(String title, LocalDate closes, String... more) {
        var draft = drafted(title, closes, more);
        return found(
                "/decisions/([0-9a-f-]{36})",
                post(Role.LINCHPIN, "/decisions/drafts/" + draft + "/publish").redirected());
    }

    private String drafted(String title, LocalDate closes, String... more) {
        var form = new java.util.ArrayList<>(List.of(
                "template",
                "cases",
                "title",
                title,
                "about",
                "Whatever costs least sleep.",
                "options",
                "The tap\nThe toaster\nThe television set in the corner of the day room",
                "place",
                ward.id().toString(),
                "way.how",
                "dots",
                "way.most",
                "4",
                "way.each",
                "3",
                "way.seats",
                "1",
                "way.absent",
                "void",
                "way.secret",
                "no",
                "way.listed",
                "yes",
                "votes.patients",
                account(Role.PATIENT_LEADER),
                "votes.share",
                "40",
                "votes.patientsQuorum",
                "1",
                "votes.staff",
                account(Role.END_USER),
                "votes.staffQuorum",
                "0",
                "times.closes",
                closes.toString(),
                "times.closesAt",
                "17:00"));
        form.addAll(List.of(more));
        var drafted = post(Role.LINCHPIN, "/decisions/drafts", form.toArray(String[]::new));
        return found("/decisions/drafts/([0-9a-f-]{36})", drafted.redirected());
    }

    private String account(Role role) {
        return person(role).account().id().toString();
    }

    private String raised(Role role, String title, String matter) {
        var raised = post(
                role,
                "/proposals",
                "title",
                title,
                "change",
                "Two chairs by the window.\nNobody moves them away.",
                "whom",
                "Whoever cannot sleep",
                "place",
                ward.id().toString(),
                "matter",
                matter);
        return found("/proposals/([0-9a-f-]{36})", raised.redirected());
    }

    /** Two months of a return, one being made and one submitted, and the people served. */
    private void measure() {
        var month = YearMonth.now().minusMonths(1);
        keep("return-month", month);
        keep("return-submitted", month.minusMonths(1));
        post(Role.ANALYST, "/returns/arrange/inpatient", "place", ward.id().toString(), "parentCode", "QX1");
        post(Role.ANALYST, "/returns/inpatient/{return-month}/eligible", "eligible[" + ward.id() + "]", "30");
        post(Role.ANALYST, "/returns/inpatient/{return-month}/check");
        in(() -> jdbc.sql("""
                        insert into returns.monthly_return (setting, month, state, parent_code, parent_name, submitted_on)
                        values ('inpatient', :month, 'submitted', 'QX1', 'An ICB', current_date)""").param("month", month.minusMonths(1).atDay(1)).update());
        var people = "dimension,group,people,source,as_of\nsex,female,510,Census 2021,2021-03-21\n"
                + "sex,male,490,Census 2021,2021-03-21\n";
        browser.perform(multipart("/populations")
                .file(new MockMultipartFile("file", "people.csv", "text/csv", people.getBytes(StandardCharsets.UTF_8)))
                .with(World.signedIn(person(Role.ADMINISTRATOR)))
                .with(csrf()));
        whoSpoke();
    }

    /** Two people whom somebody asks how it was, and the link by which one of them stops that. */
    private void askPeople() {
        var beans = WebApplicationContextUtils.getRequiredWebApplicationContext(
                browser.get().uri("/").exchange().getRequest().getServletContext());
        var list = new AskListId(UUID.randomUUID());
        var number = "+447723456789";
        var fresh = new AskLists.NewList(list, LocalDate.now(), "told", "A notice", "The matron", 0);
        var people = List.of(new AskLists.ToAsk(Channel.TEXT, number, ward, Instant.now()));
        World.as(
                person(Role.ADMINISTRATOR),
                () -> beans.getBean(AskLists.class).give(fresh, people, Map.of(LeftOut.LATELY, 2)));
        var known = beans.getBean(KnownAgain.class);
        keep("asked-list", list.id());
        keep("stop-key", World.in(organisation.id(), () -> known.key(known.mac(number))));
    }

    /** Half a year as it was counted. */
    private void whoSpoke() {
        in(() -> jdbc.sql("""
                        with counted as (
                            insert into representation.who_spoke (first_month, place_id, dimension, counted_on, known, unknown)
                            values ('2026-01-01', :whole, 'sex', current_date, 60, 40) returning first_month, place_id, dimension)
                        insert into representation.who_spoke_group (first_month, place_id, dimension, band, givers, under_heard)
                        select first_month, place_id, dimension, band, givers, false
                        from counted, (values ('female', 45), ('male', 15)) groups (band, givers)""").param("whole", new UUID(0, 0)).update());
    }

    Organisation organisation() {
        return organisation;
    }

    World.Person person(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    /** @return the address with what stands there in place of the words in braces */
    String address(String path) {
        var address = path;
        for (var word : words.entrySet()) {
            address = address.replace("{" + word.getKey() + "}", word.getValue());
        }
        assertThat(address).as("an address without open words").doesNotContain("{");
        return address;
    }

    /** @return what stands there for a word in braces; a word without them stands for itself */
    String there(String word) {
        return word.startsWith("{") ? address(word) : word;
    }

    private void keep(String name, Object value) {
        words.put(name, value.toString());
    }

    /** A pack with a story of praise, one of concern, one taken back, and enough answers for a chart. */
    private void gatherEvidence() {
        var month = LocalDate.now().minusMonths(1);
        for (var back = 0; back < 24; back++) {
            var said = Said.said("In month " + back + " the nurse sat down and told me about every tablet.")
                    .at(ward)
                    .on(month.minusMonths(back))
                    .scored(back % 3 == 0 ? "5" : "1")
                    .quotable()
                    .in(register, organisation);
            in(() -> jdbc.sql("update feedback.feedback set moderation = 'cleared', themes = '{1}' where id = :id")
                    .param("id", said.id())
                    .update());
            for (var more = 0; more < 24; more++) {
                Said.said("Tablet by tablet, " + more)
                        .at(ward)
                        .on(month.minusMonths(back))
                        .in(register, organisation);
            }
        }
        in(() -> {
            counts.recount();
            return true;
        });
        var made = post(
                Role.PATIENT_LEADER,
                "/packs/new",
                "question",
                "Do people get told about their medicines when they go home?",
                "meeting",
                "Patient council",
                "meetingOn",
                LocalDate.now().plusDays(9).toString(),
                "from",
                YearMonth.now().minusMonths(24).toString(),
                "to",
                YearMonth.now().minusMonths(1).toString(),
                "theme",
                "any",
                "pairs",
                "8");
        keep("pack", found("/packs/([0-9a-f-]{36})", made.redirected()));
        post(Role.PATIENT_LEADER, "/packs/{pack}/stories/3", "story", "none", "reason", "Too much like the first");
        in(() -> jdbc.sql("""
                        update feedback.feedback set publish = false
                        where id = (select feedback_id from evidence.story where pack_id = :pack and position = 4)""").param("pack", UUID.fromString(words.get("pack"))).update());
    }

    private void teach() {
        post(
                Role.ANALYST,
                "/themes/own",
                "name",
                "Wheelchairs",
                "sentence",
                "Finding a wheelchair",
                "examples",
                "There were none at the door");
        in(() -> jdbc.sql("""
                        insert into meaning.coding (session, place, account_id, feedback_id, at)
                        values (gen_random_uuid(), 1, :account, cast(:feedback as uuid), now())""")
                .param("account", person(Role.ANALYST).account().id())
                .param("feedback", words.get("feedback"))
                .update());
    }

    private void share() {
        post(Role.LINCHPIN, "/sharing");
        keep("shared", in(() -> jdbc.sql("""
                        insert into meaning.shared (words, themes, done, vector)
                        values ('Nobody told us when we could go home', '{Communication}', '{We did: we tell everybody}',
                                decode('3f800000' || '7fff' || repeat('0000', 383), 'hex'))
                        returning id""").query(UUID.class).single()));
    }

    /** The connector is asked to hold the Linchpin's role for a while. */
    private void lend() {
        keep("linchpin", person(Role.LINCHPIN).account().id());
        post(
                Role.LINE_MANAGER,
                address("/people/{linchpin}/lend/LINCHPIN"),
                "person",
                person(Role.CONNECTOR).account().id().toString(),
                "until",
                LocalDate.now().plusDays(20).toString());
        keep(
                "asked",
                found(
                        "/roles-asked/([0-9a-f-]{36})",
                        get(Role.CONNECTOR, "/home").page()));
    }

    private void invite() {
        keep(
                "person",
                world.person(organisation, Role.ANALYST, Role.LINE_MANAGER)
                        .account()
                        .id());
        var invited = post(
                Role.ADMINISTRATOR,
                "/people/invite",
                "name",
                "Ada Ferry",
                "email",
                "ada.ferry." + organisation.code() + "@example.org",
                "roles",
                Role.LINCHPIN.name());
        var person = get(Role.ADMINISTRATOR, "/people/{person}").page();
        keep("role", found("/people/roles/([0-9a-f-]{36})/end", person));
        keep("invitation", found("(/invitation/[^/]+/[\\w-]+)", invited.page()));
        letWait(person(Role.ANALYST));
        var token = Tokens.fresh();
        in(() -> jdbc.sql("insert into people.set_up (token_hash, made_at) values (:hash, now())")
                .param("hash", Tokens.digest(token))
                .update());
        keep("set-up", "/set-up/" + token);
    }

    /** Somebody who accepted, and an administrator who asks for more; and the link of somebody who forgot their password. */
    private void letWait(World.Person forgetful) {
        var accepted = post(
                Role.ADMINISTRATOR,
                "/people/invite",
                "name",
                "Eve Carrow",
                "email",
                "eve.carrow." + organisation.code() + "@example.org",
                "roles",
                Role.CONNECTOR.name());
        assertThat(browser.post()
                        .uri(found("(/invitation/[^/]+/[\\w-]+)", accepted.page()))
                        .with(csrf())
                        .param("password", World.PASSWORD))
                .hasStatus(302);
        var administrator = person(Role.ADMINISTRATOR).account().id();
        post(Role.ADMINISTRATOR, "/people/" + administrator + "/roles", "roles", Role.LINCHPIN.name());
        var link = post(Role.ADMINISTRATOR, "/people/" + forgetful.account().id() + "/new-password");
        keep("new-password", found("(/new-password/[^/]+/[\\w-]+)", link.page()));
    }

    /** Two files: one waits for what its columns mean, the other is being stored, for ever. */
    private void bringIn() {
        keep("import", sent());
        keep("import-running", sent());
        in(() -> jdbc.sql("""
                        update feedback.import set state = 'running', rows_done = 1, stored = 1,
                            leased_until = now() + interval '1 day'
                        where id = :id""")
                .param("id", UUID.fromString(words.get("import-running")))
                .update());
    }

    private String sent() {
        var text = "Date,Ward,Comment\n13/05/2024,Ward 7,Kind staff\n14/05/2024,Ward 7,Cold tea\n";
        var request = multipart("/imports")
                .file(new MockMultipartFile("file", "May.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .with(World.signedIn(person(Role.ANALYST)))
                .with(csrf());
        var page = browser.perform(request).getResponse().getRedirectedUrl();
        assertThat(page).isNotNull();
        for (var tries = 0; get(Role.ANALYST, page).redirected().isEmpty(); tries++) {
            assertThat(tries).as("looks at a file being read").isLessThan(10_000);
        }
        return found("/imports/([0-9a-f-]{36})", page);
    }

    /** One feedback with all that can be done to one: themes, an alarm, masked words, a giver who objects. */
    private void speak() {
        Said.said("Parking " + "verylongword".repeat(12) + " costs more than the visit.")
                .at(ward)
                .by("paper")
                .scored("5")
                .on(LocalDate.now().minusDays(40))
                .in(register, organisation);
        keep(
                "identifying",
                Said.said("My husband Piotr, NHS number 943 476 5919, was left alone. Sister Adeyemi came at last. "
                                + "He is 47 and has motor neurone disease. Ring me: 07700 900123")
                        .at(ward)
                        .on(LocalDate.now().minusDays(2))
                        .in(register, organisation)
                        .id());
        var takenBack = Said.said("The bath was cold").at(ward).in(register, organisation);
        keep("withdrawn", takenBack.id());
        give("/receipt/withdraw", "receipt", receipt(takenBack), "sure", "true");
        var feedback = Said.said("Nurse Brenda was kind, but nobody told us when we could go home.")
                .and("We waited from ten in the morning until seven in the evening.\n\nNobody came.")
                .at(ward)
                .on(LocalDate.now())
                .from(Grade.PUBLIC_NAME, "Wiremu Tester", "wiremu.tester@example.org")
                .quotable()
                .in(register, organisation);
        var page = "/log/" + feedback.id();
        keep("feedback", feedback.id());
        keep("receipt", receipt(feedback));
        post(Role.LINCHPIN, page + "/themes", "theme", "1", "theme", "2");
        post(Role.LINCHPIN, page + "/alarms", "kind", "SAFETY", "words", "Left alone on a trolley");
        var comment = found(
                "name=\"comment\" value=\"([^\"]+)\"",
                get(Role.LINCHPIN, page + "/moderation").page());
        post(
                Role.LINCHPIN,
                page + "/moderation/mask",
                "comment",
                comment,
                "text",
                "Nurse [name] was kind, but nobody told us when we could go home.",
                "reason",
                "It names somebody");
        var entry = found("name=\"entry\" value=\"([^\"]+)\"", give("/receipt", "receipt", words.get("receipt")));
        give("/receipt/object", "receipt", words.get("receipt"), "entry", entry, "objection", "Brenda should be named");
        post(Role.LINCHPIN, "/log/searches?q=kind", "name", "Kindness, wherever it is");
        post(Role.PATIENT_LEADER, "/log/searches?q=home", "name", "Going home");
    }

    private void weaveThreads() {
        keep("thread-open", matter("Lights at night"));
        keep("voice", words.get("feedback-of-" + words.get("thread-open")));
        keep("thread-promised", matter("Nowhere to sit"));
        keep("action", promise("thread-promised"));
        keep("thread-late", matter("Letters arrive after the appointment"));
        keep("action-late", promise("thread-late"));
        in(() -> jdbc.sql("update actions.action set due = current_date - 3 where id = :id")
                .param("id", UUID.fromString(words.get("action-late")))
                .update());
        keep("thread-written", matter("The menu cannot be read"));
        keep("answer", written("thread-written"));
        keep("thread-claimed", matter("No water at the bedside"));
        give(
                "/receipt/follow",
                "receipt",
                words.get("receipt of No water at the bedside"),
                "channel",
                "call",
                "reach",
                "020 7946 0991");
        keep("said-claimed", published("thread-claimed"));
        keep(
                "news",
                found(
                        "/news/([0-9a-z]{16})",
                        get(Role.LINCHPIN, "/messages/by-hand").page()));
        keep(
                "news-matter",
                found(
                        "/news/[0-9a-z]{16}/([0-9]+)",
                        Desk.text(
                                browser.get().uri("/news/" + words.get("news")).exchange())));
        keep("thread-half", matter("Noise after ten"));
        keep("said-half", published("thread-half"));
        judge("thread-half", "half", "Only on weekdays");
        keep("thread-confirmed", matter("The door is too heavy"));
        keep("said-confirmed", published("thread-confirmed"));
        judge("thread-confirmed", "yes", "It opens now, thank you");
        keep("thread-back", matter("Nobody explains the tablets"));
        keep("said-back", published("thread-back"));
        keep("action-back", words.get("action-of-thread-back"));
        judge("thread-back", "no", "Nothing has changed");
        keep("thread-taken", matter("A night light"));
        keep("said-taken", published("thread-taken"));
        keep("copy", printed("said-claimed"));
        printed("said-taken");
        post(
                Role.PATIENT_LEADER,
                "/answers/{said-taken}/withdraw",
                "version",
                "1",
                "because",
                "It told of somebody who can be recognised");
        keep("thread-closed", matter("A car park for everybody"));
        post(Role.LINCHPIN, "/matters/{thread-closed}/close", "reason", "The land belongs to the council");
    }

    private String printed(String said) {
        var hangs = "Ward 7, by the lift, 2";
        var printed = post(
                Role.LINCHPIN, "/answers/{" + said + "}/print", "version", "1", "shape", "poster_a4", "hangs", hangs);
        return found("copy=([0-9a-f-]{36})", printed.redirected());
    }

    private String matter(String title) {
        var feedback = Said.said(title + ": it makes a hard day harder.")
                .at(ward)
                .on(LocalDate.now().minusDays(9))
                .in(register, organisation);
        receipts(title, receipt(feedback));
        var opened = post(
                Role.LINCHPIN,
                "/matters/from/" + feedback.id(),
                "title",
                title,
                "summary",
                "People say: " + title.toLowerCase(java.util.Locale.UK),
                "place",
                ward.id().toString());
        var matter = found("/matters/([0-9a-f-]{36})", opened.redirected());
        keep("feedback-of-" + matter, feedback.id());
        keep("receipt-of-" + matter, Objects.requireNonNull(words.get("receipt of " + title)));
        return matter;
    }

    private void receipts(String title, String receipt) {
        keep("receipt of " + title, receipt);
    }

    private String promise(String thread) {
        post(
                Role.LINCHPIN,
                "/matters/{" + thread + "}/promise",
                "what",
                "Somebody sees to it every morning",
                "owner",
                person(Role.END_USER).account().id().toString(),
                "due",
                LocalDate.now().plusDays(5).toString(),
                "small",
                "true");
        var action = found(
                "/actions/([0-9a-f-]{36})",
                get(Role.LINCHPIN, "/matters/{" + thread + "}").page());
        keep("action-of-" + thread, action);
        return action;
    }

    private String written(String thread) {
        promise(thread);
        post(
                Role.END_USER,
                "/actions/{action-of-" + thread + "}/done",
                "doneWhat",
                "It is seen to every morning",
                "doneOn",
                LocalDate.now().toString());
        var answer = post(
                Role.LINCHPIN,
                "/matters/{" + thread + "}/answer",
                "kind",
                "did",
                "youSaid",
                "It makes a hard day harder",
                "we",
                "Somebody sees to it every morning");
        return found("/answers/([0-9a-f-]{36})", answer.redirected());
    }

    private String published(String thread) {
        var answer = written(thread);
        post(Role.PATIENT_LEADER, "/answers/" + answer + "/approve", "version", "1", "because", "It is short and true");
        keep("receipt-" + thread, words.get("receipt-of-" + words.get(thread)));
        return answer;
    }

    private void judge(String thread, String verdict, String why) {
        var receipt = words.get("receipt-" + thread);
        var page = give("/receipt", "receipt", receipt);
        var answer = found("name=\"answer\" value=\"([^\"]+)\"", page);
        var asked = found("name=\"asked\" value=\"([^\"]+)\"", page);
        give("/receipt/judge", "receipt", receipt, "answer", answer, "asked", asked, "verdict", verdict, "words", why);
    }

    private String receipt(FeedbackId feedback) {
        return in(() -> receipts.issue(feedback, feedback.toString()));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(World.in(organisation.id(), () -> transactions.execute(_ -> work.get())));
    }

    /** What came back. */
    private record Answer(String page, String redirected) {}

    private Answer get(Role role, String path) {
        return answer(browser.get().uri(address(path)).with(World.signedIn(person(role))));
    }

    private Answer post(Role role, String path, String... fields) {
        return answer(with(
                browser.post()
                        .uri(address(path))
                        .with(World.signedIn(person(role)))
                        .with(csrf()),
                fields));
    }

    private String give(String path, String... fields) {
        return Desk.text(
                Desk.followed(browser, with(browser.post().uri(path), fields).exchange()));
    }

    private static MockMvcTester.MockMvcRequestBuilder with(
            MockMvcTester.MockMvcRequestBuilder request, String... fields) {
        var filled = request;
        for (var i = 0; i < fields.length; i += 2) {
            filled = filled.param(fields[i], fields[i + 1]);
        }
        return filled;
    }

    private static Answer answer(MockMvcTester.MockMvcRequestBuilder request) {
        var response = request.exchange().getResponse();
        try {
            assertThat(response.getStatus()).as(response.getContentAsString()).isIn(200, 302);
            return new Answer(
                    response.getContentAsString(), Objects.requireNonNullElse(response.getRedirectedUrl(), ""));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String found(String pattern, String page) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }
}
