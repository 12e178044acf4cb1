package linchpin.decisions.closing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.analysis.tally.Result;
import linchpin.commands.tally.PublishedDecision;
import linchpin.decisions.Decision;
import linchpin.decisions.How;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.closing.KeptRecords.Kept;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What decisions came to, for whoever shows it. */
@Component
public class Outcomes {

    private final KeptRecords records;
    private final ReadWhole reading;
    private final JsonMapper json;
    private final RememberedOutcomes remembered = new RememberedOutcomes();

    Outcomes(KeptRecords records, ReadWhole reading, JsonMapper json) {
        this.records = records;
        this.reading = reading;
        this.json = json;
    }

    /** @return empty where it has not closed */
    @Transactional(readOnly = true)
    public Optional<CameTo> of(Decision decision) {
        var known = remembered.of(decision);
        return known.isPresent() ? known : workedOut(decision);
    }

    private Optional<CameTo> workedOut(Decision decision) {
        var came = records.of(decision.id()).map(kept -> cameTo(decision, kept));
        came.ifPresent(one -> remembered.keep(decision, one));
        return came;
    }

    private CameTo cameTo(Decision decision, Kept kept) {
        var result = PublishedDecision.tally(kept.file());
        var whole = reading.of(decision);
        var chosen = Chosen.of(result, whole.rules());
        return new CameTo(
                result,
                chosen.chosen(),
                chosen.tied(),
                chosen.apart(),
                chosen.close(whole.rules()),
                alone(whole),
                whole.rules().how() == How.MARKS ? new MarksPart(whole).given() : List.of(),
                kept.abstained());
    }

    /** What a party had come to if all of it had been theirs: the same ballots, counted by the same rules. */
    private Map<PartyCode, Result> alone(WholeDecision whole) {
        var alone = new EnumMap<PartyCode, Result>(PartyCode.class);
        if (whole.rules().parties().size() > 1 && whole.rules().how() != How.MARKS) { // marks: by criterion, as given
            for (Rules.Party party : whole.rules().parties()) {
                var file = new PublishedFile(whole, json).text(party.code());
                alone.put(party.code(), PublishedDecision.tally(file));
            }
        }
        return alone;
    }
}
