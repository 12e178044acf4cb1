package linchpin.notices.addresses;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** Email addresses as people have them: stricter than what standards allow, for what else is allowed is mostly a slip. */
final class MailAddress {

    private static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3, without its angle brackets
    private static final int LOCAL = 64; // RFC 5321, 4.5.3.1.1
    private static final Pattern BEFORE = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern LAST = Pattern.compile("[a-z]{2,63}|xn--[a-z0-9-]{1,59}");

    private MailAddress() {}

    static Address read(String typed) {
        var text = Address.visible(typed);
        var at = text.lastIndexOf('@');
        if (text.isEmpty()) {
            return Address.wrong("Enter your email address");
        }
        if (at < 0) {
            return Address.wrong("An email address has an @ in it, as in name@example.com");
        }
        var before = text.substring(0, at);
        var domain = domain(text.substring(at + 1));
        if (!BEFORE.matcher(before).matches() || before.contains("..") || before.length() > LOCAL || domain.isEmpty()) {
            return Address.wrong("Check the email address: it looks as in name@example.com");
        }
        var written = before.toLowerCase(Locale.ROOT) + "@" + domain;
        return written.length() > LONGEST
                ? Address.wrong("This is too long for an email address")
                : Address.of(written);
    }

    /** @return in the letters that servers know; empty for what is none */
    private static String domain(String typed) {
        try {
            var ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            var labels = ascii.split("\\.", -1);
            for (var label : labels) {
                if (!LABEL.matcher(label).matches() || undecodable(label)) {
                    return "";
                }
            }
            return labels.length > 1 && LAST.matcher(labels[labels.length - 1]).matches() ? ascii : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean undecodable(String label) {
        return label.startsWith("xn--") && IDN.toUnicode(label).equals(label);
    }
}
