package linchpin.meaning.teaching;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.meaning.Themes;
import linchpin.meaning.machine.TestReading;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** With the reader that is shipped. */
@LinchpinTest
class TeachingIntegrationTests {

    /** Funding: what the reader as shipped does not see in them. */
    private static final int FUNDING = 3;

    /** Twelve who looked for a wheelchair. */
    private static final List<String> WHEELCHAIRS = List.of(
            "There was no wheelchair at the main entrance",
            "We looked for a wheelchair for half an hour",
            "Not enough wheelchairs by the front door",
            "Please have more wheelchairs at the entrance",
            "The wheelchairs were all broken",
            "My mum could not get a wheelchair anywhere",
            "I had to push dad in a wheelchair with a flat tyre",
            "All the wheelchairs are chained up and nobody has the key",
            "No wheelchair to be had when we arrived",
            "A wheelchair should be ready when somebody cannot walk",
            "The only wheelchair had no footrests",
            "Wheelchairs cannot be found after five");

    private static final List<String> OTHERS = List.of(
            "The nurses were kind",
            "Lunch was cold",
            "The doctor listened to me",
            "I waited four hours",
            "Nobody explained the tablets",
            "The ward was clean and bright",
            "The letter came too late",
            "It was too noisy to sleep",
            "The receptionist was rude",
            "My pain was taken seriously",
            "The car park was full",
            "Everything was fine");

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Relearn relearn;

    @Autowired
    TeachingChore teaching;

    @Autowired
    Themes themes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester browser;

    Organisation trust;
    Person analyst;

