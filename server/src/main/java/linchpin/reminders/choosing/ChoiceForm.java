package linchpin.reminders.choosing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import linchpin.people.HomePanel.Kind;
import linchpin.reminders.How;
import linchpin.reminders.choosing.MailChoices.Chosen;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants, as entered.
 *
 * @param how of each kind, as it is stored
 * @param most mails a day
 */
record ChoiceForm(Map<String, String> how, String most) {

    private static final int MOST = 20;

    ChoiceForm(@Nullable Map<String, String> how, @Nullable String most) {
        this.how = Objects.requireNonNullElse(how, Map.of());
        this.most = Typed.text(most);
    }

    static ChoiceForm of(Chosen chosen) {
        var how = new HashMap<String, String>();
        chosen.how().forEach((kind, way) -> how.put(kind.stored(), way.stored()));
        return new ChoiceForm(how, String.valueOf(chosen.most()));
    }

    String of(Kind kind) {
        return how.getOrDefault(kind.stored(), "");
    }

    Errors errors() {
        var errors = Errors.none();
        for (var kind : Kind.values()) {
            if (How.chosen(of(kind)).isEmpty()) {
                errors = errors.with(field(kind), "Choose how you want to hear of this");
            }
        }
        return number().isPresent() ? errors : errors.with("most", "Enter a whole number from 1 to " + MOST);
    }

    static String field(Kind kind) {
        return "how[" + kind.stored() + "]";
    }

    /** @return what was chosen; to be asked where nothing is wrong */
    Chosen chosen() {
        var ways = new EnumMap<Kind, How>(Kind.class);
        for (var kind : Kind.values()) {
            ways.put(kind, How.chosen(of(kind)).orElseThrow());
        }
        return new Chosen(ways, number().orElseThrow());
    }

    private Optional<Integer> number() {
        return most.matches("[0-9]{1,2}")
                ? Optional.of(Integer.parseInt(most)).filter(number -> number >= 1 && number <= MOST)
                : Optional.empty();
    }
}
