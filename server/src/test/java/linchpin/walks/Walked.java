package linchpin.walks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.support.Desk;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Walks with the checklist for waiting, over the product's own pages. */
public record Walked(Desk desk, Trust trust) {

    private static final int QUESTIONS = 8;

    /** The number of an item, and what those who walked say of it. */
    public static final int WATER = 6;

    public static final String TAP = "The tap is behind a door";

    public static String day(int fromToday) {
        return LocalDate.now().plusDays(fromToday).toString();
    }

    /** @return where the walk stands that somebody began */
    public String begun(Person by) {
        var begun = desk.post(
                by,
                "/walks/new",
                "place",
                trust.ward().id().toString(),
                "walkedOn",
                day(0),
                "list",
                "waiting",
                "needs",
                "wheelchair",
                "patients",
                "2");
        return Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
    }

    /**
     * All was fine but the item with this number.
     *
     * @param from the number of the first item of the checklist
     */
    public MvcTestResult finished(String walk, int from, int notFine, String said) {
        var fields = new ArrayList<>(List.of("act", "finish", "said-" + notFine, said));
        for (var n = from; n < from + QUESTIONS; n++) {
            fields.addAll(List.of("verdict-" + n, n == notFine ? "not_fine" : "fine"));
        }
        return desk.post(trust.leader(), walk, fields.toArray(String[]::new));
    }

    /** @return where the one finding stands that came of a walk */
    public String found() {
        finished(begun(trust.leader()), 1, WATER, TAP);
        return finding();
    }

    public String finding() {
        return Desk.text(desk.get(trust.nurse(), "/walks/works"))
                .replaceAll("(?s).*href=\"(/walks/works/[0-9a-f]{8}-[0-9a-f-]{27})\".*", "$1");
    }
}
