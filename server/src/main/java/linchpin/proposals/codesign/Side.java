package linchpin.proposals.codesign;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.ui.LocalName;

/** The kinds of people who come to a co-design session, each person counted once. */
public enum Side {
    PATIENTS("patient", "patients"),
    CARERS("carer or relative", "carers and relatives"),
    /** Called as the organisation calls them. */
    LEADERS("", ""),
    CLINICAL("nurse, doctor or therapist", "nurses, doctors and therapists"),
    MANAGERS("manager", "managers"),
    SUPPORT("other member of staff", "other staff"),
    OTHERS("somebody else", "others");

    private static final Set<Side> FOR_WHOM_IT_IS = EnumSet.of(PATIENTS, CARERS, LEADERS);

    private final String one;
    private final String many;

    Side(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** @return whether care is for them and not given by them */
    public boolean ofPatients() {
        return FOR_WHOM_IT_IS.contains(this);
    }

    /** @return as the database and forms have it */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty for what is none of these */
    public static Optional<Side> of(String stored) {
        return Arrays.stream(values())
                .filter(side -> side.stored().equals(stored))
                .findFirst();
    }

    /** @return as a form asks for how many there were */
    public String asked(LocalName leader) {
        return this == LEADERS ? leader.together() : LocalName.beginning(many);
    }

    /** @return of one of them, as in "A patient" */
    public String single(LocalName leader) {
        return switch (this) {
            case LEADERS -> LocalName.beginning(leader.a());
            case SUPPORT -> "Another member of staff";
            case OTHERS -> "Somebody else";
            case PATIENTS, CARERS, CLINICAL, MANAGERS -> "A " + one;
        };
    }

    private String counted(int number, LocalName leader) {
        if (this == LEADERS) {
            return leader.of(number);
        }
        return this == OTHERS && number == 1 ? "1 other" : number + " " + (number == 1 ? one : many);
    }

    /** @return as in "4 patients, 1 manager"; empty for nobody */
    public static String counted(Map<Side, Integer> came, LocalName leader) {
        return came.entrySet().stream()
                .filter(side -> side.getValue() > 0)
                .map(side -> side.getKey().counted(side.getValue(), leader))
                .collect(Collectors.joining(", "));
    }
}
