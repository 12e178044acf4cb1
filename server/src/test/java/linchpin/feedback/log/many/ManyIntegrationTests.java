package linchpin.feedback.log.many;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.imports.Sent;
import linchpin.feedback.register.Register;
import linchpin.matters.OpenMatter;
import linchpin.meaning.Alarms;
import linchpin.meaning.AssignThemes;
import linchpin.meaning.Themes;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Press;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class ManyIntegrationTests {

    private static final int PARKING = 29;
    private static final Pattern DONE = Pattern.compile("done=([0-9a-f-]{36})");

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    Alarms alarms;

    @Autowired
    AssignThemes assigning;

    @Autowired
    Themes themes;

    @Autowired
    OpenMatter opening;

    @Autowired
    Sent sent;

    private Organisation trust;
    private Person linchpin;
    private PlaceId ward;
    private FeedbackId tea;
    private FeedbackId soup;

    @BeforeEach
    void twoPeopleSpeak() {
        trust = world.organisation();
        linchpin = world.person(trust, Role.LINCHPIN);
        ward = world.ward(trust, "Rowan");
        tea = said("Cold tea").at(ward).in(register, trust);
        soup = said("Cold soup").at(ward).in(register, trust);
    }

    private static String ids(FeedbackId... feedback) {
        return Arrays.stream(feedback).map(one -> one.id().toString()).collect(Collectors.joining(" "));
    }

    private MvcTestResult ticked(Person person, String act, FeedbackId... feedback) {
        var fields = new ArrayList<>(List.of("which", "ticked", "act", act));
        for (var one : feedback) {
            fields.addAll(List.of("tick", one.id().toString()));
        }
        return desk.post(person, "/log/many", fields.toArray(String[]::new));
    }

    private MvcTestResult did(Person person, String act, String chosen, String... more) {
        var fields = new ArrayList<>(List.of("chosen", chosen, "which", "ticked", "act", act));
        fields.addAll(List.of(more));
        return desk.post(person, "/log/many/do", fields.toArray(String[]::new));
    }

    private static String address(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return answer.getResponse().getHeader("Location");
    }

    private String came(Person person, MvcTestResult answer) {
        return Desk.text(desk.get(person, address(answer)));
    }

    private MvcTestResult undo(Person person, String address) {
        var done = DONE.matcher(address);
        assertThat(done.find()).as(address).isTrue();
        return desk.post(person, "/log/many/" + done.group(1) + "/undo");
    }

    private long unread() {
        return desk.count(trust, "select count(*) from feedback.feedback where unread");
    }

    private boolean about(FeedbackId feedback, int theme) {
        return World.in(trust.id(), () -> themes.of(feedback)).stream().anyMatch(one -> one.number() == theme);
    }

    @Test
    void marksAsReadWhatIsTickedAndTakesItBack() {
        var other = said("Warm blankets").at(ward).in(register, trust);
        assertThat(Desk.text(desk.get(linchpin, "/log")))
                .contains("id=\"tick-" + tea.id(), "All 3 on this page", "Those I ticked")
                .doesNotContain("that were found");
        var answer = ticked(linchpin, "read", tea, soup);
        assertThat(came(linchpin, answer)).contains("Marked as read: 2 pieces of feedback.", "Undo");
        assertThat(unread()).isOne();
        assertThat(Desk.text(desk.get(linchpin, "/log/" + tea.id()))).contains("You, ");
        assertThat(came(linchpin, undo(linchpin, address(answer))))
                .contains("Taken back for 2 pieces of feedback.")
                .doesNotContain(">Undo<");
        assertThat(unread()).isEqualTo(3);
        assertThat(Desk.text(desk.get(linchpin, "/log/" + other.id()))).doesNotContain("You, ");
    }

    @Test
    void saysWhatWasReadAlreadyAndDoesNotTakeThatBack() {
        var colleague = world.person(trust, Role.LINCHPIN);
        ticked(colleague, "read", tea);
        var answer = ticked(linchpin, "read", tea, soup);
        assertThat(came(linchpin, answer))
                .contains("Marked as read: 1 piece of feedback. Nothing to do for 1 piece of feedback: read already.");
        undo(linchpin, address(answer));
        assertThat(desk.count(trust, "select count(*) from feedback.feedback where not unread"))
                .isOne();
    }

    @Test
    void leavesReadWhatSomebodyElseReadSince() {
        var answer = ticked(linchpin, "read", tea, soup);
        desk.post(world.person(trust, Role.LINCHPIN), "/log/" + tea.id() + "/read");
        assertThat(came(linchpin, undo(linchpin, address(answer))))
                .contains("Taken back for 1 piece of feedback. The others stay, because somebody changed them since.");
        assertThat(unread()).isOne();
    }

    @Test
    void takesAllOnThePage() {
        var shown = Desk.text(desk.get(linchpin, "/log"));
        assertThat(shown).contains("name=\"shown\" value=\"");
        var answer = desk.post(linchpin, "/log/many", "which", "page", "shown", ids(tea, soup), "act", "read");
        assertThat(came(linchpin, answer)).contains("Marked as read: 2 pieces of feedback.");
    }

    @Test
    void asksFirstBeforeItDoesAnythingWithAllThatASearchFinds() {
        for (var i = 0; i < 55; i++) {
            said("Parking was full, number " + i).at(ward).in(register, trust);
        }
        assertThat(Desk.text(desk.get(linchpin, "/log?q=parking")))
                .contains("All 50 on this page", "All 55 that were found", "/log/many?q=parking");
        var asked = desk.post(linchpin, "/log/many?q=parking", "which", "found", "act", "read");
        assertThat(asked).hasStatusOk();
        assertThat(unread()).isEqualTo(57);
        assertThat(Desk.text(asked))
                .contains("What to do with 55 pieces of feedback", "Mark as read", "Give a theme")
                .doesNotContain("Settle alarms", tea.id().toString());
        var chosen = Pattern.compile("name=\"chosen\" value=\"([^\"]+)\"").matcher(Desk.text(asked));
        assertThat(chosen.find()).isTrue();
        said("Parking was full when I came later").at(ward).in(register, trust);
        assertThat(came(linchpin, did(linchpin, "read", chosen.group(1))))
                .contains("Marked as read: 55 pieces of feedback.");
        assertThat(unread()).isEqualTo(3);
    }

    @Test
    void takesTheLatestOfTooManyAndSaysSo() {
        var rows = new StringBuilder("Date,Score,Service,Comment\n");
        for (var i = 0; i < 501; i++) {
            rows.append("14/05/2024,5,Clinic,Said ").append(i).append('\n');
        }
        sent.text(trust, rows.toString());
        assertThat(Desk.text(desk.get(linchpin, "/log"))).contains("The latest 500 of 503 that were found");
        assertThat(Desk.text(desk.post(linchpin, "/log/many", "which", "found")))
                .contains("What to do with 500 pieces of feedback", "There are more. These are the latest 500");
    }

    @Test
    void asksToTickFirst() {
        assertThat(ticked(linchpin, "read")).hasRedirectedUrl("/log?ticked=none");
        assertThat(Desk.text(desk.get(linchpin, "/log?ticked=none")))
                .contains("Tick what you mean, or choose all on this page", "href=\"#which\"");
        assertThat(did(linchpin, "read", "nothing")).hasRedirectedUrl("/log?ticked=none");
    }

    @Test
    void leavesAloneWhatSomebodyMayNotReadHoweverTheyCameToNameIt() {
        var nurse = world.person(trust);
        var elm = world.ward(trust, "Elm");
        world.give(nurse, Role.END_USER, elm);
        world.give(nurse, Role.CHAMPION, elm);
        var elsewhere = said("Another trust").in(register, world.organisation());
        var all =
                new String[] {"intoMatter", matter("Tea"), "giveTheme", "" + PARKING, "outcome", "Done", "told", "READ"
                };
        World.as(linchpin, () -> {
            alarms.raise(tea, Alarms.Kind.SAFETY, "Scalded", linchpin.account());
            return 0;
        });
        for (var act : List.of("read", "theme", "settle")) {
            assertThat(came(nurse, did(nurse, act, ids(tea, elsewhere), all)))
                    .as(act)
                    .contains(": 0 pieces of feedback. Left out: 2 pieces of feedback");
        }
        assertThat(did(nurse, "gather", ids(tea, elsewhere), all)).hasStatus(400);
        assertThat(about(tea, PARKING)).isFalse();
        assertThat(World.in(trust.id(), () -> alarms.standing(tea))).hasSize(1);
        assertThat(unread()).isEqualTo(2);
        assertThat(desk.count(trust, "select count(*) from matters.gathered")).isZero();
    }

    private String matter(String title) {
        var opened = World.as(
                linchpin,
                () -> opening.open(Trusts.viewer(linchpin, Role.LINCHPIN), Set.of(), title, "What people say", null));
        return opened.id().toString();
    }

    @Test
    void doesWithEachOnlyWhatOneMayDoWhereItIs() {
        var person = world.person(trust, Role.CONNECTOR);
        var elm = world.ward(trust, "Elm");
        world.give(person, Role.LINCHPIN, elm);
        var there = said("Parking").at(elm).in(register, trust);
        assertThat(came(person, did(person, "theme", ids(tea, there), "giveTheme", "" + PARKING)))
                .contains(
                        "1 piece of feedback.",
                        "Left out: 1 piece of feedback, because you may not do this where it is");
        assertThat(about(there, PARKING)).isTrue();
        assertThat(about(tea, PARKING)).isFalse();
    }

    @Test
    void leavesOutWhatItsGiverTookBack() {
        desk.change(trust, "update feedback.feedback set withdrawn = true where id = '" + tea.id() + "'");
        assertThat(came(linchpin, ticked(linchpin, "read", tea, soup)))
                .contains("Marked as read: 1 piece of feedback. Left out: 1 piece of feedback");
    }

    @Test
    void givesAThemeBesideOthersAndTakesItBack() {
        World.as(linchpin, () -> {
            assigning.judge(tea, 27, true, linchpin.account());
            assigning.judge(soup, PARKING, true, linchpin.account());
            return 0;
        });
        assertThat(did(linchpin, "theme", ids(tea, soup), "giveTheme", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Choose the theme to give", "href=\"#giveTheme\"", ids(tea, soup));
        var answer = did(linchpin, "theme", ids(tea, soup), "giveTheme", "" + PARKING);
        assertThat(came(linchpin, answer))
                .contains("Given the theme “Parking”: 1 piece of feedback.")
                .contains("Nothing to do for 1 piece of feedback: about it already.");
        assertThat(about(tea, PARKING) && about(tea, 27) && about(soup, PARKING))
                .isTrue();
        assertThat(came(linchpin, undo(linchpin, address(answer)))).contains("Taken back for 1 piece of feedback.");
        assertThat(about(tea, PARKING)).isFalse();
        assertThat(about(tea, 27) && about(soup, PARKING)).isTrue();
    }

    @Test
    void leavesAThemeThatSomebodyWorkedWithSince() {
        var answer = did(linchpin, "theme", ids(tea, soup), "giveTheme", "" + PARKING);
        var colleague = world.person(trust, Role.ANALYST);
        World.as(colleague, () -> {
            assigning.judge(tea, 27, true, colleague.account());
            return 0;
        });
        assertThat(came(linchpin, undo(linchpin, address(answer))))
                .contains("Taken back for 1 piece of feedback. The others");
        assertThat(about(tea, PARKING)).isTrue();
        assertThat(about(soup, PARKING)).isFalse();
    }

    @Test
    void gathersIntoAnOpenMatterAndTellsTheHistoryOfEach() {
        var matter = matter("Cold meals");
        assertThat(did(
                        linchpin,
                        "gather",
                        ids(tea),
                        "intoMatter",
                        UUID.randomUUID().toString()))
                .hasStatus(400)
                .bodyText()
                .contains("Choose the matter to gather them into");
        var answer = did(linchpin, "gather", ids(tea, soup), "intoMatter", matter);
        assertThat(came(linchpin, answer))
                .contains("Gathered into matter 1, “Cold meals”: 2 pieces of feedback.")
                .doesNotContain(">Undo<");
        assertThat(Desk.text(desk.get(linchpin, "/matters/" + matter))).contains("Cold tea", "Cold soup");
        assertThat(Desk.text(desk.get(linchpin, "/log/" + tea.id()))).contains("Cold meals");
        assertThat(came(linchpin, did(linchpin, "gather", ids(tea, soup), "intoMatter", matter)))
                .contains("0 pieces of feedback. Nothing to do for 2 pieces of feedback: in it already.");
    }

    @Test
    void settlesEveryAlarmOfWhatIsTickedWithOneOutcome() {
        World.as(linchpin, () -> {
            alarms.raise(tea, Alarms.Kind.SAFETY, "Scalded", linchpin.account());
            alarms.raise(tea, Alarms.Kind.OTHER, "Again", linchpin.account());
            return 0;
        });
        assertThat(Desk.text(ticked(linchpin, "", tea, soup))).contains("Settle alarms", "This cannot be taken back");
        assertThat(did(linchpin, "settle", ids(tea, soup), "outcome", "Rang the ward", "told", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Choose what the giver is told", "Rang the ward");
        var answer = did(linchpin, "settle", ids(tea, soup), "outcome", "Rang the ward", "told", "READ");
        assertThat(came(linchpin, answer))
                .contains("Alarms settled: 1 piece of feedback. Nothing to do for 1 piece of feedback")
                .doesNotContain(">Undo<");
        assertThat(World.in(trust.id(), () -> alarms.standing(tea))).isEmpty();
        assertThat(Desk.text(desk.get(linchpin, "/log/" + tea.id())))
                .contains("The alarm was settled", "Rang the ward");
    }

    @Test
    void happensOncePressedTwice() {
        var fields =
                new String[] {"which", "ticked", "act", "read", "tick", tea.id().toString(), Press.FIELD, Press.fresh()
                };
        var first = address(desk.post(linchpin, "/log/many", fields));
        assertThat(desk.post(linchpin, "/log/many", fields)).hasRedirectedUrl(first);
        assertThat(Desk.text(desk.get(linchpin, first))).contains("Marked as read: 1 piece of feedback.");
        undo(linchpin, first);
        assertThat(came(linchpin, undo(linchpin, first))).contains("Taken back for 1 piece of feedback.");
        assertThat(unread()).isEqualTo(2);
    }

    @Test
    void tellsNobodyElseWhatSomebodyDidAndLetsNobodyElseTakeItBack() {
        var address = address(ticked(linchpin, "read", tea));
        var colleague = world.person(trust, Role.LINCHPIN);
        assertThat(Desk.text(desk.get(colleague, address))).doesNotContain("Marked as read: ");
        assertThat(undo(colleague, address)).hasStatus(404);
        assertThat(desk.get(linchpin, "/log?done=cut-off")).hasStatusOk();
        assertThat(did(linchpin, "delete", ids(tea))).hasStatus(404);
        assertThat(unread()).isOne();
    }
}
