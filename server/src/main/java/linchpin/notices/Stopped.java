package linchpin.notices;

import java.util.Locale;

/** Why somebody is told nothing any more. */
public enum Stopped {
    /** They said so. */
    ASKED("you asked us to stop"),
    /** Nothing reaches the address. */
    BOUNCED("nothing reached the address"),
    /** They told whoever carries their mail that it is unwanted: nothing is ever sent there again. */
    COMPLAINED("what came was reported as unwanted"),
    /** They took back all that they said. */
    TAKEN_BACK("you took it back");

    private final String told;

    Stopped(String told) {
        this.told = told;
    }

    /** @return as they are told, after a colon */
    public String told() {
        return told;
    }

    /** @return as it stands in the database */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
