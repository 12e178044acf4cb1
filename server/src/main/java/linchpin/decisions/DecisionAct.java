package linchpin.decisions;

import linchpin.history.ActKind;
import linchpin.history.SeenBy;

/** What is done to a decision. What somebody voted is in no act. */
public enum DecisionAct implements ActKind {
    /** Its rules stand from here on. */
    PUBLISHED,
    /** Somebody read what voting means here, and said what interests they have. */
    DECLARED,
    VOTED,
    /** Somebody of a panel moved a mark, with a reason. */
    MOVED,
    /** Those of a party said what they agreed on. */
    AGREED,
    /** Prices were entered, and count when somebody else has confirmed them. */
    PRICED,
    PRICES_CONFIRMED,
    /** Somebody entered who handed something in, and not what. */
    ENVELOPES,
    /** One of these was entered by mistake. */
    ENVELOPE_BACK,
    /** Somebody read papers in; they count when somebody else has looked. */
    READ_IN,
    /** Somebody else looked at what was read in. */
    LOOKED_OVER,
    /** Every envelope is accounted for. */
    COUNTED,
    CALLED_OFF,
    CLOSED,
    /** Somebody said what follows from it. */
    FOLLOWS,
    /** It was looked at again, on the day that was said or another. */
    LOOKED_AT,
    /** The organisation went another way. */
    OTHERWISE;

    @Override
    public String module() {
        return "decisions";
    }

    @Override
    public SeenBy seenBy() {
        return SeenBy.TEAM;
    }
}
