package linchpin.people.acts;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.people.LeaderName;
import linchpin.people.Role;
import org.springframework.stereotype.Component;

/** Tells what was done to a person. Only those who arrange people are told. */
@Component
class PersonActWords implements ActWords<PersonAct> {

    private final LeaderName names;

    PersonActWords(LeaderName names) {
        this.names = names;
    }

    @Override
    public Class<PersonAct> kinds() {
        return PersonAct.class;
    }

    @Override
    public String words(PersonAct kind, Recorded act, Reader reader) {
        return switch (kind) {
            case ROLE_GIVEN -> (alone(act) ? "Took the role " : "Gave the role ") + role(act);
            case ROLE_ENDED -> "Ended the role " + role(act);
            case ROLE_ASKED -> "Asked them to hold the role for a while: " + role(act);
            case ROLE_TAKEN_ON -> "Said yes to holding the role for a while: " + role(act);
            case ROLE_DECLINED -> "Said no to holding the role for a while: " + role(act);
            case PASSWORD_LINK_MADE -> "Made a link to choose a new password";
            case PASSWORD_CHOSEN -> "Chose a new password by that link";
        };
    }

    /** @return whether somebody gave it to themselves */
    private static boolean alone(Recorded act) {
        return act.about().id().equals(act.account());
    }

    private String role(Recorded act) {
        var part = act.fact("part");
        return Role.valueOf(act.fact("role")).label(names.here()) + (part.isEmpty() ? "" : ", for " + part);
    }
}
