package linchpin.meaning.coding;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.ReadByHand;
import linchpin.meaning.Themes;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With readings made up by hand. */
@LinchpinTest
class CodingIntegrationTests {

    private static final Pattern TURN = Pattern.compile("action=\"/coding/([0-9a-f-]{36})\"");
    private static final Pattern FEEDBACK = Pattern.compile("/log/([0-9a-f-]{36})");
    private static final int PARKING = 29;
    private static final int FOOD = 27;

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    WordsToRead words;

    @Autowired
    Themes themes;

    Organisation trust;
    Person analyst;
    Person colleague;

    @BeforeEach
    void twoWhoCode() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
        colleague = world.person(trust, Role.ANALYST);
    }

    private FeedbackId heard(String text, Integer... suggested) {
        return ReadByHand.read(desk, words, trust, said(text).in(register, trust), suggested);
    }

    private void begin(Person person) {
        assertThat(desk.post(person, "/coding")).hasStatus(302);
    }

    private String page(Person person) {
        var page = desk.get(person, "/coding");
        assertThat(page).hasStatusOk();
        return Desk.text(page);
    }

    private String first(Pattern pattern, Person person) {
        var found = pattern.matcher(page(person));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String turn(Person person) {
        return first(TURN, person);
    }

    private void code(Person person, String... fields) {
        assertThat(desk.post(person, "/coding/" + turn(person), fields)).hasRedirectedUrl("/coding");
    }

    private Set<Integer> about(FeedbackId feedback) {
        return World.in(trust.id(), () -> themes.of(feedback)).stream()
                .map(Themes.Theme::number)
                .collect(Collectors.toSet());
    }

    @Test
    void goesOnWithTheSameCommentsWhenSomebodyBeginsAgain() {
        heard("The car park is full");
        heard("Lunch was cold");
        begin(analyst);
        var turn = turn(analyst);
        heard("Nobody answers the telephone");
        begin(analyst);
        assertThat(turn(analyst)).isEqualTo(turn);
        assertThat(page(analyst)).contains("1 of 2");
    }

    @Test
    void offersAtMostTwentyAtATime() {
        for (var i = 0; i < 21; i++) {
            heard("The car park is full, said number " + i);
        }
        begin(analyst);
        assertThat(page(analyst)).contains("1 of 20");
    }

    @Test
    void tellsSomebodyWithNothingLeftThatNoneCame() {
        said("Nobody has read this yet").in(register, trust);
        assertThat(desk.post(analyst, "/coding")).hasRedirectedUrl("/coding?none");
        assertThat(page(analyst)).contains("Choose comments").doesNotContain("Nobody has read this");
    }

    @Test
    void ticksWhatTheMachineSuggestsAndTakesOffWhatIsUnticked() {
        var feedback = heard("The car park is full", PARKING, FOOD);
        begin(analyst);
        assertThat(page(analyst)).containsPattern("value=\"" + PARKING + "\"\\s+checked");
        assertThat(page(analyst)).doesNotContainPattern("value=\"1\"\\s+checked");
        code(analyst, "theme", "" + PARKING);
        assertThat(about(feedback)).containsExactly(PARKING);
    }

    @Test
    void leavesOutThemesThatNobodyKnows() {
        var feedback = heard("The car park is full");
        begin(analyst);
        code(analyst, "theme", "" + PARKING, "theme", "99", "theme", "1001", "theme", "-1");
        assertThat(about(feedback)).containsExactly(PARKING);
    }

    @Test
    void refusesWhatIsNoThemeAtAllAndChangesNothing() {
        var feedback = heard("The car park is full", PARKING);
        begin(analyst);
        assertThat(desk.post(analyst, "/coding/" + turn(analyst), "theme", "parking"))
                .hasStatus(400);
        assertThat(about(feedback)).containsExactly(PARKING);
        assertThat(page(analyst)).contains("1 of 1");
    }

    @Test
    void passesOverWhatItsGiverWithdrewMeanwhile() {
        var gone = heard("The car park is full");
        begin(analyst);
        var turn = turn(analyst);
        var receipt = desk.receipt(trust, gone);
        desk.give("/receipt/withdraw", "receipt", receipt, "sure", "true");
        assertThat(page(analyst)).contains("Choose comments").doesNotContain("car park");
        assertThat(desk.post(analyst, "/coding/" + turn, "theme", "" + PARKING)).hasStatus(404);
        assertThat(desk.count(trust, "select count(*) from meaning.assignment")).isZero();
        assertThat(desk.count(trust, "select count(*) from meaning.coding where state = 'coded'"))
                .isZero();
    }

    @Test
    void neverOffersWithdrawnWordsToSomebodyWhoBegins() {
        var gone = heard("The car park is full");
        desk.give("/receipt/withdraw", "receipt", desk.receipt(trust, gone), "sure", "true");
        assertThat(desk.post(analyst, "/coding")).hasRedirectedUrl("/coding?none");
        assertThat(page(analyst)).doesNotContain("car park");
    }

    @Test
    void offersToNobodyWhatAColleagueCodedButWhatAColleagueSkipped() {
        heard("The car park is full");
        heard("Lunch was cold");
        begin(analyst);
        var coded = first(FEEDBACK, analyst);
        code(analyst); // about nothing
        var skipped = first(FEEDBACK, analyst);
        assertThat(desk.post(analyst, "/coding/" + turn(analyst) + "/skip")).hasStatus(302);
        begin(colleague);
        assertThat(first(FEEDBACK, colleague)).isEqualTo(skipped).isNotEqualTo(coded);
        assertThat(page(colleague)).contains("1 of 1");
        assertThat(desk.post(analyst, "/coding")).hasRedirectedUrl("/coding?none");
    }

    @Test
    void letsTheLaterWordStandWhereTwoCodeTheSame() {
        var feedback = heard("The car park is full", FOOD);
        begin(analyst);
        begin(colleague);
        code(analyst, "theme", "" + PARKING);
        code(colleague, "theme", "" + FOOD);
        assertThat(about(feedback)).containsExactlyInAnyOrder(PARKING, FOOD);
        assertThat(desk.count(
                        trust, "select count(*) from meaning.assignment where removed_at is null and theme = " + FOOD))
                .isEqualTo(1);
    }

    @Test
    void codesOnceWhatIsSentTwice() {
        heard("The car park is full");
        begin(analyst);
        var turn = turn(analyst);
        for (var each : List.of("first", "again")) {
            assertThat(desk.post(analyst, "/coding/" + turn, "theme", "" + PARKING))
                    .as(each)
                    .hasStatus(302);
        }
        assertThat(page(analyst)).contains("You have coded 1 so far");
        assertThat(desk.count(trust, "select count(*) from meaning.assignment where removed_at is null"))
                .isEqualTo(1);
    }

    @Test
    void takesBackTheLastOneOnlyAndNothingWhereNothingWasCoded() {
        assertThat(desk.post(analyst, "/coding/undo")).hasRedirectedUrl("/coding");
        var both = Set.of(heard("The car park is full"), heard("Lunch was cold"));
        begin(analyst);
        code(analyst, "theme", "" + PARKING);
        code(analyst, "theme", "" + FOOD);
        assertThat(desk.post(analyst, "/coding/undo")).hasStatus(302);
        var left = new HashSet<Integer>();
        both.forEach(one -> left.addAll(about(one)));
        assertThat(left).containsExactly(PARKING);
        assertThat(page(analyst)).contains("2 of 2");
    }

    @Test
    void leavesAnEarlierWordWhereACodingThatSaidNothingIsTakenBack() {
        var feedback = heard("The car park is full");
        begin(analyst);
        assertThat(desk.post(colleague, "/log/" + feedback.id() + "/themes", "theme", "" + PARKING))
                .hasStatus(302);
        code(analyst, "theme", "" + PARKING);
        assertThat(desk.post(analyst, "/coding/undo")).hasStatus(302);
        assertThat(about(feedback)).containsExactly(PARKING);
    }

    @Test
    void letsNobodyCodeOrSkipForSomebodyElse() {
        var feedback = heard("The car park is full");
        begin(analyst);
        var turn = "/coding/" + turn(analyst);
        var stranger = world.person(world.organisation(), Role.ANALYST);
        for (var other : List.of(colleague, stranger)) {
            assertThat(desk.post(other, turn, "theme", "" + PARKING)).hasStatus(404);
            assertThat(desk.post(other, turn + "/skip")).hasStatus(404);
            assertThat(desk.post(other, "/coding/undo")).hasStatus(302);
        }
        assertThat(about(feedback)).isEmpty();
        assertThat(page(analyst)).contains("1 of 1");
        assertThat(page(stranger)).doesNotContain("car park");
    }

    @Test
    void isForThoseWhoMayLabel() {
        heard("The car park is full");
        for (var role : List.of(Role.CONNECTOR, Role.CHAMPION, Role.LINE_MANAGER, Role.ADMINISTRATOR)) {
            var person = world.person(trust, role);
            assertThat(desk.get(person, "/coding")).as(role.name()).hasStatus(403);
            assertThat(desk.post(person, "/coding")).as(role.name()).hasStatus(403);
            assertThat(desk.post(person, "/coding/undo")).as(role.name()).hasStatus(403);
        }
        assertThat(desk.count(trust, "select count(*) from meaning.coding")).isZero();
    }
}
