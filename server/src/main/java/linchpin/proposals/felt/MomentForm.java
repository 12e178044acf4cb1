package linchpin.proposals.felt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import linchpin.proposals.felt.Feeling.Strength;
import linchpin.proposals.felt.TouchPoints.Fresh;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/**
 * A moment of care, as it was typed.
 *
 * @param feeling empty where nobody said
 * @param strength empty where nobody said how strongly
 */
record MomentForm(
        @NotBlank(message = "Enter what happened")
        @Size(max = 500, message = "What happened must have 500 characters or fewer")
        String words,

        String feeling,
        String strength) {

    MomentForm {
        words = Typed.text(words).replace("\r\n", "\n");
        feeling = Typed.text(feeling);
        strength = Typed.text(strength);
    }

    static List<Choice> feelings() {
        return Stream.concat(
                        Stream.of(new Choice("", "Nobody said")),
                        Arrays.stream(Feeling.values()).map(one -> new Choice(one.stored(), one.label())))
                .toList();
    }

    static List<Choice> strengths() {
        return Stream.concat(
                        Stream.of(new Choice("", "Nobody said")),
                        Arrays.stream(Strength.values()).map(one -> new Choice(one.stored(), one.label())))
                .toList();
    }

    Errors checked(Errors errors) {
        return Feeling.of(feeling).isEmpty() && Strength.of(strength).isPresent()
                ? errors.with("feeling", "Choose how it felt, or leave out how strongly")
                : errors;
    }

    Fresh fresh() {
        return new Fresh(
                words, Feeling.of(feeling).orElse(null), Strength.of(strength).orElse(null));
    }
}
