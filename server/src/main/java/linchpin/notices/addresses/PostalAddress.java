package linchpin.notices.addresses;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Addresses of letters, as GOV.UK Notify prints them: three to seven lines, the last of them a postcode or a country, none beginning with a
 * sign that printers take for something else, and none of somebody who has no address.
 */
final class PostalAddress {

    private static final int LEAST = 3;
    private static final int MOST = 7;
    private static final Set<String> HERE = Set.of(
            "united kingdom", "uk", "great britain", "gb", "england", "scotland", "wales", "cymru", "northern ireland");
    private static final Set<String> COUNTRIES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries())
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.UK)),
                    Stream.of(
                            "Deutschland", "España", "Italia", "Österreich", "Polska", "Éire", "Nederland", "Portugal"))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern BAD_BEGINNING = Pattern.compile("^[@()=\\[\\]\"\\\\/,<>~].*");
    private static final Pattern NO_ABODE = Pattern.compile("(?i).*\\bno fixed (abode|address)\\b.*|nfa,?");
    private static final Pattern FORCES = Pattern.compile("(?i)BFPO\\s*(?:c/o)?\\s*[0-9]{1,4}");

    private PostalAddress() {}

    static Address read(String typed) {
        var lines = lines(typed);
        if (lines.isEmpty()) {
            return Address.wrong("Enter the address, a line for each part, and the postcode last");
        }
        if (lines.stream().anyMatch(line -> NO_ABODE.matcher(line).matches())) {
            return Address.wrong(
                    "A letter needs an address that somebody lives at. Choose another way, or receive it at a friend's");
        }
        var within =
                HERE.contains(lines.getLast().toLowerCase(Locale.ROOT)) ? lines.subList(0, lines.size() - 1) : lines;
        var last = within.isEmpty() ? Optional.<String>empty() : last(within.getLast());
        if (within.size() < LEAST || within.size() > MOST) {
            return Address.wrong("An address has three to seven lines, with your name, and the postcode last");
        }
        if (last.isEmpty() || abroadWithTheForces(within)) {
            return Address.wrong("The last line of the address is a postcode, as in SW1A 1AA, or a country");
        }
        return within.stream().anyMatch(line -> BAD_BEGINNING.matcher(line).matches())
                ? Address.wrong("No line of the address can begin with a sign as in ( [ / \\ < ~ @ or =")
                : Address.of(String.join("\n", within.subList(0, within.size() - 1)) + "\n" + last.orElseThrow());
    }

    /** Their post goes by their own office, which needs no country. */
    private static boolean abroadWithTheForces(List<String> lines) {
        return COUNTRIES.contains(lines.getLast().toLowerCase(Locale.ROOT))
                && lines.stream().anyMatch(line -> FORCES.matcher(line).matches());
    }

    private static Optional<String> last(String line) {
        if (FORCES.matcher(line).matches() || COUNTRIES.contains(line.toLowerCase(Locale.ROOT))) {
            return Optional.of(line);
        }
        return Postcode.read(line);
    }

    /** Without empty ones, and without blanks and commas that stand for nothing. */
    static List<String> lines(String typed) {
        return Address.visible(typed)
                .lines()
                .map(line -> line.replaceAll("[\\s,]*,\\s*(?=,|$)", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\s+(?=[.,])", "")
                        .replaceAll("[\\s,]+$", "")
                        .replaceAll("^[\\s,]+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
