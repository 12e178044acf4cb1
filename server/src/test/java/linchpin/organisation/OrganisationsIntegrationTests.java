package linchpin.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.organisation.Organisations.Kind;
import linchpin.support.ModuleTest;
import linchpin.support.Repairs;
import linchpin.support.TestTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Organisations, the economies they are in, and what changes with the years. */
@ModuleTest
class OrganisationsIntegrationTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Organisations organisations;

    @Autowired
    Questions questions;

    @Autowired
    TestTime time;

    @Autowired
    Repairs repairs;

    private Organisation founded(EconomyId economy) {
        var code = "OR" + COUNT.incrementAndGet();
        var id = OrganisationId.fresh();
        organisations.found(id, new NewOrganisation(code, " Trust " + code + " ", "acute", economy));
        return organisations.with(id).orElseThrow();
    }

    private EconomyId economy() {
        return organisations.foundEconomy("Economy " + COUNT.incrementAndGet());
    }

    @Test
    void areFoundByTheirCodeHoweverItIsWritten() {
        var one = founded(economy());
        assertThat(organisations.withCode(one.code().toLowerCase(Locale.ROOT))).contains(one);
        assertThat(one.name()).isEqualTo("Trust " + one.code());
        assertThat(organisations.withCode("NOBODY")).isEmpty();
    }

    @Test
    void haveACodeThatNoOtherHas() {
        var one = founded(economy());
        assertThatThrownBy(() -> organisations.found(
                        OrganisationId.fresh(),
                        new NewOrganisation(one.code().toLowerCase(Locale.ROOT), "Another", "acute", economy())))
                .isInstanceOf(CodeTaken.class)
                .hasMessageContaining(one.code());
    }

    @Test
    void areOfAKindThatThereIs() {
        assertThatThrownBy(() -> organisations.found(
                        OrganisationId.fresh(), new NewOrganisation("NOKIND", "Nothing", "castle", economy())))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(organisations.kinds())
                .extracting(Kind::code)
                .contains("acute", "community")
                .endsWith("other");
    }

    @Test
    void areNeighboursInAnEconomy() {
        var shared = economy();
        var one = founded(shared);
        var two = founded(shared);
        var alone = founded(economy());
        assertThat(organisations.neighbours(one.id())).containsExactly(two);
        assertThat(organisations.neighbours(alone.id())).isEmpty();
        assertThat(organisations.economyOf(one.id())).isEqualTo(organisations.economyOf(two.id()));
    }

    /** What was shared with one that is gone is shared with nobody any more. */
    @Test
    void thatAreNoMoreAreNobodysNeighbours() {
        var shared = economy();
        var one = founded(shared);
        var gone = founded(shared);
        repairs.make(
                "update organisation.organisation set valid_from = '2020-01-01', valid_to = '2026-03-31' where id = '"
                        + gone.id().id() + "'");
        assertThat(time.at("2026-03-31T12:00:00Z", () -> organisations.neighbours(one.id())))
                .extracting(Organisation::id)
                .containsExactly(gone.id());
        assertThat(time.at("2026-04-01T12:00:00Z", () -> organisations.neighbours(one.id())))
                .isEmpty();
        assertThat(time.at("2026-04-01T12:00:00Z", organisations::all))
                .extracting(Organisation::id)
                .doesNotContain(gone.id());
        assertThat(organisations.with(gone.id()))
                .as("but what it did can be told")
                .isPresent();
    }

    @Test
    void askTheQuestionOfTheDay() {
        assertThat(questions.askedOn(LocalDate.of(2019, 12, 31)))
                .hasValueSatisfying(set -> assertThat(set.code()).isEqualTo("fft-2013"));
        assertThat(questions.askedOn(LocalDate.of(2020, 3, 31)))
                .hasValueSatisfying(set -> assertThat(set.code()).isEqualTo("fft-2013"));
        assertThat(questions.askedOn(LocalDate.of(2020, 4, 1)))
                .hasValueSatisfying(set -> assertThat(set.code()).isEqualTo("fft-2020"));
        assertThat(questions.askedOn(LocalDate.of(2013, 3, 31))).isEmpty();
        assertThat(questions.textQuestions(LocalDate.of(2020, 3, 31))).isEmpty();
        assertThat(questions.textQuestions(LocalDate.of(2020, 4, 1)))
                .extracting(Questions.TextQuestion::questionClass)
                .containsExactly(QuestionClass.WHAT_GOOD, QuestionClass.COULD_IMPROVE);
    }

    /** Two series are never joined, and of the older one nothing is counted. */
    @Test
    void countTheAnswersOfOneQuestionOnly() {
        var counted = questions.counted();
        assertThat(questions.answers(counted.code())).hasSize(6).allMatch(answer -> answer.countsAs() != null);
        assertThat(questions.all())
                .filteredOn(set -> !set.code().equals(counted.code()))
                .isNotEmpty()
                .allSatisfy(
                        set -> assertThat(questions.answers(set.code())).allMatch(answer -> answer.countsAs() == null));
        assertThat(questions.scale().of(counted.code(), "1").score()).isEqualTo(1);
    }

    @Test
    void haveQuestionClassesThatAreStoredAsTheyAreRead() {
        for (var one : QuestionClass.values()) {
            assertThat(QuestionClass.of(one.stored())).isEqualTo(one);
            assertThat(one.label()).isNotBlank();
        }
        assertThat(QuestionClass.of("something new")).isEqualTo(QuestionClass.NONSPECIFIC);
    }
}
