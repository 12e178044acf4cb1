package linchpin.decisions.marking;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.How;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.MarkTrails.Trail;
import linchpin.decisions.marking.PanelTable.Laid;
import linchpin.decisions.panels.Agreement;
import linchpin.decisions.panels.PriceFormula;
import linchpin.decisions.panels.PriceSheet;
import linchpin.decisions.voters.Voter;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages print on which all marks stand by name: nobody sees them before everybody has marked alone. */
@Component
class TalkPages {

    private final Decisions decisions;
    private final PanelTable table;
    private final LeaderName leader;
    private final Clock clock;

    TalkPages(Decisions decisions, PanelTable table, LeaderName leader, Clock clock) {
        this.decisions = decisions;
        this.table = table;
        this.leader = leader;
        this.clock = clock;
    }

    /** @param talking whether marks can be moved now */
    record TalkPage(Decision decision, boolean talking, List<Section> sections) {}

    /** @param prices of options in words, where a formula marks them; empty elsewhere */
    record Section(int n, Rules.Criterion criterion, List<OfOption> options, List<PriceLine> prices) {}

    record PriceLine(String option, String price, String mark) {}

    /**
     * All that was said of one option by one criterion.
     *
     * @param agreed what parties agreed on, in sentences, the last first
     */
    record OfOption(int n, String label, List<Line> lines, List<String> agreed) {}

    /**
     * One person's mark.
     *
     * @param moved as in "from 3"; empty where it was not moved
     */
    record Line(String who, String party, String mark, String moved, String why) {}

    /**
     * One option by one criterion, with what whoever looks can do.
     *
     * @param mine the mark that they gave; empty for none, so that they move none
     * @param side as which they can say what was agreed on, in words; empty where they cannot
     */
    record CellPage(Decision decision, Rules.Criterion criterion, int n, OfOption option, String mine, String side) {

        String path() {
            return decision.path() + "/talk/" + n + "/" + option.n();
        }
    }

    /** @throws NotFound while everybody marks alone or sheets are read in, and where it was called off */
    @Transactional(readOnly = true)
    public TalkPage page(DecisionId id, Viewer viewer) {
        var decision = shown(id, viewer);
        var laid = table.of(decision);
        var sections = IntStream.rangeClosed(1, laid.rules().criteria().size())
                .mapToObj(n -> section(decision, laid, n))
                .toList();
        return new TalkPage(decision, decision.talking(OffsetDateTime.now(clock)), sections);
    }

    private Decision shown(DecisionId id, Viewer viewer) {
        var decision = decisions.readable(id, viewer);
        if (decision.method() != How.MARKS
                || decision.state() == Decision.State.CALLED_OFF
                || !decision.shared(OffsetDateTime.now(clock))) {
            throw new NotFound();
        }
        return decision;
    }

    private Section section(Decision decision, Laid laid, int criterion) {
        var asked = laid.rules().criteria().get(criterion - 1);
        var prices = asked.price()
                ? table.prices(decision, criterion)
                        .map(sheet -> prices(laid.rules(), asked, sheet))
                        .orElse(List.of())
                : List.<PriceLine>of();
        return new Section(criterion, asked, asked.price() ? List.of() : options(decision, laid, criterion), prices);
    }

    private static List<PriceLine> prices(Rules rules, Rules.Criterion criterion, PriceSheet sheet) {
        var marks = PriceFormula.marks(criterion.most(), sheet.amounts());
        return marks.entrySet().stream()
                .map(mark -> new PriceLine(
                        rules.options().get(mark.getKey() - 1),
                        String.valueOf(sheet.amounts().get(mark.getKey())),
                        mark.getValue()))
                .toList();
    }

    private List<OfOption> options(Decision decision, Laid laid, int criterion) {
        return IntStream.rangeClosed(1, laid.rules().options().size())
                .mapToObj(option -> option(decision, laid, option, criterion))
                .toList();
    }

    private OfOption option(Decision decision, Laid laid, int option, int criterion) {
        var lines = laid.voters().stream()
                .flatMap(voter -> laid.of(voter, option, criterion).map(trail -> line(decision, voter, trail)).stream())
                .toList();
        var agreed = laid.agreements().reversed().stream()
                .filter(one -> one.option() == option && one.criterion() == criterion)
                .map(one -> sentence(laid, one))
                .toList();
        return new OfOption(option, laid.rules().options().get(option - 1), lines, agreed);
    }

    private Line line(Decision decision, Voter voter, Trail trail) {
        var alone = trail.before(decision.closesAt());
        var last = trail.last();
        var after = trail.steps().stream()
                .filter(step -> !step.equals(last) && !step.at().isBefore(decision.closesAt()));
        var earlier = Stream.concat(Stream.ofNullable(alone).filter(step -> !step.equals(last)), after)
                .map(step -> step.mark() + (step.reason() == null ? "" : " (" + step.reason() + ")"))
                .toList();
        return new Line(
                voter.name(),
                voter.party().label(leader.here())
                        + (alone != null && alone.source().equals("paper") ? ", on paper" : ""),
                last.mark(),
                earlier.isEmpty() ? "" : "moved from " + String.join(", then ", earlier),
                last.reason() == null ? "" : last.reason());
    }

    private String sentence(Laid laid, Agreement one) {
        var by = laid.voter(one.enteredBy()).map(Voter::name).orElse("somebody");
        return one.party().label(leader.here()) + " agreed on " + one.mark() + ": " + one.reason() + " (entered by "
                + by + ")";
    }

    /** @throws NotFound where there is no such mark to talk about, or it is not the time for it */
    @Transactional(readOnly = true)
    public CellPage cell(DecisionId id, int criterion, int option, Viewer viewer) {
        var decision = shown(id, viewer);
        var laid = table.of(decision);
        var rules = laid.rules();
        if (!decision.talking(OffsetDateTime.now(clock))
                || criterion < 1
                || criterion > rules.criteria().size()
                || option < 1
                || option > rules.options().size()
                || rules.criteria().get(criterion - 1).price()) {
            throw new NotFound();
        }
        var voter = laid.voter(viewer.account());
        return new CellPage(
                decision,
                rules.criteria().get(criterion - 1),
                criterion,
                option(decision, laid, option, criterion),
                voter.flatMap(one -> laid.of(one, option, criterion))
                        .map(trail -> trail.last().mark())
                        .orElse(""),
                voter.filter(one -> one.readyAt() != null
                                && rules.markedBy(one.party()).contains(criterion))
                        .map(one -> one.party().label(leader.here()))
                        .orElse(""));
    }
}
