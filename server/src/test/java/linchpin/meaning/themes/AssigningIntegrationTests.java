package linchpin.meaning.themes;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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

/** A person's word over the machine's, with readings made up by hand. */
@LinchpinTest
class AssigningIntegrationTests {

    private static final int FOOD = 27;
    private static final int PARKING = 29;
    private static final int WAITING = 12;

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
    FeedbackId feedback;
    String page;

    @BeforeEach
    void theMachineSuggestsParkingAndFood() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
        feedback = ReadByHand.read(
                desk, words, trust, said("The car park is full by nine").in(register, trust), PARKING, FOOD);
        page = "/log/" + feedback.id();
    }

    private void post(Person person, String path, String... fields) {
        assertThat(desk.post(person, page + path, fields)).hasStatus(302);
    }

    private Set<Integer> about() {
        return World.in(trust.id(), () -> themes.of(feedback)).stream()
                .map(Themes.Theme::number)
                .collect(Collectors.toSet());
    }

    private boolean found(int theme) {
        return Desk.text(desk.get(analyst, "/log?theme=" + theme))
                .contains(feedback.id().toString());
    }

    @Test
    void isAboutWhatTheMachineSuggestsUntilSomebodySaysOtherwise() {
        assertThat(about()).containsExactlyInAnyOrder(PARKING, FOOD);
        post(analyst, "/themes/" + FOOD + "/wrong");
        assertThat(about()).containsExactly(PARKING);
        assertThat(found(FOOD)).isFalse();
        assertThat(found(PARKING)).isTrue();
    }

    @Test
    void showsWhatAPersonSaidOfASuggestion() {
        post(analyst, "/themes/" + FOOD + "/wrong");
        assertThat(Desk.text(desk.get(analyst, page))).contains("Taken off by a person");
        post(analyst, "/themes/" + FOOD + "/right");
        assertThat(Desk.text(desk.get(analyst, page))).doesNotContain("Taken off by a person");
        assertThat(found(FOOD)).isTrue();
    }

    @Test
    void letsTheLaterOfTwoPeoplesWordsStandAndKeepsTheEarlier() {
        var colleague = world.person(trust, Role.LINCHPIN);
        post(analyst, "/themes/" + FOOD + "/wrong");
        post(colleague, "/themes/" + FOOD + "/right");
        assertThat(about()).contains(FOOD);
        assertThat(desk.count(trust, "select count(*) from meaning.assignment where theme = " + FOOD))
                .isEqualTo(2);
        assertThat(desk.count(
                        trust,
                        "select count(*) from meaning.assignment where removed_by = '"
                                + colleague.account().id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void undoesWhatSomebodyElseDidLastAndDoesItAgain() {
        var colleague = world.person(trust, Role.LINCHPIN);
        post(analyst, "/themes", "theme", "" + WAITING);
        assertThat(about()).containsExactly(WAITING);
        post(colleague, "/themes/undo");
        assertThat(about()).containsExactlyInAnyOrder(PARKING, FOOD);
        post(colleague, "/themes/undo");
        assertThat(about()).containsExactly(WAITING);
    }

    @Test
    void hasNothingToUndoWhereNobodySaidAnything() {
        post(analyst, "/themes/undo");
        assertThat(about()).containsExactlyInAnyOrder(PARKING, FOOD);
        assertThat(desk.count(trust, "select count(*) from meaning.assignment")).isZero();
    }

    @Test
    void keepsAPersonsWordWhenTheMachineSuggestsSomethingElseLater() {
        post(analyst, "/themes/" + PARKING + "/right");
        post(analyst, "/themes/" + FOOD + "/wrong");
        desk.change(trust, "delete from meaning.reading");
        ReadByHand.read(desk, words, trust, feedback, WAITING, FOOD);
        assertThat(about()).containsExactlyInAnyOrder(PARKING, WAITING);
    }

    @Test
    void answersWhatIsAskedOfSeveralAtOnceEachByItself() {
        var other = ReadByHand.read(desk, words, trust, said("Lunch was cold").in(register, trust), FOOD);
        var unread = said("Nobody read this").in(register, trust);
        post(analyst, "/themes/" + FOOD + "/wrong");
        var about = World.in(trust.id(), () -> themes.about(Set.of(feedback, other, unread)));
        assertThat(about)
                .containsEntry(feedback, Set.of(PARKING))
                .containsEntry(other, Set.of(FOOD))
                .containsEntry(unread, Set.of());
    }

    @Test
    void saysNothingOfThemesThatNobodyKnows() {
        post(analyst, "/themes/99/right");
        post(analyst, "/themes/1001/right");
        assertThat(about()).containsExactlyInAnyOrder(PARKING, FOOD);
        assertThat(desk.post(analyst, page + "/themes/parking/right")).hasStatus(400);
    }

    @Test
    void takesNoWordAboutWhatItsGiverWithdrew() {
        desk.give("/receipt/withdraw", "receipt", desk.receipt(trust, feedback), "sure", "true");
        assertThat(desk.post(analyst, page + "/themes", "theme", "" + WAITING)).hasStatus(404);
        assertThat(desk.post(analyst, page + "/themes/" + FOOD + "/wrong")).hasStatus(404);
        assertThat(found(PARKING)).isFalse();
    }

    @Test
    void isKeptFromOtherOrganisations() {
        var other = world.organisation();
        var stranger = world.person(other, Role.ANALYST);
        assertThat(desk.post(stranger, page + "/themes/" + FOOD + "/wrong")).hasStatus(404);
        assertThat(desk.post(stranger, page + "/themes/undo")).hasStatus(404);
        assertThat(World.in(other.id(), () -> themes.suggested(Set.of(feedback))))
                .isEmpty();
        assertThat(about()).containsExactlyInAnyOrder(PARKING, FOOD);
    }
}
