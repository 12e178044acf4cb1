package linchpin.decisions.shown;

import java.util.List;
import java.util.Optional;
import linchpin.commands.tally.Signature;
import linchpin.decisions.Decision;
import linchpin.decisions.Decisions;
import linchpin.decisions.closing.KeptRecords;
import linchpin.decisions.closing.KeptRecords.UsedKey;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;

/** What stands in the public register of an organisation. */
@Component
class Registered {

    private final Organisations organisations;
    private final Decisions decisions;
    private final KeptRecords records;

    Registered(Organisations organisations, Decisions decisions, KeptRecords records) {
        this.organisations = organisations;
        this.decisions = decisions;
        this.records = records;
    }

    Organisation organisation(String code) {
        return organisations.withCode(code).orElseThrow(NotFound::new);
    }

    List<Decision> page(Paging paging) {
        return decisions.inPublic(paging);
    }

    Optional<Decision> decision(int number) {
        return decisions.inPublic(number);
    }

    /** @return empty where nothing was signed */
    Optional<Signature> signature(Decision decision) {
        return records.signature(decision.id());
    }

    /** @return what signed the files that stand in it, the latest first */
    List<UsedKey> keys() {
        return records.keys();
    }

    /** @throws NotFound where it was called off, and nothing was counted */
    String file(Decision decision) {
        return records.of(decision.id()).orElseThrow(NotFound::new).file();
    }
}
