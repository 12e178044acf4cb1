package linchpin.rounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import linchpin.ui.Choice;
import linchpin.ui.CountNoun;
import linchpin.ui.LocalName;

/** Who says what should be asked, as far as they say it themselves. */
public enum Who {
    PATIENT("A patient", "patients"),
    CARER("A carer", "carers"),
    STAFF("Staff", "staff"),
    OTHER("Somebody else", "others"),
    UNSAID("I would rather not say", "who did not say who they are"),
    /** With an account only: nobody else can say so of themselves. */
    LEADER("", "");

    private final String label;
    private final String many;

    Who(String label, String many) {
        this.label = label;
        this.many = many;
    }

    /** @return what somebody without an account may choose */
    public static List<Choice> choices() {
        return Arrays.stream(values())
                .filter(who -> who != LEADER)
                .map(who -> new Choice(who.stored(), who.label))
                .toList();
    }

    /** @return empty for what nobody without an account may choose */
    public static Optional<Who> chosen(String stored) {
        return Arrays.stream(values())
                .filter(who -> who != LEADER && who.stored().equals(stored))
                .findFirst();
    }

    /** @return as stored */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param voices how many of each said it
     * @param leader what leaders are called here
     * @return who said it, in words: of many in the same words, how many of each
     */
    public static String told(Map<Who, Integer> voices, LocalName leader) {
        var all = voices.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 1) {
            return voices.keySet().iterator().next().alone(leader);
        }
        var parts = new ArrayList<String>();
        for (var who : values()) {
            var many = voices.getOrDefault(who, 0);
            if (many > 0) {
                parts.add(who.counted(many, leader));
            }
        }
        return "Sent " + CountNoun.number(all) + " times in the same words: " + String.join(", ", parts);
    }

    private String alone(LocalName leader) {
        return switch (this) {
            case LEADER -> leader.alone();
            case UNSAID -> "Somebody who did not say who they are";
            case STAFF -> "A member of staff";
            default -> label;
        };
    }

    private String counted(int many, LocalName leader) {
        if (this == LEADER) {
            return leader.of(many);
        }
        return CountNoun.number(many) + " "
                + switch (this) {
                    case PATIENT -> many == 1 ? "patient" : this.many;
                    case CARER -> many == 1 ? "carer" : this.many;
                    case OTHER -> many == 1 ? "somebody else" : this.many;
                    default -> this.many;
                };
    }
}
