package linchpin.feedback.moderation;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.moderation.masking.MaskingSuggestion;
import linchpin.feedback.moderation.masking.MaskingSuggestions;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.Quotable;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class MaskingIntegrationTests {

    private static final String WORDS =
            "My mother Mrs Zbigniewska was left alone, her NHS number is 943 476 5919 and you can ring me on 07700 900123";
    private static final String MASKED =
            "My mother Mrs [name] was left alone, her NHS number is [NHS number] and you can ring me on [phone number]";

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Quotable quotable;

    @Autowired
    MaskingSuggestions suggestions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Desk desk;

    Organisation trust;
    Person linchpin;

    @BeforeEach
    void someoneModerates() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
    }

    /** Words that are shown as they were received, whatever the machine would have masked at once. */
    private FeedbackId given(String words) {
        var feedback = said(words).quotable().in(register, trust);
        desk.change(
                trust, "update feedback.comment set shown = null where feedback_id = '%s'".formatted(feedback.id()));
        return feedback;
    }

    private static String page(FeedbackId feedback) {
        return "/log/" + feedback.id() + "/moderation";
    }

    private <T> T in(Supplier<T> work) {
        return desk.in(trust, work);
    }

    private MaskingSuggestion proposal(FeedbackId feedback) {
        return in(() -> suggestions.of(feedback)).getFirst();
    }

    private MvcTestResult post(String path, Stream<String> ticks, String... parameters) {
        var ticked = ticks.flatMap(tick -> Stream.of("tick", tick));
        return desk.post(
                linchpin, path, Stream.concat(ticked, Stream.of(parameters)).toArray(String[]::new));
    }

    private MvcTestResult decide(FeedbackId feedback, MaskingSuggestion seen, String act, Stream<String> ticks) {
        var comment = seen.comment().toString();
        return post(page(feedback) + "/proposed", ticks, "comment", comment, "version", seen.version(), "act", act);
    }

    private MvcTestResult maskWhatIsTicked(FeedbackId feedback) {
        var seen = proposal(feedback);
        return decide(feedback, seen, "mask", seen.usuallyTicked().stream());
    }

    private MvcTestResult clear(FeedbackId feedback, String seen) {
        return post(page(feedback) + "/verdict", Stream.of(), "verdict", "CLEARED", "seen", seen);
    }

    private String shown(FeedbackId feedback) {
        return proposal(feedback).redacted().words();
    }

    private MvcTestResult get(String path) {
        return desk.get(linchpin, path);
    }

    private List<Quotable.Quote> quotes(FeedbackId feedback) {
        return World.in(trust.id(), () -> quotable.quotable(List.of(feedback)));
    }

    @Test
    void proposesWhatToMaskWithItsReasonInWordsShownAsTheyWereReceived() {
        var feedback = given(WORDS);
        assertThat(get(page(feedback)))
                .hasStatusOk()
                .bodyText()
                .contains("A person’s name.", "An NHS number.", "A telephone number.", "in 100", MASKED)
                .containsPattern("(?s)checked[^>]*>\\s*<label[^>]*><bdi[^>]*>943 476 5919");
        assertThat(shown(feedback)).isEqualTo(WORDS);
    }

    @Test
    void masksWhatAPersonConfirmsAndSaysWhyWithoutQuotingIt() {
        var feedback = given(WORDS);
        var receipt = desk.receipt(trust, feedback);
        assertThat(maskWhatIsTicked(feedback)).hasRedirectedUrl("/log/" + feedback.id());
        assertThat(shown(feedback)).isEqualTo(MASKED);
        var why = "To keep private: a person’s name, an NHS number, a telephone number";
        assertThat(get("/log/" + feedback.id())).bodyText().contains(why);
        assertThat(desk.give("/receipt", "receipt", receipt)).bodyText().contains(why);
        assertThat(in(() -> jdbc.sql("select received from feedback.comment where feedback_id = :id")
                        .param("id", feedback.id())
                        .query(String.class)
                        .single()))
                .isEqualTo(WORDS);
    }

    @Test
    void masksOnlyWhatIsTicked() {
        var feedback = given(WORDS);
        var seen = proposal(feedback);
        var phone = seen.toDecide().stream()
                .filter(finding -> finding.kind() == Kind.PHONE)
                .map(MaskingSuggestion::value);
        assertThat(decide(feedback, seen, "mask", phone)).hasStatus(302);
        assertThat(shown(feedback)).isEqualTo(WORDS.replace("07700 900123", "[phone number]"));
        assertThat(get("/log/" + feedback.id())).bodyText().contains("was looked at and left");
        assertThat(clear(feedback, "")).hasRedirectedUrl("/log/" + feedback.id());
    }

    @Test
    void asksForATickAndShowsHowItWouldReadBeforeAnythingIsMasked() {
        var feedback = given(WORDS);
        var seen = proposal(feedback);
        assertThat(decide(feedback, seen, "mask", Stream.of()))
                .hasStatus(400)
                .bodyText()
                .contains("Tick what to mask");
        var first = MaskingSuggestion.value(seen.toDecide().getFirst());
        assertThat(decide(feedback, seen, "show", Stream.of(first)))
                .hasStatusOk()
                .bodyText()
                .contains("Mrs [name] was left alone, her NHS number is 943 476 5919 and");
        assertThat(shown(feedback)).isEqualTo(WORDS);
    }

    @Test
    void refusesKindlyWhereTheWordsChangedMeanwhile() {
        var feedback = given(WORDS);
        var seen = proposal(feedback);
        var comment = seen.comment().toString();
        var changed = "Well. " + WORDS;
        post(page(feedback) + "/mask", Stream.of(), "comment", comment, "text", changed, "reason", "Put straight");
        for (var act : List.of("mask", "leave", "show")) {
            assertThat(decide(feedback, seen, act, seen.usuallyTicked().stream()))
                    .as(act)
                    .hasStatus(409)
                    .bodyText()
                    .contains("changed while you were looking", changed);
        }
        assertThat(shown(feedback)).isEqualTo(changed);
    }

    @Test
    void refusesTicksThatAreNotProposed() {
        var feedback = given(WORDS);
        var seen = proposal(feedback);
        for (var tick : List.of("0-5-NAME", "3-1-NAME", "x", "-1-99999-PHONE")) {
            assertThat(decide(feedback, seen, "mask", Stream.of(tick))).as(tick).hasStatus(409);
        }
        assertThat(shown(feedback)).isEqualTo(WORDS);
    }

    @Test
    void asksOnceBeforeWordsWithSomethingUndecidedAreCleared() {
        var feedback = given(WORDS);
        assertThat(clear(feedback, "")).hasRedirectedUrl(page(feedback) + "?clearing=1");
        assertThat(quotes(feedback)).isEmpty();
        assertThat(get(page(feedback) + "?clearing=1")).bodyText().contains("Before it may be quoted");
        assertThat(clear(feedback, "something else")).hasRedirectedUrl(page(feedback) + "?clearing=1");
        assertThat(clear(feedback, Guard.seen(List.of(proposal(feedback))))).hasRedirectedUrl("/log/" + feedback.id());
        assertThat(quotes(feedback)).hasSize(1);
        assertThat(get("/log/" + feedback.id())).bodyText().contains("What might be masked was looked at and left");
        post(page(feedback) + "/verdict", Stream.of(), "verdict", "UNSEEN");
        assertThat(clear(feedback, "")).hasRedirectedUrl("/log/" + feedback.id());
    }

    @Test
    void asksNothingWhereEverythingIsMaskedOrDeclaredHarmless() {
        var masked = given(WORDS);
        maskWhatIsTicked(masked);
        clear(masked, "");
        assertThat(quotes(masked))
                .singleElement()
                .extracting(Quotable.Quote::words)
                .isEqualTo(MASKED);
        var left = given(WORDS);
        assertThat(decide(left, proposal(left), "leave", Stream.of())).hasStatus(302);
        assertThat(clear(left, "")).hasRedirectedUrl("/log/" + left.id());
        var harmless = given("The tea was lovely and the ward was clean");
        assertThat(clear(harmless, "")).hasRedirectedUrl("/log/" + harmless.id());
    }

    @Test
    void takesTheClearanceBackWhereWordsShownAgainHoldSomethingUndecided() {
        var feedback = given(WORDS);
        maskWhatIsTicked(feedback);
        clear(feedback, "");
        assertThat(quotes(feedback)).hasSize(1);
        var comment = proposal(feedback).comment().toString();
        assertThat(post(page(feedback) + "/restore", Stream.of(), "comment", comment, "because", "No name"))
                .hasRedirectedUrl(page(feedback) + "?clearing=1");
        assertThat(quotes(feedback)).isEmpty();
    }

    @Test
    void keepsNamesOfStaffUnlessTheOrganisationChoseOtherwise() {
        var feedback = given("Nurse Adeyemi was wonderful to us");
        assertThat(get(page(feedback)))
                .bodyText()
                .contains("Names of staff, which are kept")
                .contains("Adeyemi");
        assertThat(proposal(feedback).toDecide()).isEmpty();
        assertThat(post("/masking", Stream.of(), "staff", "propose")).hasRedirectedUrl("/masking");
        assertThat(get("/masking")).bodyText().contains("Chosen by Person");
        assertThat(proposal(feedback).toDecide())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.STAFF_NAME));
        assertThat(proposal(feedback).usuallyTicked()).isEmpty();
        assertThat(clear(feedback, "")).hasRedirectedUrl(page(feedback) + "?clearing=1");
    }

    @Test
    void takesPeopleWithAnAccountForStaffWhereTheOrganisationChoseSo() {
        in(() -> jdbc.sql("update people.account set name = 'Oluwaseun Adeyemi' where id = :id")
                .param("id", linchpin.account().id())
                .update());
        var feedback = given("I saw Oluwaseun Adeyemi on the day and all was well");
        assertThat(proposal(feedback).toDecide())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.NAME));
        post("/masking", Stream.of(), "staff", "keep", "accounts", "yes");
        assertThat(proposal(feedback).toDecide()).isEmpty();
        assertThat(proposal(feedback).staffKept()).hasSize(1);
    }

    @Test
    void leavesCombinationsToAPerson() {
        var feedback = given("I am 47 and have motor neurone disease, and nobody helped me eat");
        var seen = proposal(feedback);
        assertThat(seen.toDecide())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.COMBINATION));
        assertThat(seen.usuallyTicked()).isEmpty();
        assertThat(clear(feedback, "")).hasRedirectedUrl(page(feedback) + "?clearing=1");
    }

    @Test
    void keepsOthersOut() {
        var feedback = given(WORDS);
        var seen = proposal(feedback);
        linchpin = world.person(world.organisation(), Role.LINCHPIN);
        assertThat(decide(feedback, seen, "mask", seen.usuallyTicked().stream()))
                .hasStatus(404);
        var other = given("Nothing was wrong");
        linchpin = world.person(trust, Role.LINCHPIN);
        assertThat(decide(other, seen, "leave", Stream.of())).hasStatus(404);
        assertThat(shown(feedback)).isEqualTo(WORDS);
    }
}
