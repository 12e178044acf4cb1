package linchpin.decisions.papers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.decisions.Decision;
import linchpin.decisions.ballots.SaidInShort;
import linchpin.decisions.ballots.Says;
import linchpin.decisions.papers.Paper.Kind;
import linchpin.decisions.papers.PaperForms.HandInForm;
import linchpin.decisions.papers.PaperForms.InterestForm;
import linchpin.decisions.papers.PaperForms.LyingForm;
import linchpin.decisions.papers.PaperForms.PaperForm;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of counting print. */
@Component
class CountPages {

    private static final String NOBODY = "Somebody who is no longer here";

    private final Accounts accounts;
    private final LeaderName leader;
    private final Clock clock;

    CountPages(Accounts accounts, LeaderName leader, Clock clock) {
        this.accounts = accounts;
        this.leader = leader;
        this.clock = clock;
    }

    /**
     * The page of the count.
     *
     * @param begun whether something can be handed in
     * @param over whether papers can be read in
     * @param until until when votes are taken
     * @param handed who handed something in
     * @param left who can still do so, by number
     * @param strangers whose interest can be entered for them
     * @param options in which somebody can have an interest; all of it has no value
     * @param yours papers that wait for whoever looks to say whether they are right
     * @param own papers that they read in, and that wait for somebody else
     */
    record CountPage(
            TheCount count,
            boolean begun,
            boolean over,
            String until,
            List<SideLine> sides,
            List<HandedLine> handed,
            List<Choice> left,
            List<Choice> strangers,
            List<Choice> options,
            List<Choice> yours,
            List<Choice> own,
            Forms forms) {

        Decision decision() {
            return count.decision();
        }

        /** @return the envelopes that were entered, to choose one that was a mistake */
        List<Choice> mistakes() {
            return handed.stream()
                    .map(one -> new Choice(String.valueOf(one.n()), one.name()))
                    .toList();
        }
    }

    record SideLine(String label, Side side) {}

    /**
     * @param how on paper or by whom, and when
     * @param toRead whether it is open whose it is, and nobody has read it in
     */
    record HandedLine(int n, String name, String how, boolean toRead) {}

    /**
     * What was typed, and what is wrong with it.
     *
     * @param envelope that was entered by mistake, by number; empty for none
     * @param why it was a mistake
     */
    record Forms(
            HandInForm handIn, LyingForm lying, String envelope, String why, InterestForm interest, Errors errors) {

        Forms(HandInForm handIn, LyingForm lying, Errors errors) {
            this(handIn, lying, "", "", new InterestForm(null, null, null), errors);
        }

        static Forms empty() {
            return with(Errors.none());
        }

        static Forms with(Errors errors) {
            return new Forms(new HandInForm(null, "paper", null, null, null), new LyingForm(Map.of()), errors);
        }

        Forms lying(LyingForm typed) {
            return new Forms(handIn, typed, envelope, why, interest, errors);
        }

        Forms mistaken(@Nullable Integer number, String words) {
            return new Forms(handIn, lying, number == null ? "" : number.toString(), words, interest, errors);
        }

        Forms interest(InterestForm typed) {
            return new Forms(handIn, lying, envelope, why, typed, errors);
        }
    }

    /**
     * The page on which a paper is read in.
     *
     * @param whose their name, or of which side it is
     * @param left how many are left to read in
     */
    record PaperPage(TheCount count, PaperForm form, String whose, int left, Errors errors) {

        List<Choice> kinds() {
            var valid = count.panel() ? new Choice(Kind.VALID.stored(), "Marks") : choice(Kind.VALID);
            return List.of(valid, choice(Kind.BLANK), choice(Kind.SPOILT));
        }

        private static Choice choice(Kind kind) {
            return new Choice(kind.stored(), kind.label());
        }
    }

    CountPage page(TheCount count, Viewer viewer, Forms forms) {
        var now = OffsetDateTime.now(clock);
        var local = leader.here();
        var names = names(count);
        return new CountPage(
                count,
                count.begun(now),
                count.over(now),
                Days.moment(count.decision().closesAt().toInstant(), clock),
                count.sides().stream()
                        .map(side -> new SideLine(side.party().label(local), side))
                        .toList(),
                count.envelopes().stream().map(one -> line(count, one, names)).toList(),
                count.withoutEnvelope().stream()
                        .map(voter -> new Choice(
                                String.valueOf(voter.n()),
                                voter.name(),
                                voter.party().label(local)))
                        .toList(),
                count.interested(now).stream()
                        .map(voter -> new Choice(String.valueOf(voter.n()), voter.name()))
                        .toList(),
                options(count),
                waiting(count, viewer, false, names, local),
                waiting(count, viewer, true, names, local),
                forms);
    }

    private static List<Choice> options(TheCount count) {
        var options = new ArrayList<>(List.of(new Choice("", "All of it")));
        if (!count.decision().secret() && !count.rules().how().single()) {
            for (int n = 1; n <= count.rules().options().size(); n++) {
                options.add(
                        new Choice(String.valueOf(n), count.rules().options().get(n - 1)));
            }
        }
        return options;
    }

    PaperPage paper(TheCount count, PaperForm form, Errors errors) {
        var number = form.envelope();
        var whose = number == null
                ? form.party().label(leader.here())
                : count.envelope(number).map(one -> count.voter(one).name()).orElse(NOBODY);
        return new PaperPage(count, form, whose, count.side(form.party()).left(), errors);
    }

    private HandedLine line(TheCount count, Envelope envelope, Map<AccountId, String> names) {
        var sent = envelope.sent();
        var how = (sent != null ? "Sent: " + sent : count.panel() ? "On paper" : "On paper or by show of hands")
                + " · "
                + (count.decision().secret()
                        ? ""
                        : Days.moment(envelope.cameAt().toInstant(), clock) + " · ")
                + "entered by " + names.getOrDefault(envelope.enteredBy(), NOBODY);
        var toRead = !count.decision().secret() && count.from(envelope).isEmpty();
        return new HandedLine(envelope.n(), count.voter(envelope).name(), how, toRead);
    }

    private List<Choice> waiting(
            TheCount count, Viewer viewer, boolean own, Map<AccountId, String> names, LocalName local) {
        return count.papers().stream()
                .filter(Paper::waits)
                .filter(paper -> paper.enteredBy().equals(viewer.account()) == own)
                .map(paper -> new Choice(
                        String.valueOf(paper.n()),
                        whose(count, paper, local) + ": " + says(count, paper),
                        "Read in by " + names.getOrDefault(paper.enteredBy(), NOBODY)))
                .toList();
    }

    private static String whose(TheCount count, Paper paper, LocalName local) {
        var number = paper.envelope();
        var side = paper.party().label(local) + (paper.copies() > 1 ? ", " + paper.copies() + " papers" : "");
        return number == null
                ? side
                : count.envelope(number).map(one -> count.voter(one).name()).orElse(side);
    }

    private static String says(TheCount count, Paper paper) {
        var says = paper.says();
        var words = paper.words() == null ? "" : ". “" + paper.words() + "”";
        if (says instanceof Says.Marks marks) {
            return String.join(". ", SaidInShort.marks(marks, count.rules())) + words;
        }
        return (says == null ? paper.is().label() : SaidInShort.of(says, count.rules())) + words;
    }

    private Map<AccountId, String> names(TheCount count) {
        Set<AccountId> people = new HashSet<>();
        count.envelopes().forEach(one -> people.add(one.enteredBy()));
        count.papers().forEach(one -> people.add(one.enteredBy()));
        return accounts.names(people);
    }
}
