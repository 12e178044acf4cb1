package linchpin.approach;

import java.util.Locale;

/** Why somebody on a list is not asked. */
public enum LeftOut {
    NO_ADDRESS("No number of a mobile telephone, and no email address"),
    DOUBLE("On the list twice"),
    NO_PLACE("At a place that we do not know, or that has closed"),
    NO_DAY("On a day that cannot be read, that is still to come, or that is long past"),
    KIND("After a kind of care after which nobody is asked"),
    PEACE("To be left in peace"),
    STOPPED("They asked us to stop"),
    LATELY("Asked a short time ago"),
    NO_CARRIER("Cannot be sent from here"),
    TOO_LATE("Waited for three days and could not be sent"),
    CALLED_BACK("Somebody called it back");

    private final String label;

    LeftOut(String label) {
        this.label = label;
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    /**
     * @return whether it is told together with its like, as one number: with a file of one row, anybody who sends in lists could find out
     *     otherwise whose family lost somebody
     */
    public boolean kept() {
        return this == PEACE || this == STOPPED || this == LATELY;
    }

    /** @return as it stands in the database */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
