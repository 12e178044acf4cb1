package linchpin.returns;

import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters as the number of people who could have answered.
 *
 * @param eligible as typed, by the line's place
 */
record EligibleForm(
        Map<String, @Pattern(regexp = NUMBER, message = "Enter a whole number, or leave it empty") String> eligible) {

    static final EligibleForm NOTHING = new EligibleForm(Map.of());

    /** Up to eight digits, in threes or not; or nothing. */
    private static final String NUMBER = "[0-9]{0,8}|[0-9]{1,3},[0-9]{3}|[0-9]{1,2},[0-9]{3},[0-9]{3}";

    EligibleForm(@Nullable Map<String, String> eligible) {
        var typed = new HashMap<String, String>();
        if (eligible != null) {
            eligible.forEach((place, number) -> typed.put(place, Typed.text(number)));
        }
        this.eligible = Map.copyOf(typed);
    }

    /** @return the name of a line's field */
    static String field(UUID place) {
        return "eligible[" + place + "]";
    }

    /** @return what was typed for the place; empty where its field was not sent */
    Optional<String> typed(UUID place) {
        return Optional.ofNullable(eligible.get(place.toString()));
    }

    /** @return the numbers of these lines; those of other places are left out, whoever sent them */
    Map<UUID, Integer> numbers(Iterable<UUID> lines) {
        var numbers = new HashMap<UUID, Integer>();
        for (var line : lines) {
            typed(line)
                    .map(number -> number.replace(",", ""))
                    .filter(number -> !number.isEmpty())
                    .ifPresent(number -> numbers.put(line, Integer.parseInt(number)));
        }
        return numbers;
    }
}
