package linchpin.answers.writing;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import linchpin.answers.Answers;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.about.WhoIsNext;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where an answer is written and not approved, whoever wrote it waits: next is who approves. */
@Component
class ApproverIsNext implements WhoIsNext {

    private final Answers answers;
    private final Accounts accounts;
    private final Places places;

    ApproverIsNext(Answers answers, Accounts accounts, Places places) {
        this.answers = answers;
        this.accounts = accounts;
        this.places = places;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MatterId, String> next(Collection<Matter> matters) {
        var writers = answers.waiting().stream()
                .collect(Collectors.toMap(Answers.Version::matterId, Answers.Version::writtenBy));
        return matters.stream()
                .filter(matter -> writers.containsKey(matter.id()))
                .collect(Collectors.toMap(
                        Matter::id, matter -> approver(matter, Objects.requireNonNull(writers.get(matter.id())))));
    }

    /** Several who may are not told by name: none of them has to more than the others. */
    private String approver(Matter matter, AccountId writer) {
        var may = accounts.whoMay(Permission.APPROVE_ANSWER, places.above(matter.placeId()));
        var others = may.stream().filter(one -> !one.id().equals(writer)).toList();
        var could = others.isEmpty() ? may : others;
        return could.size() == 1
                ? could.getFirst().name() + ", who approves the answer"
                : "Whoever approves the answer";
    }
}
