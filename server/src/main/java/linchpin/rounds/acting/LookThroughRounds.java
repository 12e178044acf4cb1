package linchpin.rounds.acting;

import linchpin.people.Viewer;
import linchpin.rounds.RoundId;

/** Looks through what was said. Refused as on the pages. */
public interface LookThroughRounds {

    /** The machine reads what waits for it, and this person shows all of it to everybody but what is serious. */
    void showAll(Viewer viewer, RoundId round);
}
