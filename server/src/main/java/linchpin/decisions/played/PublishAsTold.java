package linchpin.decisions.played;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.decisions.DecisionId;
import linchpin.decisions.PartyCode;
import linchpin.decisions.acting.SetUpDecisions;
import linchpin.decisions.setup.PublishDecision;
import linchpin.decisions.setup.SetUp;
import linchpin.decisions.setup.SetUp.Seat;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes decisions as somebody tells of them. */
@Component
class PublishAsTold implements SetUpDecisions {

    private final PublishDecision publishing;
    private final Accounts accounts;
    private final Clock clock;

    PublishAsTold(PublishDecision publishing, Accounts accounts, Clock clock) {
        this.publishing = publishing;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public DecisionId publish(Viewer viewer, Question asked, List<AccountId> patients, List<AccountId> staff) {
        var everybody = new HashSet<>(patients);
        everybody.addAll(staff);
        var names = accounts.names(everybody);
        var seats = Stream.concat(
                        patients.stream().map(one -> seat(PartyCode.PATIENTS, one, names)),
                        staff.stream().map(one -> seat(PartyCode.STAFF, one, names)))
                .toList();
        var setUp = new SetUp(
                asked.title(),
                asked.about(),
                asked.place(),
                asked.proposal() == null ? null : asked.proposal().id(),
                null,
                asked.rules(),
                seats,
                null,
                OffsetDateTime.now(clock).plusDays(asked.days()),
                null,
                true,
                null);
        return publishing
                .publish(viewer, new DecisionId(UUID.randomUUID()), setUp)
                .id();
    }

    private static Seat seat(PartyCode party, AccountId account, Map<AccountId, String> names) {
        return new Seat(party, names.getOrDefault(account, ""), account);
    }
}
