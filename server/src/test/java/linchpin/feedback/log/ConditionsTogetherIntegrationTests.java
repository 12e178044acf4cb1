package linchpin.feedback.log;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.Threads;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.Statements;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the log finds where several things are asked for at once, and what it shows to whom. */
@FeedbackTest
class ConditionsTogetherIntegrationTests {

    private static final Pattern LISTED = Pattern.compile("data-open href=\"/log/([0-9a-f-]{36})");

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Register register;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Threads threads;

    @Autowired
    Statements statements;

    @Autowired
    Accounts accounts;

    private Organisation trust;
    private Person linchpin;
    private PlaceId ward;
    private PlaceId clinic;

    @BeforeEach
    void foundsATrust() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
        ward = world.ward(trust, "Ward 4");
        clinic = world.ward(trust, "Clinic");
    }

    private Set<String> listed(Person reader, String query) {
        var page = desk.get(reader, "/log?" + query);
        assertThat(page).as(query).hasStatusOk();
        var ids = new HashSet<String>();
        var found = LISTED.matcher(Desk.text(page));
        while (found.find()) {
            ids.add(found.group(1));
        }
        return ids;
    }

    private Set<String> listed(String query) {
        return listed(linchpin, query);
    }

    private FeedbackId onWard(String words, String answer, int month) {
        return said(words)
                .at(ward)
                .scored(answer)
                .on(LocalDate.of(2026, month, 1))
                .in(register, trust);
    }

    private static String[] all(FeedbackId... feedback) {
        return java.util.Arrays.stream(feedback).map(one -> one.id().toString()).toArray(String[]::new);
    }

    /** Twelve that differ in everything which can be asked for. */
    private void fill() {
        var alarming = onWard("Parking was dear", "5", 1);
        var themed = onWard("Parking was free", "1", 2);
        var joined = onWard("The food was cold", "4", 3);
        var answered = onWard("The food was warm", "2", 4);
        var held = said("Parking and food").at(clinic).by("pals").scored("3").in(register, trust);
        var cleared = said("Kind staff").at(clinic).by("event").scored("6").in(register, trust);
        var old = said("Would recommend the food").at(clinic).asked("fft-2013").in(register, trust);
        var whole = said("Signs to the parking").by("pals").scored("5").in(register, trust);
        var back = onWard("Parking taken back", "5", 5);
        onWard("Nobody read this about parking", "1", 6);
        said("Nor this about food").at(clinic).scored("2").in(register, trust);
        said("Other matters").by("event").scored("4").in(register, trust);
        World.in(trust.id(), () -> {
            archive.alarm(alarming, true);
            archive.themes(themed, Set.of(12));
            archive.themes(held, Set.of(12, 3));
            inThread(joined, FeedbackState.IN_MATTER);
            inThread(answered, FeedbackState.ANSWERED);
            return null;
        });
        moderated(held, "HELD", "reason", "It names a nurse");
        moderated(cleared, "CLEARED");
        form.takeBack(desk.receipt(trust, back));
        for (var read : List.of(alarming, old, whole)) {
            desk.post(linchpin, "/log/" + read.id() + "/read");
        }
        desk.post(world.person(trust, Role.ANALYST), "/log/" + themed.id() + "/read");
    }

    private void inThread(FeedbackId feedback, FeedbackState state) {
        var thread = new FeedbackId(UUID.randomUUID()); // any id does
        threads.begin(thread);
        threads.join(thread, Set.of(feedback));
        threads.stands(thread, state);
    }

    private void moderated(FeedbackId feedback, String verdict, String... reason) {
        var fields = new java.util.ArrayList<>(List.of("verdict", verdict));
        fields.addAll(List.of(reason));
        desk.post(linchpin, "/log/" + feedback.id() + "/moderation/verdict", fields.toArray(String[]::new));
    }

    private List<String> conditions() {
        return List.of(
                "q=parking",
                "q=food or staff",
                "q=-parking",
                "place=" + ward.id(),
                "place=" + clinic.id(),
                "from=2026-03-01",
                "to=2026-04-30",
                "score=5",
                "score=1-2",
                "score=4-5",
                "score=dont-know",
                "score=none",
                "theme=12",
                "question=fft-2013",
                "question=counted",
                "channel=pals",
                "state=new",
                "state=in_matter",
                "state=answered",
                "read=nobody",
                "read=me",
                "read=not-me",
                "moderation=held",
                "moderation=cleared",
                "alarm=on");
    }

    @Test
    void findsWhatFitsBothWhereTwoThingsAreAskedFor() {
        fill();
        var alone = new LinkedHashMap<String, Set<String>>();
        conditions().forEach(one -> alone.put(one, listed(one)));
        for (var one : alone.entrySet()) {
            assertThat(one.getValue()).as(one.getKey()).isNotEmpty();
            for (var other : alone.entrySet()) {
                if (field(one).compareTo(field(other)) < 0) {
                    var both = new HashSet<>(one.getValue());
                    both.retainAll(other.getValue());
                    var query = one.getKey() + "&" + other.getKey();
                    assertThat(listed(query)).as(query).isEqualTo(both);
                }
            }
        }
    }

    private static String field(Map.Entry<String, Set<String>> condition) {
        return condition.getKey().replaceFirst("=.*", "");
    }

    @Test
    void findsWhatFitsAllWhereManyThingsAreAskedFor() {
        fill();
        var query = "q=food&place=" + ward.id()
                + "&from=2026-03-01&to=2026-04-30&score=4-5&question=counted&channel=online&state=in_matter&read=nobody&moderation=unseen";
        assertThat(listed(query)).hasSize(1).isEqualTo(listed("state=in_matter"));
        assertThat(listed(query + "&alarm=on")).isEmpty();
        assertThat(listed(query.replace("score=4-5", "score=1-2"))).isEmpty();
    }

    @Test
    void keepsEverythingThatIsAskedForInTheLinksToOlderRows() {
        for (var i = 0; i < 55; i++) {
            onWard("Parking " + i, "5", 3);
            onWard("Food " + i, "1", 3);
        }
        var page = Desk.text(desk.get(linchpin, "/log?q=parking&score=5&state=new"));
        var older = Pattern.compile("rel=\"next\" href=\"/log\\?([^\"]+)\"").matcher(page);
        assertThat(older.find()).isTrue();
        assertThat(listed(older.group(1).replace("&amp;", "&")))
                .hasSize(5)
                .doesNotContainAnyElementsOf(listed("q=parking&score=5&state=new"))
                .isSubsetOf(listed("q=parking&score=5&state=new&before=1900-01-01,0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=2026-99-99,1",
                "after=2026-03-01,-1",
                "after=2026-03-01,999999999999999999",
                "before=0000-01-01,0",
                "after=9999-12-31,1&before=1900-01-01,1",
                "place=00000000-0000-0000-0000-000000000000",
                "question='&channel=pals'--&score=1 or 1=1",
                "theme=99999&read=everybody&state=NEW&moderation=HELD",
                "import=the-last&alarm=on",
                "import=00000000-0000-0000-0000-000000000000"
            })
    void answersAddressesThatWereCutOffOrChangedByHand(String query) {
        onWard("Parking", "5", 3);
        assertThat(desk.get(linchpin, "/log?" + query)).hasStatusOk();
    }

    @Test
    void saysWhatToDoWhereNobodySaidAnythingAndEachStepLeadsSomewhere() {
        for (var role : EnumSet.of(Role.LINCHPIN, Role.CONNECTOR, Role.ANALYST, Role.ADMINISTRATOR, Role.END_USER)) {
            var reader = world.person(trust, role);
            var page = desk.get(reader, "/log");
            if (page.getResponse().getStatus() == 403) {
                continue;
            }
            assertThat(page).bodyText().contains("Nobody has said anything yet");
            var step = Pattern.compile("<main.*</main>", Pattern.DOTALL).matcher(Desk.text(page));
            assertThat(step.find()).isTrue();
            var links = Pattern.compile("href=\"(/[^\"#]*)\"").matcher(step.group());
            while (links.find()) {
                assertThat(desk.get(reader, links.group(1).replace("&amp;", "&")))
                        .as(role + " " + links.group(1))
                        .hasStatusOk();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"END_USER", "ANALYST", "LINCHPIN", "CONNECTOR"})
    void endsAtTheDoorOfThePlaceARoleIsHeldFor(Role role) {
        var mine = onWard("Parking at mine", "5", 3);
        var theirs = said("Parking by the corridor").at(clinic).in(register, trust);
        var everywhere = said("Parking everywhere").in(register, trust);
        var reader = on(ward, role);
        assertThat(listed(reader, "q=parking")).containsExactlyInAnyOrder(all(mine));
        for (var query : List.of("place=" + clinic.id(), "q=corridor", "q=everywhere")) {
            assertThat(listed(reader, query)).as(query).isEmpty();
        }
        for (var other : List.of(theirs, everywhere)) {
            assertThat(desk.get(reader, "/log/" + other.id())).hasStatus(404);
            assertThat(desk.post(reader, "/log/" + other.id() + "/unread")).hasStatus(404);
            assertThat(desk.post(reader, "/log/" + other.id() + "/read")).hasStatus(404);
        }
        assertThat(desk.get(reader, "/log")).bodyText().doesNotContain("Clinic", "corridor");
    }

    @Test
    void showsNoWordsToModerateOutsideThePlaceARoleIsHeldFor() {
        var theirs = said("Parking by the corridor").at(clinic).in(register, trust);
        var reader = on(ward, Role.LINCHPIN);
        var base = "/log/" + theirs.id() + "/moderation";
        assertThat(desk.get(reader, base)).hasStatus(404);
        for (var act : List.of("/original", "/answer")) {
            assertThat(desk.post(reader, base + act, "answer", "No")).as(act).hasStatus(404);
        }
        assertThat(desk.post(reader, base + "/verdict", "verdict", "CLEARED")).hasStatus(404);
        assertThat(form.rows(trust, "select 1 from history.act")).isEmpty();
    }

    private Person on(PlaceId place, Role role) {
        var person = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(person.account(), role, place, null);
            return person;
        });
        return person;
    }

    @Test
    void saysHowManyThereAreWithoutCountingWhatWasTakenBack() {
        var one = onWard("Parking", "5", 3);
        onWard("Parking", "5", 4);
        assertThat(desk.get(linchpin, "/log?q=parking")).bodyText().contains("2 pieces of feedback");
        form.takeBack(desk.receipt(trust, one));
        assertThat(desk.get(linchpin, "/log?q=parking")).bodyText().contains("1 piece of feedback");
        assertThat(desk.get(linchpin, "/log?score=5&withdrawn=on"))
                .bodyText()
                .contains("1 piece of feedback", "1 piece of feedback was taken back by its giver");
    }

    /** A home asks for those each time: making a plan took three times as long as finding them. */
    @ParameterizedTest
    @ValueSource(strings = {"", "read=nobody", "moderation=held"})
    void makesNoPlanAnewForWhatHasAnIndexOfItsOwn(String query) {
        assertThat(statements.of(() -> listed(query))).noneMatch(one -> one.contains("plan_cache_mode"));
        assertThat(statements.of(() -> listed(query + "&alarm=on"))).anyMatch(one -> one.contains("plan_cache_mode"));
    }
}
