package linchpin.figures.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.Quotable;
import linchpin.figures.Counts;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.support.Html;
import linchpin.support.LinchpinTest;
import linchpin.support.Said;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class EverybodyIntegrationTests {

    private static final LocalDate QUARTER = LocalDate.of(2024, 4, 1);

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Quotable quotable;

    @Autowired
    FeedbackArchive archive;

    @Autowired
    Counts counts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MockMvcTester browser;

    private Organisation trust;
    private PlaceId ash;
    private PlaceId cedar;
    private World.Person analyst;

    @BeforeEach
    void threeWardsOfWhichOneIsQuiet() {
        trust = world.organisation();
        ash = world.ward(trust, "Ash");
        cedar = world.ward(trust, "Cedar");
        analyst = world.person(trust, Role.ANALYST);
        say(ash, 30);
        say(world.ward(trust, "Beech"), 12);
        say(cedar, 3);
        World.in(trust.id(), () -> {
            counts.recount();
            return true;
        });
    }

    private void say(PlaceId place, int times) {
        for (var i = 0; i < times; i++) {
            Said.said("Said in confidence").at(place).on(QUARTER.plusDays(40)).in(register, trust);
        }
    }

    private void publish() {
        assertThat(browser.post()
                        .uri("/figures/public")
                        .param("quarter", QUARTER.toString())
                        .with(World.signedIn(analyst))
                        .with(csrf())
                        .exchange())
                .hasStatus3xxRedirection();
    }

    @Test
    void showsPublishedQuartersToAnybodyAndNoSmallGroup() {
        assertThat(page("")).contains("No numbers have been published here yet");
        publish();
        assertThat(page(""))
                .contains("April to June 2024", ">45<", "100%", "Beech", ">12<")
                .doesNotContain("Cedar", ">30<", ">3<", "Said in confidence");
        assertThat(page("?place=" + cedar.id())).contains("There was too little feedback about this place alone");
    }

    /** What everybody reads, those who may open all of it follow to its rows; in public no number leads anywhere. */
    @Test
    void leadsItsOwnPeopleToTheFeedbackBehindAPublishedNumber() {
        publish();
        assertThat(mine(analyst)).contains("<a href=\"/log?from=2024-04-01&amp;to=2024-06-30\">45 pieces of feedback");
        assertThat(browser.get()
                        .uri("/log?from=2024-04-01&to=2024-06-30")
                        .with(World.signedIn(analyst))
                        .exchange())
                .bodyText()
                .containsPattern("\\b45 pieces of feedback");
        assertThat(page("")).contains(">45<").doesNotContain("href=\"/log");
    }

    /** A number without a story keeps the room for one. */
    @Test
    void givesStoriesTheSameRoomAsNumbers() {
        publish();
        var rooms = page("").split("<div class=\"lp-room\">", -1);
        assertThat(rooms).hasSizeGreaterThan(2);
        for (var room = 1; room < rooms.length; room++) {
            assertThat(rooms[room].split("lp-room__half", -1)).as(rooms[room]).hasSize(2 + 1);
            assertThat(rooms[room]).contains("Stories beside “", "The room is kept for them.");
        }
    }

    @Test
    void quotesThoseAloneWhoAgreeAndByTheMonth() {
        publish();
        var one = Said.said("The porter sang to me")
                .at(ash)
                .on(QUARTER.plusDays(40))
                .quotable()
                .in(register, trust);
        assertThat(page("")).doesNotContain("The porter sang").contains("The room is kept for them");
        World.in(trust.id(), () -> {
            quotable.clear(java.util.List.of(one));
            return true;
        });
        assertThat(page(""))
                .contains("The porter sang to me", "Somebody, Ash, May 2024")
                .doesNotContain("11 May");
        alarmed(one, true);
        assertThat(page("")).as("nobody has looked whether they were harmed").doesNotContain("The porter sang");
        alarmed(one, false);
        assertThat(page("")).contains("The porter sang");
        withdraw(one);
        assertThat(page("")).doesNotContain("The porter sang");
    }

    private void alarmed(FeedbackId id, boolean raised) {
        World.in(trust.id(), () -> {
            archive.alarm(id, raised);
            return true;
        });
    }

    @Test
    void handsOutTheSameAsTheScreen() {
        publish();
        var places = browser.get()
                .uri("/numbers/" + trust.code() + "/table?of=places&as=csv")
                .exchange();
        assertThat(places).hasStatusOk();
        assertThat(new String(places.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Place\",\"Feedback\",\"Good or very good\",\"Poor or very poor\"\r\n"
                        + "\"Beech\",\"12\",\"100%\",\"0%\"\r\n");
        for (var wrong :
                java.util.List.of("?of=places", "?of=people&as=csv", "?as=csv&of=places&place=" + cedar.id())) {
            assertThat(browser.get()
                            .uri("/numbers/" + trust.code() + "/table" + wrong)
                            .exchange())
                    .as(wrong)
                    .hasStatus(404);
        }
    }

    @Test
    void offersEarlierQuartersToThoseWhoMayPublishThemAndAsksForOne() {
        assertThat(mine(analyst)).contains("April to June 2024", "Publish for good");
        assertThat(mine(world.person(trust, Role.PATIENT_LEADER)))
                .contains("April to June 2024", "Whoever makes the monthly return publishes them")
                .doesNotContain("<form method=\"post\" action=\"/figures/public\"");
        assertThat(browser.post()
                        .uri("/figures/public")
                        .with(World.signedIn(analyst))
                        .with(csrf())
                        .exchange())
                .hasStatus(400)
                .bodyText()
                .contains("Choose at least one quarter");
        publish();
        assertThat(mine(analyst)).contains("<li>April to June 2024:");
        assertThat(browser.post()
                        .uri("/figures/public")
                        .param("quarter", QUARTER.toString())
                        .with(World.signedIn(world.person(trust, Role.PATIENT_LEADER)))
                        .with(csrf())
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void publishesTheQuartersThatAreChosenAndNothingElseThatIsSent() {
        assertThat(chosen("soon")).isEqualTo(400);
        assertThat(chosen(QUARTER.plusDays(1).toString()))
                .as("no quarter begins then")
                .isEqualTo(302);
        assertThat(chosen("2030-01-01")).as("it is not over").isEqualTo(302);
        assertThat(mine(analyst)).contains("None yet.");
        assertThat(chosen(QUARTER.toString(), QUARTER.toString()))
                .as("twice at once")
                .isEqualTo(302);
        assertThat(mine(analyst)).contains("<li>April to June 2024:");
    }

    private int chosen(String... quarters) {
        return browser.post()
                .uri("/figures/public")
                .param("quarter", quarters)
                .with(World.signedIn(analyst))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    @Test
    void showsNothingOfAnotherOrganisation() {
        publish();
        var other = world.organisation();
        assertThat(browser.get()
                        .uri("/numbers/" + other.code() + "?place=" + ash.id())
                        .exchange())
                .hasStatus(404);
        assertThat(browser.get().uri("/numbers/no-such-trust").exchange()).hasStatus(404);
    }

    private String mine(World.Person person) {
        var answer = browser.get()
                .uri("/figures/public")
                .with(World.signedIn(person))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Html.flat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private void withdraw(FeedbackId feedback) {
        World.in(
                trust.id(),
                () -> transactions.execute(_ -> jdbc.sql("update feedback.feedback set withdrawn = true where id = :id")
                        .param("id", feedback.id())
                        .update()));
    }

    private String page(String query) {
        var answer = browser.get().uri("/numbers/" + trust.code() + query).exchange();
        assertThat(answer).hasStatusOk();
        return Html.flat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
