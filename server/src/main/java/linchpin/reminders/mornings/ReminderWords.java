package linchpin.reminders.mornings;

import java.util.List;
import java.util.stream.Stream;
import linchpin.people.HomePanel.Kind;
import linchpin.people.Viewer;
import linchpin.reminders.Letter;
import linchpin.reminders.Letter.After;
import linchpin.reminders.Letter.Line;
import linchpin.reminders.Letter.Section;
import linchpin.reminders.StaffMail;
import linchpin.ui.CountNoun;
import org.springframework.stereotype.Component;

/** The words of a reminder: how many things wait, and where. */
@Component
class ReminderWords {

    private final StaffMail mail;

    ReminderWords(StaffMail mail) {
        this.mail = mail;
    }

    Letter of(Viewer viewer, List<Piece> pieces, boolean morning) {
        var there = viewer.organisationName();
        return new Letter(
                there,
                morning ? "What needs you at " + there : first(pieces),
                List.of("Dear " + viewer.name() + ","),
                Stream.of(Kind.values())
                        .map(kind -> section(kind, pieces))
                        .filter(section -> !section.lines().isEmpty())
                        .toList(),
                "Open your page",
                mail.link("/home"),
                List.of(
                        new After(
                                "What anybody said stands in no mail. You get this because you work with feedback at "
                                        + there + ".",
                                ""),
                        new After("Choose what you are mailed, and how often", mail.link("/me/mail"))));
    }

    private static String first(List<Piece> pieces) {
        var heading = pieces.getFirst().heading();
        return pieces.size() == 1 ? heading : heading + ", and more";
    }

    private Section section(Kind kind, List<Piece> pieces) {
        return new Section(
                kind.label(),
                pieces.stream()
                        .filter(piece -> piece.kind() == kind)
                        .map(piece ->
                                new Line(CountNoun.number(piece.many()), piece.heading(), mail.link(piece.path())))
                        .toList());
    }
}
