package linchpin.answers.working;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.actions.StandsStill;
import linchpin.answers.Answers;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Accounts.Named;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers that wait for an approval which one person alone can give: all others who may approve there, wrote it. */
@Component
class ApprovalsAlone implements StandsStill {

    private static final String WHY =
            "Nobody else can approve this answer. Have it approved before they go, or give somebody else a role that approves.";

    private final Answers answers;
    private final Matters matters;
    private final Accounts accounts;
    private final Places places;

    ApprovalsAlone(Answers answers, Matters matters, Accounts accounts, Places places) {
        this.answers = answers;
        this.matters = matters;
        this.accounts = accounts;
        this.places = places;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountId, List<Stop>> byPerson(Viewer viewer) {
        var waiting = answers.waiting();
        var about = matters
                .readable(waiting.stream().map(Answers.Version::matterId).toList(), viewer)
                .stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        var stops = new HashMap<AccountId, List<Stop>>();
        for (var version : waiting) {
            var matter = about.get(version.matterId());
            if (matter != null) {
                only(version, matter)
                        .ifPresent(person -> stops.computeIfAbsent(person, _ -> new ArrayList<>())
                                .add(new Stop(
                                        "To approve: " + matter.title(),
                                        "/answers/" + version.id().id(),
                                        WHY)));
            }
        }
        return stops;
    }

    /** Who wrote it may approve it only where nobody else could: then it waits for nobody but them. */
    private Optional<AccountId> only(Answers.Version version, Matter matter) {
        var may = accounts.whoMay(Permission.APPROVE_ANSWER, places.above(matter.placeId())).stream()
                .map(Named::id)
                .toList();
        var others =
                may.stream().filter(one -> !one.equals(version.writtenBy())).toList();
        if (others.isEmpty()) {
            return may.stream().findFirst();
        }
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }
}
