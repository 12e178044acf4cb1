package linchpin.people;

/** Something a person may or may not do in an organisation. Who may do what stands in {@link Permissions}. */
public enum Permission {
    READ_LOG,
    LOG_ON_BEHALF,
    SEE_GIVER,
    MODERATE,
    LABEL,
    RAISE_ALARM,
    SETTLE_ALARM,
    OPEN_MATTER,
    PROMISE_ACTION,
    OWN_ACTION,
    WRITE_ANSWER,
    APPROVE_ANSWER,
    JUDGE_CHANGE,
    CLOSE_MATTER,
    PROPOSE,
    MOVE_PROPOSAL,
    DECIDE,
    SET_UP_DECISION,
    IMPORT,
    MAKE_POSTERS,
    ARRANGE_ORGANISATION,
    ARRANGE_PLACES,
    ARRANGE_PEOPLE,
    MAKE_RETURN,
    MAKE_PACK,
    LOAD_POPULATIONS,
    SEE_CHORES
}
