package linchpin.decisions.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.decisions.Decision;
import linchpin.decisions.How;
import linchpin.decisions.KeptRules;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.closing.Unsettled.Left;
import linchpin.decisions.law.Cited;
import linchpin.decisions.law.CitedLaws;
import linchpin.decisions.setup.MarksForm.CriterionForm;
import linchpin.decisions.setup.MarksForm.DomainForm;
import linchpin.decisions.setup.SetUpForm.Times;
import linchpin.decisions.setup.SetUpForm.Votes;
import linchpin.decisions.setup.SetUpForm.Way;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voters.Voter;
import linchpin.decisions.voters.WhoCanVote;
import linchpin.people.Accounts.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form of a second vote: by the rules of the first, of the same people, on what that left open. */
@Component
class SecondForm {

    private static final int DAYS_TO_VOTE = 7;
    private static final int LONGEST_TITLE = 200;
    private static final String BEGINS = "Second vote: ";
    private static final String END_OF_DAY = "17:00";

    private final KeptRules rules;
    private final Electorate electorate;
    private final WhoCanVote candidates;
    private final CitedLaws laws;
    private final Clock clock;

    SecondForm(KeptRules rules, Electorate electorate, WhoCanVote candidates, CitedLaws laws, Clock clock) {
        this.rules = rules;
        this.electorate = electorate;
        this.candidates = candidates;
        this.laws = laws;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SetUpForm of(Decision first, Left left) {
        var was = rules.of(first.id());
        var ends = LocalDate.now(clock).plusDays(DAYS_TO_VOTE);
        var title = first.title().startsWith(BEGINS) ? first.title() : BEGINS + first.title();
        return new SetUpForm(
                template(was).stored(),
                first.proposalId() == null ? "" : first.proposalId().id().toString(),
                first.id().id().toString(),
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                first.about(),
                was.how().single() ? "" : String.join("\n", left.options()),
                first.placeId() == null ? "" : first.placeId().id().toString(),
                way(was, left, first.listed()),
                votes(was, electorate.of(first.id())),
                new Times("", ends.toString(), END_OF_DAY),
                was.how() == How.MARKS
                        ? marks(was, ends.plusDays(DAYS_TO_VOTE).toString(), laws.of(first.id()))
                        : MarksForm.nothing());
    }

    static Template template(Rules was) {
        return switch (was.how()) {
            case YESNO -> Template.SIMPLE;
            case CONSENT -> Template.CONSENT;
            case MARKS -> Template.PANEL;
            case SCORE, DOTS, RANK -> was.seats() > 1 ? Template.CASES : Template.ONE_OF_SEVERAL;
        };
    }

    private static Way way(Rules was, Left left, boolean listed) {
        return new Way(
                was.how().stored(),
                was.how() == How.SCORE ? typed(was.most()) : "5",
                was.how() == How.DOTS ? dots(was, left) : "4",
                was.how() == How.DOTS ? typed(was.each()) : "4",
                String.valueOf(left.seats()),
                yes(was.spread() && left.seats() > 1),
                was.majority() == null ? "50" : was.majority(),
                was.lapses() ? "lapse" : "void",
                yes(was.abstaining()),
                yes(was.secret()),
                yes(was.papers()),
                typed(was.closeWithin()),
                yes(listed));
    }

    /** Whoever has as many dots as there are options left lays one on each, and says nothing. */
    private static String dots(Rules was, Left left) {
        var each = Integer.parseInt(typed(was.each()));
        return String.valueOf(Math.min(Integer.parseInt(typed(was.most())), Math.max(left.seats(), each)));
    }

    private static String typed(@Nullable String number) {
        return Objects.requireNonNullElse(number, "");
    }

    private static String yes(boolean said) {
        return said ? "yes" : "no";
    }

    private Votes votes(Rules was, List<Voter> voters) {
        var both = candidates.both();
        var patients = still(voters, PartyCode.PATIENTS, both.patients());
        var staff = still(voters, PartyCode.STAFF, both.staff());
        return new Votes(
                patients,
                unknown(voters, PartyCode.PATIENTS),
                was.party(PartyCode.PATIENTS).map(Rules.Party::share).orElse(""),
                quorum(was, PartyCode.PATIENTS),
                staff,
                unknown(voters, PartyCode.STAFF),
                quorum(was, PartyCode.STAFF));
    }

    /** @return those of a party who can still be given a vote */
    private static List<UUID> still(List<Voter> voters, PartyCode party, List<Named> known) {
        Set<UUID> ids = known.stream().map(person -> person.id().id()).collect(Collectors.toCollection(HashSet::new));
        return voters.stream()
                .filter(voter -> voter.party() == party)
                .flatMap(voter -> Stream.ofNullable(voter.accountId()))
                .map(account -> account.id())
                .filter(ids::contains)
                .toList();
    }

    private static String unknown(List<Voter> voters, PartyCode party) {
        return voters.stream()
                .filter(voter -> voter.party() == party && voter.accountId() == null)
                .map(Voter::name)
                .collect(Collectors.joining("\n"));
    }

    private static String quorum(Rules was, PartyCode party) {
        return String.valueOf(was.party(party).map(Rules.Party::quorum).orElse(0));
    }

    private static MarksForm marks(Rules was, String talks, Optional<Cited> cited) {
        var domains = IntStream.rangeClosed(1, was.domains().size())
                .mapToObj(n -> {
                    var domain = was.domains().get(n - 1);
                    return new DomainForm(
                            domain.label(),
                            typed(domain.patients()),
                            was.criteria().stream()
                                    .filter(criterion -> criterion.domain() == n)
                                    .map(SecondForm::criterion)
                                    .toList());
                })
                .toList();
        return new MarksForm(
                domains,
                talks,
                END_OF_DAY,
                cited.map(SecondForm::code).orElse(""),
                cited.map(Cited::words).orElse(""));
    }

    private static String code(Cited cited) {
        return cited.code() == null ? Cited.OTHER : cited.code();
    }

    private static CriterionForm criterion(Rules.Criterion was) {
        return new CriterionForm(
                was.label(),
                was.weight(),
                was.most(),
                typed(was.minimum()),
                was.price() ? "yes" : "",
                was.tie() == null ? "" : String.valueOf(was.tie()));
    }
}
