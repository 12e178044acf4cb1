package linchpin.decisions;

import java.util.Locale;
import linchpin.ui.LocalName;

/** Who holds a part of a decision together. Whoever is a patient leader and staff too decides as staff. */
public enum PartyCode {
    PATIENTS,
    STAFF;

    /**
     * @param leader what the organisation calls its patient leaders
     * @return as people there call them
     */
    public String label(LocalName leader) {
        return this == PATIENTS ? leader.together() : "Staff";
    }

    /** @return as stored, and as published */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
