package linchpin.influence.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.influence.TalkId;
import linchpin.people.AccountId;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TalkFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private static TalkForm form(String person, String whom, String on) {
        return new TalkForm(person, whom, "Chairs", "", "", on);
    }

    private static Talk talk(@Nullable AccountId person, @Nullable Route route, @Nullable String routeWords) {
        return new Talk(
                new TalkId(UUID.randomUUID()),
                person == null ? "the matron" : null,
                person,
                "Chairs",
                route,
                routeWords,
                TODAY,
                new AccountId(UUID.randomUUID()),
                TODAY,
                null,
                null,
                null,
                null,
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 2026-05-04, whom",
        "'', '  ', '', whom",
        "'', the matron, 2026-05-05, on",
        "'', the matron, tomorrow, on",
        "'', the matron, 1066-10-14, on"
    })
    void saysWhatIsMissingOrCannotBe(String person, String whom, String on, String field) {
        assertThat(form(person, whom, on).errors(Errors.none(), TODAY).fields()).containsExactly(field);
    }

    private static final List<Choice> STAFF =
            List.of(new Choice("1", "Mo Hart"), new Choice("2", "Ann Lee"), new Choice("3", "Ann Lee"));

    /** One types a name; whoever here is called that is meant, and of two of one name neither, for nobody knows which. */
    @ParameterizedTest
    @CsvSource({"Mo Hart, 1, ''", "mo hart, 1, ''", "Ann Lee, '', Ann Lee", "the matron, '', the matron", "Mo, '', Mo"})
    void meansWhoeverHereIsCalledWhatWasTyped(String typed, String person, String whom) {
        var form = form("", typed, "").among(STAFF);
        assertThat(form.person()).isEqualTo(person);
        assertThat(form.whom()).isEqualTo(whom);
        assertThat(form.named(STAFF).whom()).isEqualToIgnoringCase(typed);
    }

    @ParameterizedTest
    @CsvSource({"'', the matron, ''", "'', the matron, 2026-05-04", "'', the matron, 2025-12-31", "x, '', ''"})
    void needsWhomAndNoDay(String person, String whom, String on) {
        assertThat(form(person, whom, on).errors(Errors.none(), TODAY).any()).isFalse();
    }

    @Test
    void whatIsNoAccountIsNobody() {
        var somebody = UUID.randomUUID();
        assertThat(form(somebody.toString(), "", "").account()).contains(new AccountId(somebody));
        assertThat(form("me", "", "").account()).isEmpty();
        assertThat(form("", "", "").account()).isEmpty();
    }

    @Test
    void beginsWithTodayAndNothingElse() {
        assertThat(TalkForm.fresh(TODAY)).isEqualTo(new TalkForm("", "", "", "", "", "2026-05-04"));
    }

    @Test
    void isFilledWithWhatStandsThereToBeCorrected() {
        var person = new AccountId(UUID.randomUUID());
        assertThat(TalkForm.of(talk(person, Route.CALL, "on the bus")))
                .isEqualTo(new TalkForm(person.id().toString(), "", "Chairs", "call", "on the bus", "2026-05-04"));
        assertThat(TalkForm.of(talk(null, null, null)))
                .isEqualTo(new TalkForm("", "the matron", "Chairs", "", "", "2026-05-04"));
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void everyWayIsKeptAndReadAgain(Route route) {
        assertThat(Route.of(route.stored())).contains(route);
        assertThat(Route.choices())
                .anyMatch(one ->
                        one.value().equals(route.stored()) && !one.label().isBlank());
    }

    @Test
    void noWayNeedsToBeSaid() {
        assertThat(Route.choices().getFirst().value()).isEmpty();
        assertThat(Route.of("")).isEmpty();
        assertThat(Route.of("pigeon")).isEmpty();
    }

    @Test
    void isItsAuthorsAndWithWhomItWas() {
        var person = new AccountId(UUID.randomUUID());
        var talk = talk(person, null, null);
        assertThat(talk.with(person)).isTrue();
        assertThat(talk.by(person)).isFalse();
        assertThat(talk.by(talk.loggedBy())).isTrue();
        assertThat(talk(null, null, null).with(person)).isFalse();
        assertThat(talk.alone()).isTrue();
    }
}
