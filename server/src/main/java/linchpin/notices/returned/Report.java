package linchpin.notices.returned;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a machine says of a mail of ours: a delivery status (RFC 3464) or a report of abuse (RFC 5965).
 *
 * @param unwanted whether somebody reported it as unwanted
 * @param fates what became of it, for each address; of a report of abuse the addresses it names, if any
 * @param mail the id of the mail that it is about; null where it does not say
 */
record Report(boolean unwanted, List<Fate> fates, @Nullable String mail) {

    private static final Pattern MAIL = Pattern.compile("(?im)^Message-ID:\\s*<?([^<>\\s]+)>?");
    private static final int MOST = 200_000; // bytes of a part that are read

    /**
     * What became of a mail for one address.
     *
     * @param action "failed", "delayed" or another word of RFC 3464; empty where it does not say
     * @param status as in 5.1.1
     */
    record Fate(String address, String action, String status) {

        /** @return whether it never arrives there */
        boolean permanent() {
            return status.startsWith("5") && (action.equals("failed") || action.isEmpty());
        }

        /** @return whether nothing ever does: no such address, or none any more; what is refused for its sender's sake is no fault of the address */
        boolean gone() {
            return permanent() && ((status.startsWith("5.1.") && !status.equals("5.1.8")) || status.equals("5.2.1"));
        }
    }

    /** @return empty for mail that reports nothing */
    static Optional<Report> of(MimeMessage mail) throws MessagingException, IOException {
        var parts = new ArrayList<Part>();
        flatten(mail, parts);
        var id = parts.stream()
                .map(Report::id)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        for (var part : parts) {
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                return Optional.of(new Report(false, fates(text(part)), id));
            }
            if (part.isMimeType("message/feedback-report")) {
                return Optional.of(new Report(true, complained(text(part)), id));
            }
        }
        return Optional.empty();
    }

    private static void flatten(Part part, List<Part> into) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (var at = 0; at < several.getCount(); at++) {
                BodyPart one = several.getBodyPart(at);
                flatten(one, into);
            }
        } else {
            into.add(part);
        }
    }

    /** Of the mail that came back, in whole or its headers. */
    private static Optional<String> id(Part part) {
        try {
            if (!part.isMimeType("message/rfc822")
                    && !part.isMimeType("text/rfc822-headers")
                    && !part.isMimeType("text/rfc822-header")) {
                return Optional.empty();
            }
            var found = MAIL.matcher(text(part));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
        }
    }

    /** Blocks of fields with an empty line between each two: first of the mail, then of each address. */
    private static List<Fate> fates(String text) throws MessagingException {
        var fates = new ArrayList<Fate>();
        for (var block : text.replace("\r\n", "\n").strip().split("\n\\s*\n", -1)) {
            var fields = fields(block);
            var address = address(fields, "Final-Recipient", "Original-Recipient");
            var status = field(fields, "Status").split("[\\s(]", 2)[0];
            if (!address.isEmpty() && !status.isEmpty()) {
                fates.add(new Fate(
                        address, field(fields, "Action").split("[\\s(]", 2)[0].toLowerCase(Locale.ROOT), status));
            }
        }
        return fates;
    }

    private static List<Fate> complained(String text) throws MessagingException {
        var address = address(fields(text.replace("\r\n", "\n").strip()), "Original-Rcpt-To", "Removal-Recipient");
        return address.isEmpty() ? List.of() : List.of(new Fate(address, "", ""));
    }

    private static InternetHeaders fields(String block) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream((block + "\n\n").getBytes(StandardCharsets.UTF_8)), true);
    }

    private static String field(InternetHeaders fields, String name) {
        var values = fields.getHeader(name);
        return values == null ? "" : values[0].strip();
    }

    /** Written as in "rfc822; name@example.com". */
    private static String address(InternetHeaders fields, String... names) {
        for (var name : names) {
            var value = field(fields, name);
            var address = value.substring(value.indexOf(';') + 1).replaceAll("[<>\\s]", "");
            if (address.contains("@")) {
                return address;
            }
        }
        return "";
    }
}
