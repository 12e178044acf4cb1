package linchpin.proposals.sitting;

import static linchpin.proposals.Codesigning.fields;
import static linchpin.proposals.Codesigning.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import linchpin.people.Role;
import linchpin.proposals.Codesigning;
import linchpin.proposals.Proposing;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said in a session stays where it was written; what is too long or another's does no harm. */
@ModuleTest
class KeptToItselfIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Codesigning codesigning;
    private String session;
    private String became;

    @BeforeEach
    void aSessionWithSomethingOfEverything() {
        trust = trusts.trust();
        codesigning = Codesigning.about(desk, trust, 30);
        session = codesigning.session(trust.linchpin(), "people", id(trust.leader()), "contact", id(trust.leader()));
        desk.post(trust.linchpin(), session + "/moments", "words", "Unseen trolley", "feeling", "alone");
        desk.post(trust.linchpin(), session + "/ideas", "words", "Unheard kettle", "giver", "patients");
        became = codesigning
                .page(trust.linchpin(), session)
                .select("a[href$=/became]")
                .attr("href");
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static Arguments form(String path, String field, int most, String... rest) {
        return Arguments.of(path, field, most, rest);
    }

    static Stream<Arguments> forms() {
        var today = TODAY.toString();
        return Stream.of(
                form("{proposal}/sessions", "heldAt", 200, "on", today, "patients", "1"),
                form("{session}/change", "heldAt", 200, "on", today, "patients", "1", "changes", "0"),
                form("{session}/moments", "words", 500, "feeling", "alone", "strength", ""),
                form("{session}/ideas", "words", 1000, "giver", ""),
                form("{became}", "words", 1000, "state", "not_taken_up", "seen", "0"),
                form("{session}/notes", "words", 8000, "from", "0"));
    }

    private String at(String path) {
        return path.replace("{proposal}", codesigning.path())
                .replace("{session}", session)
                .replace("{became}", became);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsAgainWhatIsTooLongAndKeepsWhatFits(String path, String field, int most, String[] rest) {
        var typed = "x".repeat(most + 1);
        var refused = desk.post(trust.linchpin(), at(path), with(rest, field, typed));
        assertThat(refused).hasStatus(400);
        assertThat(Desk.text(refused)).contains(typed, "characters or fewer");
        assertThat(desk.post(trust.linchpin(), at(path), with(rest, field, "x".repeat(most))))
                .hasStatus(302);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void printsWhatWasTypedAndRunsNothingOfIt(String path, String field, int most, String[] rest) {
        var typed = "<script>alert(1)</script>";
        assertThat(desk.post(trust.linchpin(), at(path), with(rest, field, typed)))
                .hasStatus(302);
        for (var page : List.of(codesigning.path(), session, at("{became}"))) {
            assertThat(new Proposing(desk, trust).page(trust.linchpin(), page)).doesNotContain(typed);
        }
    }

    /** The history is read by more people than the session, and is never taken away. */
    @Test
    void leavesNoWordInTheHistory() {
        desk.post(trust.leader(), session + "/there");
        desk.post(trust.linchpin(), became, "state", "not_taken_up", "words", "Unwanted reason", "seen", "0");
        desk.post(trust.linchpin(), session + "/notes", "words", "Unread notes", "from", "0");
        desk.post(trust.leader(), session + "/notes/approve", "version", "1");
        desk.post(trust.linchpin(), became.replace("/became", "/away"), "why", "Unseen reason");
        desk.post(trust.linchpin(), session + "/change", fields(TODAY, "patients", "2", "changes", "0"));
        assertThat(codesigning.count("history.act where about_kind = 'proposal' and kind like 'proposals.%session%'"))
                .isGreaterThanOrEqualTo(3);
        assertThat(codesigning.count(
                        "history.act where facts::text || coalesce(reason, '') ~ 'Un(seen|heard|wanted|read)'"))
                .isZero();
    }

    @Test
    void isFoundUnderItsOwnSessionAlone() {
        var other = codesigning.session(trust.linchpin());
        var moment = codesigning
                .page(trust.linchpin(), session)
                .select("a[href*=/moments/]")
                .attr("href");
        for (var deed :
                List.of(moment, became, became.replace("/became", "/away"), became.replace("/became", "/read"))) {
            assertThat(desk.post(
                            trust.linchpin(),
                            deed.replace(session, other),
                            "state",
                            "not_taken_up",
                            "words",
                            "No",
                            "seen",
                            "0"))
                    .as(deed)
                    .hasStatus(404);
        }
        assertThat(codesigning.count("proposals.idea where away_on is not null"))
                .isZero();
    }

    @Test
    void isNobodysOfAnotherOrganisation() {
        var stranger = trusts.trust().leader();
        var idea = became.replace("/became", "");
        for (var deed :
                List.of(became, idea + "/away", idea + "/read", session + "/notes/approve", session + "/change")) {
            assertThat(desk.post(stranger, deed, with(fields(TODAY, "patients", "1"), "version", "1")))
                    .as(deed)
                    .hasStatus(404);
        }
    }

    /** Whoever writes while people speak adds one after the other. */
    @Test
    void keepsTheFormOpenForTheNext() {
        var next = desk.post(trust.linchpin(), session + "/ideas", "words", "A lamp", "giver", "");
        var where = String.valueOf(next.getResponse().getRedirectedUrl());
        assertThat(where).isEqualTo(session + "?added=idea#add-idea");
        var page = codesigning.page(trust.linchpin(), session + "?added=idea");
        assertThat(page.select("#add-idea details").hasAttr("open")).isTrue();
        assertThat(page.select("#add-moment details").hasAttr("open")).isFalse();
        assertThat(page.select("#add-idea [role=status]").text())
                .isEqualTo("It is written down. Add the next one here.");
        assertThat(page.select("#idea").val()).isEmpty();
    }

    @Test
    void offersNoNameOfWhoHasNotSaidYesToWhoDoesNotWriteSessionsDown() {
        var analyst = trusts.person(trust, Role.ANALYST);
        desk.post(analyst, session + "/there");
        var name = codesigning.name(trust.leader());
        assertThat(codesigning.page(trust.linchpin(), session).select("#giver").text())
                .contains(name);
        assertThat(codesigning.page(analyst, session).select("#giver").text())
                .contains(codesigning.name(analyst))
                .doesNotContain(name);
        assertThat(desk.post(analyst, session + "/ideas", "words", "A lamp", "giver", "person-" + id(trust.leader())))
                .hasStatus(400);
    }
}
