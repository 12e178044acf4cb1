package linchpin.meaning.themes;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.meaning.Alarms;
import linchpin.meaning.Themes;
import linchpin.meaning.WhatGiversAreTold;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class MeaningIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Register register;

    @Autowired
    Themes themes;

    @Autowired
    Alarms alarms;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvcTester browser;

    Organisation trust;
    Person linchpin;
    FeedbackId feedback;

    @BeforeEach
    void someoneSpeaks() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
        feedback = said("The car park is full by nine").in(register, trust);
    }

    private MvcTestResult post(Person person, String path, String... parameters) {
        var request = browser.post().uri(path).with(World.signedIn(person)).with(csrf());
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(Person person, String path) {
        return browser.get().uri(path).with(World.signedIn(person)).exchange();
    }

    private Set<Integer> numbers() {
        return World.as(
                linchpin,
                () -> themes.of(feedback).stream()
                        .map(Themes.Theme::number)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void knowsTheThirtyTwoThemesAndNotAssigned() {
        assertThat(themes.all()).hasSize(33).extracting(Themes.Theme::name).contains("Parking", "Not assigned");
        assertThat(themes.byNumber(29)).get().extracting(Themes.Theme::name).isEqualTo("Parking");
        assertThat(themes.byNumber(99)).isEmpty();
    }

    @Test
    void assignsThemesTakesThemOffAndUndoesTheLastChange() {
        post(linchpin, "/log/" + feedback.id() + "/themes", "theme", "29", "theme", "27", "theme", "99");
        assertThat(numbers()).containsExactlyInAnyOrder(27, 29);
        assertThat(get(linchpin, "/log?theme=29"))
                .bodyText()
                .contains(feedback.id().toString())
                .contains("lp-theme\">Parking");
        post(linchpin, "/log/" + feedback.id() + "/themes", "theme", "29");
        assertThat(numbers()).containsExactly(29);
        assertThat(get(linchpin, "/log?theme=27"))
                .bodyText()
                .doesNotContain(feedback.id().toString());
        post(linchpin, "/log/" + feedback.id() + "/themes/undo");
        assertThat(numbers()).containsExactlyInAnyOrder(27, 29);
        assertThat(get(linchpin, "/log?theme=27&q=park"))
                .bodyText()
                .contains(feedback.id().toString());
        post(linchpin, "/log/" + feedback.id() + "/themes");
        assertThat(numbers()).isEmpty();
        assertThat(get(linchpin, "/log/" + feedback.id())).bodyText().contains("Nobody has said yet");
    }

    @Test
    void refusesThemesFromPeopleWhoMayNotLabelOrNotRead() {
        var path = "/log/" + feedback.id() + "/themes";
        assertThat(post(world.person(trust, Role.CONNECTOR), path, "theme", "29"))
                .hasStatus(403);
        assertThat(post(world.person(world.organisation(), Role.LINCHPIN), path, "theme", "29"))
                .hasStatus(404);
        var ward = world.ward(trust, "Ward");
        var nurse = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(nurse.account(), Role.END_USER, ward, null);
            return null;
        });
        assertThat(post(nurse, path, "theme", "29")).hasStatus(404);
        assertThat(post(nurse, "/log/" + feedback.id() + "/alarms", "kind", "SAFETY", "words", "x"))
                .hasStatus(404);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void raisesAnAlarmOnOneCommentUntilSomebodySaysWhatWasDone() {
        var leader = world.person(trust, Role.PATIENT_LEADER);
        var page = "/log/" + feedback.id();
        post(leader, page + "/alarms", "kind", "SAFETY", "words", "An ambulance could not get through");
        assertThat(get(linchpin, "/home"))
                .bodyText()
                .contains("Alarms to settle")
                .contains("An ambulance could not get through");
        assertThat(get(leader, "/home"))
                .bodyText()
                .doesNotContain("Alarms to settle")
                .contains("Alarms that nobody has settled", "An ambulance could not get through");
        assertThat(get(leader, "/log")).bodyText().contains("Alarms not yet settled");
        assertThat(get(leader, page))
                .bodyText()
                .contains("An ambulance could not")
                .doesNotContain("Settle the alarm");
        var alarm =
                World.as(linchpin, () -> alarms.standing(feedback).getFirst().id());
        var settle = page + "/alarms/" + alarm + "/settle";
        assertThat(post(leader, settle, "outcome", "Done")).hasStatus(403);
        assertThat(post(linchpin, settle, "outcome", " "))
                .hasStatus(400)
                .bodyText()
                .contains("Say what was done");
        post(linchpin, settle, "outcome", "The lane is kept free from today", "told", "DEALT_WITH");
        assertThat(get(linchpin, "/home")).bodyText().doesNotContain("Alarms to settle");
        assertThat(get(leader, "/home")).bodyText().doesNotContain("Alarms that nobody has settled");
        assertThat(get(leader, "/log")).bodyText().doesNotContain("Alarms not yet settled");
        assertThat(get(leader, page))
                .bodyText()
                .contains("The alarm was settled")
                .contains("The lane is kept free from today");
        assertThat(post(linchpin, settle, "outcome", "Again", "told", "READ")).hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhenAnAlarmLacksItsKind() {
        assertThat(post(linchpin, "/log/" + feedback.id() + "/alarms", "words", "A child is in danger"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose what is serious about it")
                .contains("A child is in danger");
    }

    @Test
    void keepsTheAlarmStandingWhileAnotherOfTheSameFeedbackStands() {
        World.as(linchpin, () -> {
            alarms.raise(feedback, Alarms.Kind.SAFETY, "one", linchpin.account());
            alarms.raise(feedback, Alarms.Kind.OTHER, "two", linchpin.account());
            alarms.settle(
                    feedback,
                    alarms.standing(feedback).getFirst().id(),
                    new Alarms.Settled("done", WhatGiversAreTold.READ),
                    linchpin.account());
            return null;
        });
        assertThat(get(linchpin, "/log?alarm=on"))
                .bodyText()
                .contains(feedback.id().toString());
    }
}
