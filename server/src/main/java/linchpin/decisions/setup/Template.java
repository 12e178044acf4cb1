package linchpin.decisions.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.decisions.How;

/** What people usually decide, each with what usually fits. All of it can be changed but the way of deciding. */
enum Template {
    CASES(
            "Choose cases or priorities",
            "Several of many, such as four of seventeen: everybody has dots, scores or an order of their own."),
    ONE_OF_SEVERAL("Choose one of several", "Which of these shall it be? By scores, dots or an order."),
    SIMPLE("A simple yes or no", "Shall we, or shall we not? Patients hold a fixed part of the answer."),
    CONSENT(
            "Consent in a meeting",
            "It goes ahead unless somebody objects with a reason. Whoever objects says what would have to change."),
    PANEL(
            "A panel that marks offers",
            "As in a procurement: everybody marks each offer alone, by criteria with weights, and then the panel talks. Patients hold a fixed part.");

    private final String label;
    private final String meaning;

    Template(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** @return in which it can be decided, the usual one first */
    List<How> ways() {
        return switch (this) {
            case CASES -> List.of(How.DOTS, How.SCORE, How.RANK);
            case ONE_OF_SEVERAL -> List.of(How.SCORE, How.RANK, How.DOTS);
            case SIMPLE -> List.of(How.YESNO);
            case CONSENT -> List.of(How.CONSENT);
            case PANEL -> List.of(How.MARKS);
        };
    }

    /** @return whether there is one thing, taken or not */
    public boolean single() {
        return ways().getFirst().single();
    }

    /** @return as in an address */
    public String stored() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Template> stored(String name) {
        return Arrays.stream(values())
                .filter(template -> template.stored().equals(name))
                .findFirst();
    }
}
