package linchpin.people.access;

import java.util.stream.Collectors;
import linchpin.people.Viewer;
import linchpin.platform.Refusal;
import linchpin.ui.LocalName;
import org.springframework.http.HttpStatus;

/** The roles this person holds today do not include what they asked for. */
final class NotYourRole extends Refusal {

    NotYourRole(Viewer viewer, LocalName leader, String ended) {
        super(HttpStatus.FORBIDDEN, "not-your-role", "Your roles do not include this", detail(viewer, leader, ended));
    }

    private static String detail(Viewer viewer, LocalName leader, String ended) {
        var roles = viewer.roles().stream().map(role -> role.label(leader)).collect(Collectors.joining(", "));
        return "At " + viewer.organisationName() + " you hold today: " + roles + ". " + ended
                + "Nothing was changed. If you need this for your work, ask the people who arrange roles there.";
    }
}
