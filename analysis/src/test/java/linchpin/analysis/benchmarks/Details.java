package linchpin.analysis.benchmarks;

import java.util.Random;

/** Made-up personal details of UK shape, in the layouts people use, each with words of its own around it. */
final class Details {

    private static final String[] PHONE_AROUND = {
        "You can reach me on %s after six.",
        "my number is %s",
        "ring %s",
        "Tel: %s",
        "please phone my daughter (%s)",
        "%s is my mobile",
        "I left %s with the desk and no one called",
        "call me back %s thanks",
        "Contact no. %s",
        "on %s or by post",
        "they had %s on file, which is wrong",
        "Mob %s, any time"
    };
    private static final String[] NHS_AROUND = {
        "NHS no %s",
        "my nhs number is %s",
        "%s is my number",
        "Ref %s please look into it",
        "patient %s was sent home",
        "(%s)",
        "NHS: %s",
        "letter quoted %s which is mine",
        "number on the wristband: %s",
        "I gave %s three times"
    };
    private static final String[] POSTCODE_AROUND = {
        "I live in %s",
        "postcode %s",
        "nobody comes out to %s",
        "moved to %s last year",
        "sat nav said %s",
        "We are %s, so not far",
        "sent to %s instead of home",
        "at %s."
    };
    private static final String[] EMAIL_AROUND = {
        "email me at %s",
        "reply to %s please",
        "%s",
        "my address is %s and I check it daily",
        "Contact: %s.",
        "send the letter to %s instead",
        "wrote from %s, no answer"
    };
    private static final String[] BIRTH_AROUND = {
        "DOB %s",
        "my date of birth is %s",
        "d.o.b. %s",
        "I was born on %s",
        "born %s",
        "Date of birth: %s",
        "he was born on the ward on %s, years ago",
        "her birthday is %s",
        "dob: %s)",
        "They had my birth date as %s",
        "%s is my date of birth"
    };
    private static final String[] ADDRESS_AROUND = {
        "I live at %s",
        "%s is where they should have come",
        "ambulance went to %s by mistake",
        "my address is %s",
        "delivered to %s",
        "of %s"
    };
    private static final String[] RECORD_AROUND = {
        "hospital number %s",
        "Hospital no: %s",
        "my case ref %s",
        "complaint reference %s",
        "MRN %s",
        "patient ID %s",
        "incident number %s",
        "Unit no. %s"
    };
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] AREAS =
            "NE SR DH DL TS CA LS S NG DE LE B CV WV M OL BL L CH SW SE E EC1 WC2 N NW W BR CR KT BN SO PO EX TQ PL TR BS BA SN OX RG SL CF SA LL EH G AB IV KW BT"
                    .split(" ");
    private static final String[] STREETS =
            "Acacia Alderney Beaconsfield Chestnut Dovecote Eldon Fenham Glebe Hawthorn Ivanhoe Jubilee Kelvin Larch Meldon Northumberland Osborne Percy Quarry Ravensworth Station Thornhill Victoria Westgate York Church Mill High Park Wellington Salters"
                    .split(" ");
    private static final String[] TYPES =
            "Street Road Avenue Lane Close Crescent Drive Gardens Terrace Grove Court Place Way St Rd Ave".split(" ");

    private final Random random;

    Details(Random random) {
        this.random = random;
    }

    /** A carrier and the detail in it. */
    record Carried(String carrier, String detail) {}

    Carried phone() {
        return carried(PHONE_AROUND, phoneNumber());
    }

    Carried nhsNumber() {
        return carried(NHS_AROUND, grouped(validNhs()));
    }

    Carried postcode() {
        return carried(POSTCODE_AROUND, postcodeWritten());
    }

    Carried email() {
        return carried(EMAIL_AROUND, emailWritten());
    }

    Carried birth() {
        return carried(BIRTH_AROUND, birthDate());
    }

    Carried address() {
        return carried(
                ADDRESS_AROUND,
                cased((random.nextInt(4) == 0 ? "Flat " + (1 + random.nextInt(30)) + ", " : "")
                        + (1 + random.nextInt(240)) + (random.nextInt(8) == 0 ? "a" : "") + " " + any(STREETS) + " "
                        + any(TYPES)));
    }

    Carried record() {
        return carried(RECORD_AROUND, any("", "K", "D", "RX") + digits(6 + random.nextInt(2)));
    }

    private Carried carried(String[] around, String detail) {
        var carrier = any(around);
        return new Carried(random.nextInt(5) == 0 ? carrier.toLowerCase() : carrier, detail);
    }

    private String phoneNumber() {
        var local = digits(6);
        var plain = switch (random.nextInt(7)) {
            case 0, 1, 2 -> "07" + (random.nextInt(8) + 1) + digits(8);
            case 3 -> "0191" + (2 + random.nextInt(7)) + digits(6);
            case 4 -> "01" + (2 + random.nextInt(7)) + "0" + (1 + random.nextInt(9)) + local;
            case 5 -> "020" + any("7", "8", "3") + digits(7);
            default -> any("0300", "0800", "0845", "0115") + digits(7);
        };
        var national = plain.substring(1);
        return switch (random.nextInt(12)) {
            case 0 -> plain;
            case 1 -> split(plain, " ", 5, 3, 3);
            case 2 -> split(plain, " ", 5, 6);
            case 3 -> split(plain, "-", 5, 6);
            case 4 -> split(plain, ".", 5, 3, 3);
            case 5 -> "(" + plain.substring(0, 5) + ") " + plain.substring(5);
            case 6 -> "+44" + national;
            case 7 -> "+44 " + split(national, " ", 4, 3, 3);
            case 8 -> "+44 (0)" + split(national, " ", 4, 6);
            case 9 -> "0044 " + split(national, " ", 4, 6);
            case 10 -> split(plain, " ", 3, 4, 4);
            default -> split(plain, "\u00A0", 4, 3, 4);
        };
    }

    private String validNhs() {
        while (true) {
            var nine = (char) ('4' + random.nextInt(4)) + digits(8);
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = 11 - sum % 11;
            if (check != 10) {
                return nine + (check == 11 ? 0 : check);
            }
        }
    }

    private String grouped(String ten) {
        return switch (random.nextInt(6)) {
            case 0 -> ten;
            case 1 -> split(ten, "-", 3, 3, 4);
            case 2 -> split(ten, ".", 3, 3, 4);
            case 3 -> split(ten, "\u00A0", 3, 3, 4);
            default -> split(ten, " ", 3, 3, 4);
        };
    }

    private String postcodeWritten() {
        var area = any(AREAS);
        var inner = Character.isDigit(area.charAt(area.length() - 1))
                ? any("A", "N", "V")
                : String.valueOf(1 + random.nextInt(29));
        var letters = "ABDEFGHJLNPQRSTUWXYZ";
        var second = random.nextInt(10) + "" + letters.charAt(random.nextInt(20)) + letters.charAt(random.nextInt(20));
        if (random.nextInt(60) == 0) {
            return any("GIR 0AA", "BFPO 17", "BFPO 801");
        }
        var written = switch (random.nextInt(8)) {
            case 0 -> area + inner + second;
            case 1 -> area + inner + "  " + second;
            case 2 -> area + inner + second.charAt(0) + " " + second.substring(1);
            case 3 -> Character.isDigit(inner.charAt(0)) ? area + " " + inner + " " + second : area + inner + second;
            default -> area + inner + " " + second;
        };
        return random.nextInt(3) == 0 ? written.toLowerCase() : written;
    }

    private String emailWritten() {
        var person = any(
                "sarah",
                "j.khan",
                "mike_72",
                "a-okafor",
                "p.nowak88",
                "wei.chen",
                "thehodgsons",
                "info.kate",
                "dave1961",
                "m.o'neill");
        var host = any("gmail", "hotmail", "outlook", "btinternet", "yahoo", "virginmedia", "parkhouse", "acme-tools");
        var end = any("com", "co.uk", "org.uk", "net");
        return cased(
                switch (random.nextInt(9)) {
                    case 0 -> person + " at " + host + " dot " + end.replace(".", " dot ");
                    case 1 -> person + "@" + host + " . " + end;
                    case 2 -> person + " @ " + host + "." + end;
                    case 3 -> person + " [at] " + host + " [dot] " + end.replace(".", " [dot] ");
                    case 4 -> person + "(at)" + host + "." + end;
                    default -> person + "@" + host + "." + end;
                });
    }

    private String birthDate() {
        int day = 1 + random.nextInt(28);
        int month = random.nextInt(12);
        int year = 1924 + random.nextInt(99);
        var name = MONTHS[month];
        return switch (random.nextInt(11)) {
            case 0 -> "%02d/%02d/%d".formatted(day, month + 1, year);
            case 1 -> "%d/%d/%02d".formatted(day, month + 1, year % 100);
            case 2 -> "%02d.%02d.%d".formatted(day, month + 1, year);
            case 3 -> "%02d-%02d-%d".formatted(day, month + 1, year);
            case 4 -> day + " " + name + " " + year;
            case 5 -> day + ending(day) + " " + name + " " + year;
            case 6 -> day + ending(day) + " of " + name.toLowerCase() + " " + year;
            case 7 -> name + " " + day + ", " + year;
            case 8 -> day + " " + name.substring(0, 3) + " " + "%02d".formatted(year % 100);
            case 9 -> "%d-%02d-%02d".formatted(year, month + 1, day);
            default -> "%02d %02d %d".formatted(day, month + 1, year);
        };
    }

    private static String ending(int day) {
        return day % 10 == 1 && day != 11
                ? "st"
                : day % 10 == 2 && day != 12 ? "nd" : day % 10 == 3 && day != 13 ? "rd" : "th";
    }

    private String cased(String text) {
        return random.nextInt(4) == 0 ? text.toLowerCase() : text;
    }

    private static String split(String digits, String by, int... sizes) {
        var parts = new StringBuilder();
        int at = 0;
        for (int size : sizes) {
            int end = Math.min(digits.length(), at + size);
            parts.append(at == 0 ? "" : by).append(digits, at, end);
            at = end;
        }
        return parts.append(digits.substring(at)).toString();
    }

    private String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private String any(String... of) {
        return of[random.nextInt(of.length)];
    }
}
