package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

class ErrorsTests {

    static final class Booking {

        @NotBlank(message = "Say who comes")
        private String who = "";

        @Size(max = 5, message = "Say it in 5 characters")
        @NotBlank(message = "Say why")
        private String why = "";

        private LocalDate day = LocalDate.of(2026, 5, 3);

        public String getWho() {
            return who;
        }

        public void setWho(String who) {
            this.who = who;
        }

        public String getWhy() {
            return why;
        }

        public void setWhy(String why) {
            this.why = why;
        }

        public LocalDate getDay() {
            return day;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }
    }

    @Test
    void areTheMessagesOfTheForm() {
        var errors = Errors.of(bound(Map.of("who", " ", "why", "walking")));
        assertThat(errors.any()).isTrue();
        assertThat(errors.of("who")).isEqualTo("Say who comes");
        assertThat(errors.of("why")).isEqualTo("Say it in 5 characters");
        assertThat(errors.of("day")).isNull();
    }

    @Test
    void areNoneWhereAllIsRight() {
        var errors = Errors.of(bound(Map.of("who", "Ada", "why", "tea")));
        assertThat(errors.any()).isFalse();
        assertThat(errors.fields()).isEmpty();
    }

    /** What cannot be read as a date is shown back, so that its typist sees what to mend. */
    @Test
    void showBackWhatCouldNotBeUnderstood() {
        var errors = Errors.of(bound(Map.of("who", "Ada", "why", "tea", "day", "31 February")));
        assertThat(errors.of("day"))
                .isEqualTo("“31 February” is not a day from 1900 to 2100. Enter it like 2026-05-03");
    }

    /** One sentence a field: the summary on top has one link for each. */
    @Test
    void keepTheFirstOfAFieldAndTheOrderOfThePage() {
        var result = new BeanPropertyBindingResult(new Booking(), "booking");
        result.rejectValue("why", "code", "First");
        result.rejectValue("who", "code", "Second");
        result.rejectValue("why", "code", "Third");
        var errors = Errors.of(result);
        assertThat(errors.fields()).containsExactly("why", "who");
        assertThat(errors.of("why")).isEqualTo("First");
    }

    @Test
    void standInTheOrderOfThePageWhereTheFormNamesIt() {
        var errors =
                Errors.none().with("note", "Shorten it").with("why", "Say why").with("who", "Say who comes");
        assertThat(errors.inOrder(List.of("who", "day", "why")).fields()).containsExactly("who", "why", "note");
        assertThat(errors.inOrder(List.of()).messages()).isEqualTo(errors.messages());
    }

    record Visit(String who, Day day, List<Guest> guests, String note) {

        record Day(String month, String year) {}

        record Guest(String name) {}
    }

    /** Validation finds what is wrong in no order; a form that is a record has one, and it is the page's. */
    @Test
    void standInTheOrderOfTheFormHoweverAndWheneverTheyWereFound() {
        var result = new DirectFieldBindingResult(
                new Visit("", new Visit.Day("", ""), List.of(new Visit.Guest(""), new Visit.Guest("")), ""), "visit");
        for (var field : List.of("note", "guests[1].name", "guests[0].name", "day.year", "day.month")) {
            result.rejectValue(field, "code", "Mend " + field);
        }
        result.reject("code", "Mend it all");
        assertThat(Errors.of(result).with("who", "Say who comes").fields())
                .containsExactly("who", "day.month", "day.year", "guests[0].name", "guests[1].name", "note", "form");
    }

    @Test
    void keepTheirOrderWhereSeveralFormsAreAlike() {
        var result = new DirectFieldBindingResult(new Visit("", new Visit.Day("", ""), List.of(), ""), "visit");
        result.rejectValue("note", "code", "Shorten it");
        result.rejectValue("who", "code", "Say who comes");
        assertThat(Errors.of(result).about(7).fields()).containsExactly("who-7", "note-7");
    }

    @Test
    void ofTheWholeFormComeLast() {
        var result = new BeanPropertyBindingResult(new Booking(), "booking");
        result.reject("code", "Somebody else was quicker");
        result.rejectValue("who", "code", "Say who comes");
        var errors = Errors.of(result);
        assertThat(errors.fields()).containsExactly("who", "form");
        assertThat(errors.of("form")).isEqualTo("Somebody else was quicker");
    }

    @Test
    void growWithoutChangingThoseThatWere() {
        var one = Errors.none().with("who", "Say who comes");
        var two = one.with("why", "Say why").with("who", "Another");
        assertThat(one.fields()).containsExactly("who");
        assertThat(two.fields()).containsExactly("who", "why");
        assertThat(two.of("who")).isEqualTo("Say who comes");
    }

    @Test
    void doNotFollowTheMapTheyWereMadeFrom() {
        var messages = new LinkedHashMap<>(Map.of("who", "Say who comes"));
        var errors = new Errors(messages);
        messages.clear();
        assertThat(errors.of("who")).isEqualTo("Say who comes");
    }

    /** A reader that names what describes nothing stops there; one that names it in the wrong order reads the error before the hint. */
    @Test
    void describeAFieldByWhatThereIsOfHintAndMessage() {
        var errors = Errors.none().with("who", "Say who comes");
        assertThat(errors.describing("why", null)).isNull();
        assertThat(errors.describing("why", "Short")).isEqualTo("why-hint");
        assertThat(errors.describing("who", null)).isEqualTo("who-error");
        assertThat(errors.describing("who", "Full name")).isEqualTo("who-hint who-error");
    }

    private static BindingResult bound(Map<String, String> typed) {
        try (var validator = new LocalValidatorFactoryBean()) {
            validator.afterPropertiesSet();
            var binder = new DataBinder(new Booking(), "booking");
            binder.setConversionService(new org.springframework.format.support.DefaultFormattingConversionService());
            binder.setValidator(validator);
            binder.bind(new MutablePropertyValues(typed));
            binder.validate();
            return binder.getBindingResult();
        }
    }
}
