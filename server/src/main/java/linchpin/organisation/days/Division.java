package linchpin.organisation.days;

import java.util.Arrays;
import java.util.Optional;

/** A part of the United Kingdom that has bank holidays of its own. */
public enum Division {
    ENGLAND_AND_WALES("england-and-wales", "England and Wales"),
    SCOTLAND("scotland", "Scotland"),
    NORTHERN_IRELAND("northern-ireland", "Northern Ireland");

    private final String code;
    private final String label;

    Division(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** @return as it is kept and sent */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** @return empty for a code that is none */
    public static Optional<Division> with(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
