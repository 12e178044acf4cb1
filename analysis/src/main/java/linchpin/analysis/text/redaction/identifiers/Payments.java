package linchpin.analysis.text.redaction.identifiers;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.findings.Finder;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.analysis.text.redaction.findings.Plain;

/** Payment cards by their check digit, international account numbers by theirs, sort codes and accounts by the words beside them. */
final class Payments implements Finder {

    private static final String GAP = "[ \\n.,/_#-]{0,2}";
    private static final Pattern CARD =
            Pattern.compile("(?<![0-9])(?<![0-9][.,/-])[0-9](?:" + GAP + "[0-9]){11,18}(?![0-9])(?![.,][0-9])");
    private static final Pattern CARD_SAID =
            Pattern.compile("\\b(?:card|visa|mastercard|amex|maestro|debit|credit)\\b[^\\n0-9]{0,24}$");
    private static final Pattern GROUPS = Pattern.compile("[0-9]+");
    private static final Pattern IBAN =
            Pattern.compile("(?<![a-z0-9])[a-z]{2}[0-9]{2}(?:[ \\n._/-]{0,2}[a-z0-9]){11,30}(?![a-z0-9])");
    private static final Pattern IBAN_SAID = Pattern.compile(
            "\\biban\\b(?: ?(?:no|number|is|was)){0,5}[ .:#\\n-]{0,3}([a-z]{2}[0-9]{2}[ ._/-]?[a-z0-9]{4}(?:[ ._/-]?[0-9]){6,24})(?![a-z0-9])");
    private static final Pattern SORT =
            Pattern.compile("\\b(?:sort ?-?code|s/c|sc)\\b(?: ?(?:no|num|number|is|was)){0,5}[ .:#\\n-]{0,3}([0-9]{2}"
                    + GAP + "[0-9]{2}" + GAP + "[0-9]{2})(?![0-9])");
    private static final Pattern ACCOUNT = Pattern.compile(
            "\\b(?:account|acct|acc|a/c|ac|bank|building society|roll)\\b(?: ?(?:details|account|no|num|number|nr|is|was|are)\\b){0,5}[ .:#\\n-]{0,3}"
                    + "((?:[0-9]{2}" + GAP + "[0-9]{2}" + GAP
                    + "[0-9]{2}[ ,;/\\n-]{1,3})?[0-9](?:[ \\n._-]?[0-9]){5,11})(?![0-9])");
    private static final Pattern PAIR =
            Pattern.compile("(?<![0-9])([0-9]{2}[-. ][0-9]{2}[-. ][0-9]{2})[ ,;/\\n]{1,3}([0-9]{8})(?![0-9])");
    private static final Pattern CODE = Pattern.compile(
            "\\b(?:swift(?:/bic| ?code| ?no| ?number)|bic)\\b(?: ?(?:code|is|no|number)){0,5}[ .:#]{0,3}([a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?)(?![a-z0-9])");

    @Override
    public void find(Plain plain, List<Finding> found) {
        var lower = plain.digits();
        if (!plain.numbered()) {
            return;
        }
        CARD.matcher(lower)
                .results()
                .filter(match -> isCard(match, plain))
                .forEach(match -> add(match, 0, "card", found));
        IBAN.matcher(lower).results().forEach(match -> account(match, found));
        for (var pattern : List.of(SORT, ACCOUNT, CODE, IBAN_SAID)) {
            pattern.matcher(lower).results().forEach(match -> add(match, 1, "account", found));
        }
        PAIR.matcher(lower).results().forEach(match -> {
            add(match, 1, "account", found);
            add(match, 2, "account", found);
        });
    }

    private static boolean isCard(MatchResult match, Plain plain) {
        var digits = match.group().replaceAll("[^0-9]", "");
        if (Finder.follows(plain, match.start(), 40, CARD_SAID)) {
            return digits.length() >= 12;
        }
        return digits.length() >= 13 && issued(digits) && valid(digits) && laidOut(match.group());
    }

    /** Whether a bank may have given it: other long numbers pass the check by chance, one in ten. */
    private static boolean issued(String digits) {
        return switch (digits.charAt(0)) {
            case '4' -> digits.length() == 13 || digits.length() == 16 || digits.length() == 19;
            case '5', '2' -> digits.length() == 16;
            case '3' -> digits.length() == 14 || digits.length() == 15 || digits.length() == 16;
            case '6' -> digits.length() >= 15;
            default -> false;
        };
    }

    /** One number, or groups as on a card: of three digits and more, but the last. */
    private static boolean laidOut(String written) {
        var groups = GROUPS.matcher(written).results().map(MatchResult::group).toList();
        return groups.size() <= 6
                && groups.stream().limit(Math.max(1, groups.size() - 1L)).allMatch(group -> group.length() >= 3);
    }

    /** The check digit of a card (Luhn). */
    static boolean valid(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, place = 0; i >= 0; i--, place++) {
            int value = (digits.charAt(i) - '0') * (place % 2 + 1);
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    /** As much of it as is a number with its check digits. */
    private static void account(MatchResult match, List<Finding> found) {
        for (int end = match.end(); end > match.start() + 14; end--) {
            var written = match.group().substring(0, end - match.start());
            if (Character.isLetterOrDigit(written.charAt(written.length() - 1))
                    && (end == match.end()
                            || !Character.isLetterOrDigit(match.group().charAt(end - match.start())))
                    && international(written.replaceAll("[^a-z0-9]", ""))) {
                found.add(new Finding(
                        match.start(), end, Kind.PAYMENT, "An account number whose check digits are right.", .99));
                return;
            }
        }
    }

    /** Modulus 97 over the letters and digits, the first four last (ISO 13616). */
    static boolean international(String written) {
        var number = new StringBuilder();
        (written.substring(4) + written.substring(0, 4)).chars().forEach(c -> number.append(Character.digit(c, 36)));
        return new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static void add(MatchResult match, int group, String what, List<Finding> found) {
        found.add(new Finding(
                match.start(group),
                match.end(group),
                Kind.PAYMENT,
                what.equals("card") ? "The digits of a payment card." : "A number after words that name an account.",
                .98));
    }
}
