package linchpin.analysis.text.redaction.identifiers;

/** How many digits a telephone number has (Ofcom's numbering plan, in rough outline). */
final class PhonePlan {

    private PhonePlan() {}

    /** A number that is one wherever it stands: national with its 0, or with a country's code. */
    static boolean full(String digits, boolean plus) {
        if (plus) {
            return digits.startsWith("44")
                    ? british(withoutTrunk(digits.substring(2)))
                    : digits.length() >= 8 && digits.length() <= 15;
        }
        if (digits.startsWith("0044")) {
            return british(withoutTrunk(digits.substring(4)));
        }
        if (digits.startsWith("00")) {
            return digits.length() >= 11 && digits.length() <= 16;
        }
        if (digits.startsWith("44") && digits.length() >= 12) {
            return british(withoutTrunk(digits.substring(2)));
        }
        return digits.startsWith("0") && british(digits.substring(1));
    }

    /** Too short for the plan, yet begun like one: mistyped or cut off. */
    static boolean short0(String digits) {
        return digits.startsWith("0") && digits.length() >= 9 && digits.length() <= 12 && digits.charAt(1) != '0';
    }

    /** A mobile number whose 0 was left off, as spreadsheets do. */
    static boolean withoutZero(String digits) {
        return digits.length() == 10 && digits.charAt(0) == '7';
    }

    private static String withoutTrunk(String digits) {
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }

    private static boolean british(String digits) {
        return switch (digits.length()) {
            case 10 -> "12378945".indexOf(digits.charAt(0)) >= 0;
            case 9 ->
                digits.charAt(0) == '1'
                        || digits.startsWith("800")
                        || digits.startsWith("500")
                        || digits.startsWith("845");
            default -> false;
        };
    }
}
