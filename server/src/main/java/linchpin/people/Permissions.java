package linchpin.people;

import static linchpin.people.Permission.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who may do what: the whole table, here and nowhere else. A person may do what any of their roles may. */
public final class Permissions {

    private static final Map<Role, Set<Permission>> TABLE = new EnumMap<>(Role.class);

    static {
        for (var role : Role.values()) {
            TABLE.put(role, Collections.unmodifiableSet(given(role)));
        }
    }

    private Permissions() {}

    /** @return what a role may do in the organisation, or the part of it, that it is held for */
    public static Set<Permission> of(Role role) {
        return Objects.requireNonNull(TABLE.get(role));
    }

    private static EnumSet<Permission> given(Role role) {
        return switch (role) {
            case PATIENT_LEADER ->
                EnumSet.of(
                        READ_LOG,
                        LOG_ON_BEHALF,
                        LABEL,
                        RAISE_ALARM,
                        OPEN_MATTER,
                        APPROVE_ANSWER,
                        JUDGE_CHANGE,
                        CLOSE_MATTER,
                        PROPOSE,
                        MOVE_PROPOSAL,
                        RECORD_SESSION,
                        DECIDE,
                        SET_UP_DECISION,
                        MAKE_PACK,
                        SPEND_BUDGET,
                        LOG_INFLUENCE,
                        WRITE_REPORT,
                        APPROVE_REPORT);
            case CHAMPION ->
                EnumSet.of(
                        READ_LOG,
                        RAISE_ALARM,
                        SETTLE_ALARM,
                        OPEN_MATTER,
                        SET_REVIEW_RULES,
                        PROMISE_ACTION,
                        OWN_ACTION,
                        APPROVE_ANSWER,
                        PROPOSE,
                        MOVE_PROPOSAL,
                        RECORD_SESSION,
                        DECIDE,
                        SET_UP_DECISION,
                        GIVE_BUDGET,
                        READ_INFLUENCE,
                        ASK_LEADERS);
            case LINCHPIN ->
                EnumSet.of(
                        READ_LOG,
                        LOG_ON_BEHALF,
                        SEE_GIVER,
                        MODERATE,
                        LABEL,
                        RAISE_ALARM,
                        SETTLE_ALARM,
                        OPEN_MATTER,
                        SET_REVIEW_RULES,
                        PROMISE_ACTION,
                        OWN_ACTION,
                        WRITE_ANSWER,
                        APPROVE_ANSWER,
                        CLOSE_MATTER,
                        PROPOSE,
                        MOVE_PROPOSAL,
                        RECORD_SESSION,
                        DECIDE,
                        SET_UP_DECISION,
                        MAKE_POSTERS,
                        MAKE_PACK,
                        SEE_CHORES,
                        PAY_FROM_BUDGET,
                        ASK_LEADERS,
                        WRITE_REPORT);
            case LINE_MANAGER ->
                EnumSet.of(
                        READ_LOG,
                        RAISE_ALARM,
                        SETTLE_ALARM,
                        PROMISE_ACTION,
                        APPROVE_ANSWER,
                        PROPOSE,
                        DECIDE,
                        SET_UP_DECISION,
                        ARRANGE_PEOPLE,
                        SEE_CHORES,
                        GIVE_BUDGET,
                        PAY_FROM_BUDGET,
                        ASK_LEADERS);
            case ADMINISTRATOR ->
                EnumSet.of(
                        LOG_ON_BEHALF,
                        PROPOSE,
                        DECIDE,
                        MAKE_POSTERS,
                        IMPORT,
                        ARRANGE_ORGANISATION,
                        ARRANGE_PLACES,
                        ARRANGE_PEOPLE,
                        LOAD_POPULATIONS,
                        SEE_CHORES,
                        PAY_FROM_BUDGET,
                        ASK_LEADERS);
            case CONNECTOR ->
                EnumSet.of(
                        READ_LOG,
                        LOG_ON_BEHALF,
                        RAISE_ALARM,
                        PROPOSE,
                        RECORD_SESSION,
                        DECIDE,
                        MAKE_POSTERS,
                        ASK_LEADERS);
            case END_USER ->
                EnumSet.of(
                        READ_LOG,
                        LOG_ON_BEHALF,
                        LABEL,
                        RAISE_ALARM,
                        OPEN_MATTER,
                        OWN_ACTION,
                        WRITE_ANSWER,
                        PROPOSE,
                        DECIDE,
                        ASK_LEADERS);
            case ANALYST ->
                EnumSet.of(
                        READ_LOG,
                        LABEL,
                        RAISE_ALARM,
                        PROPOSE,
                        DECIDE,
                        IMPORT,
                        MAKE_RETURN,
                        MAKE_PACK,
                        LOAD_POPULATIONS,
                        ASK_LEADERS,
                        WRITE_REPORT);
        };
    }
}