    @BeforeEach
    void anOrganisation() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
    }

    private List<FeedbackId> say(Organisation organisation, List<String> words) {
        var said = new ArrayList<FeedbackId>();
        words.forEach(one -> said.add(said(one).in(register, organisation)));
        TestReading.all(context, organisation);
        return said;
    }

    private boolean learn(Organisation organisation) {
        var learnt = World.in(organisation.id(), relearn::once);
        ByHand.does(teaching, organisation);
        return learnt;
    }

    private Set<Integer> about(Organisation organisation, FeedbackId feedback) {
        return World.in(organisation.id(), () -> themes.of(feedback)).stream()
                .map(Themes.Theme::number)
                .collect(Collectors.toSet());
    }

    private <T> T stored(Supplier<T> query) {
        return World.in(trust.id(), () -> Objects.requireNonNull(transactions.execute(_ -> query.get())));
    }

    private Set<Integer> inTheLog(FeedbackId feedback) {
        return stored(() -> jdbc.sql("select unnest(themes) from feedback.feedback where id = :id")
                .param("id", feedback.id())
                .query(Integer.class)
                .set());
    }

    private void post(String path, String... fields) {
        var request = browser.post().uri(path).with(World.signedIn(analyst)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        assertThat(request.exchange()).hasStatus(302);
    }

    private String page(String path) {
        var shown = browser.get().uri(path).with(World.signedIn(analyst)).exchange();
        assertThat(shown).hasStatusOk();
        return new String(shown.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<FeedbackId> teachFunding() {
        var taught = say(trust, WHEELCHAIRS);
        taught.forEach(feedback -> post("/log/" + feedback.id() + "/themes/" + FUNDING + "/right"));
        return taught;
    }

    private static final List<String> ALIKE = List.of("There were no wheelchairs anywhere near the entrance");

    @Test
    void changesTheNextReadingsOfItsOrganisationAndOfNoOther() {
        teachFunding();
        assertThat(learn(trust)).isTrue();
        var other = world.organisation();
        assertThat(learn(other)).isFalse();
        assertThat(about(trust, say(trust, ALIKE).getFirst())).contains(FUNDING);
        assertThat(about(other, say(other, ALIKE).getFirst())).doesNotContain(FUNDING);
    }

    @Test
    void bringsEarlierReadingsUpToWhatWasLearntAndBackWhenItIsUndone() {
        var earlier = say(trust, ALIKE).getFirst();
        assertThat(about(trust, earlier)).doesNotContain(FUNDING);
        var before = reading(earlier);
        var taught = teachFunding();
        learn(trust);
        assertThat(about(trust, earlier)).contains(FUNDING);
        assertThat(inTheLog(earlier)).contains(FUNDING);
        assertThat(learn(trust)).as("nothing new").isFalse();
        taught.forEach(feedback -> post("/log/" + feedback.id() + "/themes/undo"));
        assertThat(learn(trust)).isTrue();
        assertThat(about(trust, earlier)).doesNotContain(FUNDING);
        assertThat(inTheLog(earlier)).doesNotContain(FUNDING);
        assertThat(reading(earlier)).isEqualTo(before);
    }

    private String reading(FeedbackId feedback) {
        return stored(() ->
                jdbc.sql("""
                                select concat_ws(' ', assigned, because, (select array_agg(round(s::numeric, 4)) from unnest(sureness) s))
                                from meaning.reading where feedback_id = :id""").param("id", feedback.id()).query(String.class).single());
    }

    @Test
    void leavesAPersonsWordOverWhatItLearnt() {
        teachFunding();
        var refused = say(trust, ALIKE).getFirst();
        post("/log/" + refused.id() + "/themes/" + FUNDING + "/wrong");
        learn(trust);
        assertThat(about(trust, refused)).doesNotContain(FUNDING);
        assertThat(inTheLog(refused)).doesNotContain(FUNDING);
    }

    @Test
    void showsFiguresBeforeAndAfter() {
        assertThat(page("/reader")).contains("Nobody has corrected it yet");
        teachFunding();
        learn(trust);
        assertThat(page("/reader")).contains("12 corrections").contains("Too few to say");
        say(trust, OTHERS).forEach(feedback -> post("/log/" + feedback.id() + "/themes/" + FUNDING + "/wrong"));
        learn(trust);
        assertThat(page("/reader")).contains("24 corrections").containsPattern("<td[^>]*>24, 12 with it");
    }

    @Test
    void suggestsAThemeOfTheOrganisationsOwnAfterTwentyCodedExamples() {
        post("/themes/own", "name", "Wheelchairs", "sentence", "Finding and using a wheelchair", "examples", "");
        say(trust, WHEELCHAIRS.subList(0, 10))
                .forEach(feedback -> post("/log/" + feedback.id() + "/themes/1001/right"));
        say(trust, OTHERS.subList(0, 10)).forEach(feedback -> post("/log/" + feedback.id() + "/themes/1001/wrong"));
        learn(trust);
        var fresh = say(trust, List.of(ALIKE.getFirst(), "The food was lovely"));
        assertThat(about(trust, fresh.getFirst())).contains(1001);
        assertThat(about(trust, fresh.getLast())).doesNotContain(1001);
        assertThat(page("/log?theme=1001")).contains("Wheelchairs").contains("no wheelchairs anywhere");
        assertThat(page("/log/" + fresh.getFirst().id()))
                .contains("Our own")
                .containsPattern("On 20 comments coded here, 10 of them about it: \\d+ in 100 suggestions were right");
        assertThat(page("/reader")).contains("Wheelchairs");
        post("/themes/own/1001/end");
        learn(trust);
        assertThat(about(trust, fresh.getFirst())).doesNotContain(1001);
        assertThat(inTheLog(fresh.getFirst())).doesNotContain(1001);
        assertThat(page("/themes/own")).contains("Ended");
    }

    @Test
    void definesThemesForOneOrganisationOnly() {
        post(
                "/themes/own",
                "name",
                "Wheelchairs",
                "sentence",
                "Finding a wheelchair",
                "examples",
                "no chair\nflat tyre");
        assertThat(page("/themes/own")).contains("Finding a wheelchair").contains("flat tyre");
        post("/themes/own/1001", "name", "Chairs", "sentence", "Finding any chair", "examples", "");
        assertThat(page("/themes/own")).contains("Finding any chair").doesNotContain("flat tyre");
        var other = world.person(world.organisation(), Role.ANALYST);
        assertThat(browser.get().uri("/themes/own").with(World.signedIn(other)))
                .bodyText()
                .doesNotContain("Finding any chair");
        assertThat(browser.post()
                        .uri("/themes/own/1001/end")
                        .with(World.signedIn(other))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void saysWhatIsMissingFromAThemeAndKeepsWhatWasTyped() {
        assertThat(browser.post()
                        .uri("/themes/own")
                        .param("name", "parking")
                        .param("sentence", "")
                        .param("examples", "1\n2\n3\n4\n5\n6")
                        .with(World.signedIn(analyst))
                        .with(csrf()))
                .hasStatus(400)
                .bodyText()
                .contains("There is a theme of this name already")
                .contains("Say in a sentence")
                .contains("Give up to five phrases")
                .contains("1\n2\n3");
    }

    private String turn() {
        var matcher = java.util.regex.Pattern.compile("action=\"/coding/([0-9a-f-]{36})\"")
                .matcher(page("/coding"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String shown() {
        var matcher = java.util.regex.Pattern.compile("/log/([0-9a-f-]{36})").matcher(page("/coding"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void letsPeopleCodeOneCommentAfterTheOther() {
        post("/themes/own", "name", "Wheelchairs", "sentence", "Finding a wheelchair", "examples", "");
        post("/coding");
        assertThat(page("/coding")).contains("Choose comments");
        say(trust, OTHERS);
        post("/coding");
        assertThat(page("/coding")).contains("1 of 12").contains("Our own").contains("Save and next");
        var first = shown();
        post("/coding/" + turn(), "theme", "3");
        assertThat(judged(first))
                .contains("3 true", "1001 false")
                .allMatch(one -> one.equals("3 true") || one.endsWith("false"));
        assertThat(page("/coding")).contains("2 of 12").contains("Take back the last one");
        post("/coding/undo");
        assertThat(page("/coding")).contains("1 of 12");
        assertThat(judged(first)).isEmpty();
        assertThat(shown()).isEqualTo(first);
        post("/coding/" + turn() + "/skip");
        assertThat(judged(first)).isEmpty();
        for (var left = 0; left < 11; left++) {
            post("/coding/" + turn());
        }
        assertThat(page("/coding")).contains("You have coded 11 so far");
        post("/coding");
        assertThat(page("/coding")).as("all coded or skipped").contains("Choose comments");
    }

    private Set<String> judged(String feedback) {
        return stored(() -> jdbc.sql(
                        "select theme || ' ' || has from meaning.assignment where feedback_id = :id and removed_at is null")
                .param("id", java.util.UUID.fromString(feedback))
                .query(String.class)
                .set());
    }

    @Test
    void choosesForCodingWhatAPersonMayRead() {
        var ward = world.ward(trust, "Ward 9");
        var nurse = world.person(trust);
        World.in(trust.id(), () -> {
            context.getBean(linchpin.people.Accounts.class).give(nurse.account(), Role.END_USER, ward, null);
            return null;
        });
        say(trust, OTHERS);
        analyst = nurse;
        post("/coding");
        assertThat(page("/coding")).contains("Choose comments");
        said("There was nowhere to park").at(ward).in(register, trust);
        TestReading.all(context, trust);
        post("/coding");
        assertThat(page("/coding")).contains("1 of 1").contains("nowhere to park");
        var turn = turn();
        var other = world.person(trust, Role.LINCHPIN);
        assertThat(browser.post()
                        .uri("/coding/" + turn)
                        .with(World.signedIn(other))
                        .with(csrf()))
                .hasStatus(404);
    }
}
