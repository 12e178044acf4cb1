package linchpin.people.arranging.places;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import linchpin.ui.Choice;

/** What a place can be; the names are the codes that are stored. */
enum PlaceKind {
    DIVISION("Division or directorate", "division|directorate|borough"),
    SITE("Site or building", "site|hospital|centre|clinic|surgery"),
    SERVICE("Service", "service|department|unit"),
    WARD("Ward", "ward"),
    TEAM("Team", "team");

    private final String label;
    private final Pattern words;

    PlaceKind(String label, String words) {
        this.label = label;
        this.words = Pattern.compile("\\b(" + words + ")s?\\b", Pattern.CASE_INSENSITIVE);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    static Optional<PlaceKind> of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** @return what the name says it is; else a division on top, and a service below */
    static PlaceKind guess(String name, boolean top) {
        return Arrays.stream(values())
                .filter(kind -> kind.words.matcher(name).find())
                .reduce((_, later) -> later)
                .orElse(top ? DIVISION : SERVICE);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(kind -> new Choice(kind.code(), kind.label()))
                .toList();
    }
}
