package linchpin.decisions.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.decisions.How;
import linchpin.decisions.Rules;
import linchpin.decisions.closing.Following;
import linchpin.decisions.law.Cited;
import linchpin.decisions.law.Laws;
import linchpin.decisions.setup.SetUp.Seat;
import linchpin.decisions.voters.WhoCanVote;
import linchpin.organisation.PlaceId;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of what was entered what would be published, or says all that is wrong with it. */
@Component
class ReadSetUp {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ABOUT = 4000;
    private static final String YES = "yes";

    private final WhoCanVote candidates;
    private final Following following;
    private final Clock clock;

    ReadSetUp(WhoCanVote candidates, Following following, Clock clock) {
        this.candidates = candidates;
        this.following = following;
        this.clock = clock;
    }

    /** @param setUp null where something is wrong */
    record Read(@Nullable SetUp setUp, Errors errors) {}

    /**
     * @param viewer who sets it up, and must be allowed to where it is
     * @param found what is wrong already, in the order of the page
     */
    Read read(Template template, SetUpForm form, Viewer viewer, Errors found) {
        var asked = new Asked(form, found);
        texts(asked, form);
        var seating = new Seating(asked, form);
        var voters = seating.voters(candidates.both());
        onPaper(asked, form, voters);
        var rules = rules(template, asked, form, seating, voters);
        var place = place(asked, form, viewer);
        var follows = follows(asked, form, viewer);
        var hours = new Hours(clock);
        var opens = hours.opens(asked, form);
        var closes = hours.closes(asked, form, opens);
        var talk = template == Template.PANEL ? hours.talk(asked, form, closes) : null;
        var cited = law(asked, form.marks());
        var listed = form.way().listed().equals(YES);
        var setUp = closes == null
                ? null
                : new SetUp(
                        form.title(),
                        form.about(),
                        place,
                        id(form.proposal()),
                        follows,
                        rules,
                        voters,
                        opens,
                        closes,
                        talk,
                        listed,
                        template == Template.PANEL ? cited : null);
        return new Read(asked.errors().any() ? null : setUp, asked.errors());
    }

    private static void texts(Asked asked, SetUpForm form) {
        asked.text("title", form.title(), LONGEST_TITLE, "Enter what is decided, in a few words");
        asked.text(
                "about", form.about(), LONGEST_ABOUT, "Enter what is decided, so that nobody has to ask what it means");
    }

    private static void onPaper(Asked asked, SetUpForm form, List<Seat> voters) {
        if (!form.way().papers().equals(YES) && voters.stream().anyMatch(seat -> seat.account() == null)) {
            asked.wrong(
                    "way.papers",
                    "Somebody has no account here. Choose that people vote on paper too, or take their name away");
        }
    }

    private @Nullable Cited law(Asked asked, MarksForm marks) {
        if (marks.lawWords().length() > Cited.LONGEST) {
            asked.wrong("marks.lawWords", "This must have " + Cited.LONGEST + " characters or fewer");
        }
        if (marks.law().isEmpty()) {
            if (!marks.lawWords().isEmpty()) {
                asked.wrong("marks.law", "Choose what your words belong to, or take them away");
            }
            return null;
        }
        if (marks.law().equals(Cited.OTHER)) {
            if (marks.lawWords().isEmpty()) {
                asked.wrong("marks.lawWords", "Enter by which other rules it is done");
            }
            return new Cited(null, marks.lawWords());
        }
        var today = LocalDate.now(clock);
        if (Laws.of(marks.law()).filter(law -> law.inForce(today)).isEmpty()) {
            asked.wrong("marks.law", "Choose a law that is in force, or none of them");
        }
        return new Cited(marks.law(), marks.lawWords());
    }

    private @Nullable UUID follows(Asked asked, SetUpForm form, Viewer viewer) {
        var first = id(form.follows());
        if (first != null && following.may(new DecisionId(first), viewer).isEmpty()) {
            asked.wrong("title", "A second vote on it was published already, or it is not yours to vote on again");
        }
        return first;
    }

    private static Rules rules(Template template, Asked asked, SetUpForm form, Seating seating, List<Seat> voters) {
        var how = asked.how(template);
        var options = asked.options(how);
        var counting = new HowCounted(asked, form);
        counting.choices(how);
        var scale = counting.scale(how, options.size());
        var marked = how == How.MARKS ? new ReadMarks(asked, form.marks()).read() : ReadMarks.Marked.NOTHING;
        var parties = seating.parties(how, voters);
        marked.held(asked, parties);
        return new Rules(
                how,
                how != How.MARKS && form.way().secret().equals(YES),
                form.way().papers().equals(YES),
                form.way().absent().equals("lapse"),
                form.way().abstaining().equals(YES),
                scale.majority(),
                scale.most(),
                scale.each(),
                scale.seats(),
                scale.spread(),
                scale.spread() ? null : counting.closeWithin(how),
                parties,
                options,
                marked.domains(),
                marked.criteria());
    }

    private static @Nullable PlaceId place(Asked asked, SetUpForm form, Viewer viewer) {
        var id = id(form.place());
        var place = id == null ? null : new PlaceId(id);
        if (!viewer.mayReadAbout(place)) {
            asked.wrong("place", "Choose where it is decided");
        }
        return place;
    }

    private static @Nullable UUID id(String sent) {
        try {
            return sent.isEmpty() ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
