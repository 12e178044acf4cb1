package linchpin.feedback.moderation.clearing;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.Register;
import linchpin.organisation.Organisation;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A moderator reads what people agree to have quoted as it would be quoted, and clears many at once. */
@FeedbackTest
class ClearingIntegrationTests {

    private static final String LIST = "/clearing";
    private static final Pattern TICK = Pattern.compile("value=\"([0-9a-f-]{36}\\.[0-9a-f]+)\"");

    /** A name on no list: the machine is not sure of it, and asks. */
    private static final String UNSURE = "zbrzezna said the ward was cold, and zbrzezna was right";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Register register;

    @Autowired
    Accounts accounts;

    private Organisation trust;
    private Person linchpin;

    @BeforeEach
    void anOrganisation() {
        trust = form.trust();
        linchpin = world.person(trust, Role.LINCHPIN);
    }

    private String page(String address) {
        return Desk.text(desk.get(linchpin, address));
    }

    private List<String> ticks() {
        return TICK.matcher(page(LIST)).results().map(match -> match.group(1)).toList();
    }

    private MvcTestResult clear(Person person, List<String> ticks) {
        var fields = new ArrayList<String>();
        ticks.forEach(tick -> fields.addAll(List.of("tick", tick)));
        return desk.post(person, LIST, fields.toArray(String[]::new));
    }

    private long quotable() {
        return desk.count(trust, "select count(*) from feedback.quotable");
    }

    @Test
    void showsInFullWhatPeopleAgreeToHaveQuotedAsItWouldBe() {
        var ward = world.ward(trust, "Willow ward");
        var whole = "The nurse sat down with me. ".repeat(60).strip();
        said(whole).at(ward).quotable().in(register, trust);
        said("They were kind").from(Grade.PUBLIC_NAME, "Ada", null).quotable().in(register, trust);
        said("In confidence").in(register, trust);
        assertThat(page(LIST))
                .contains("The words of 2 people wait", whole, "Somebody, Willow ward, May 2026", "Ada, May 2026")
                .doesNotContain("In confidence");
    }

    @Test
    void clearsManyAtOnceAndTakesThePressBack() {
        var first = said("The nurse was kind").quotable().in(register, trust);
        said("The food was cold").quotable().in(register, trust);
        var third = said("It was quiet at night").quotable().in(register, trust);
        assertThat(quotable()).isZero();
        var cleared = clear(linchpin, ticks()).getResponse().getRedirectedUrl();
        assertThat(cleared).startsWith(LIST + "?done=3&stayed=0&press=");
        assertThat(quotable()).isEqualTo(3);
        assertThat(page("/log/" + first.id())).contains("Cleared");
        assertThat(page(cleared)).contains("3 may be quoted now.", "Undo: clear none of them", "Nothing waits here");
        desk.post(linchpin, "/log/" + third.id() + "/moderation/verdict", "verdict", "HELD", "reason", "Not now");
        var press = cleared.replaceAll(".*press=", "");
        assertThat(desk.post(linchpin, LIST + "/undo", "press", press)).hasRedirectedUrl(LIST + "?undone=2");
        assertThat(quotable()).isZero();
        assertThat(ticks()).as("what was held back since stays so").hasSize(2);
        assertThat(desk.post(linchpin, LIST + "/undo", "press", press)).hasRedirectedUrl(LIST + "?undone=0");
    }

    @Test
    void leavesWhatChangedWhileSomebodyWasLooking() {
        var kept = said("The nurse was kind").quotable().in(register, trust);
        var masked = said("The food was cold").quotable().in(register, trust);
        var unwilling = said("It was quiet at night").quotable().in(register, trust);
        var ticks = ticks();
        change("update feedback.comment set shown = 'The [meal] was cold' where feedback_id = '%s'", masked);
        change("update feedback.feedback set publish = false where id = '%s'", unwilling);
        assertThat(clear(linchpin, ticks).getResponse().getRedirectedUrl()).startsWith(LIST + "?done=1&stayed=2");
        assertThat(desk.count(trust, "select count(*) from feedback.quotable where id = '" + kept.id() + "'"))
                .isEqualTo(1);
        assertThat(quotable()).isEqualTo(1);
    }

    private void change(String sql, FeedbackId feedback) {
        desk.change(trust, sql.formatted(feedback.id()));
    }

    @Test
    void offersNothingInWhichTheMachineIsNotSureOfAName() {
        said(UNSURE).quotable().in(register, trust);
        assertThat(page(LIST)).contains("Nothing waits here").doesNotContain("zbrzezna");
    }

    @Test
    void asksForATickAndTicksAllOrNone() {
        said("The nurse was kind").quotable().in(register, trust);
        assertThat(clear(linchpin, List.of())).hasStatus(400).bodyText().contains("Tick the words that you have read");
        assertThat(page(LIST))
                .doesNotContainPattern("name=\"tick\"[^>]*checked")
                .doesNotContain("Tick none");
        assertThat(page(LIST + "?all=1"))
                .containsPattern("name=\"tick\"[^>]*checked")
                .contains("Tick none");
    }

    @Test
    void reachesNoFurtherThanItsModerator() {
        var own = world.ward(trust, "Own ward");
        var other = world.ward(trust, "Other ward");
        said("The nurse was kind").at(other).quotable().in(register, trust);
        var ticks = ticks();
        var elsewhere = world.person(trust);
        World.in(trust.id(), () -> {
            accounts.give(elsewhere.account(), Role.LINCHPIN, own, null);
            return own;
        });
        assertThat(Desk.text(desk.get(elsewhere, LIST))).doesNotContain("The nurse was kind");
        assertThat(clear(elsewhere, ticks).getResponse().getRedirectedUrl()).startsWith(LIST + "?done=0");
        assertThat(quotable()).isZero();
        assertThat(desk.get(world.person(trust, Role.PATIENT_LEADER), LIST)).hasStatus(403);
    }
}
