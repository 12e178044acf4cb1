package linchpin.chores.running;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.chores.Chore;
import linchpin.chores.work.Call;
import linchpin.organisation.OrganisationId;

/** The chores there are, and what is called when something happens. */
final class Roster {

    /** What the organisations tell of when there is one more: it is given every chore. */
    static final String FOUNDED = "organisation";

    private static final Pattern CALL =
            Pattern.compile("([^:]+):(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private final List<Chore> chores;
    private final String node;

    Roster(List<Chore> chores, String node) {
        this.chores = List.copyOf(chores);
        this.node = node;
    }

    List<Chore> chores() {
        return chores;
    }

    /** @return what the chore is called in the work list; what is each node's own bears its name, and no other node takes it */
    String task(Chore chore) {
        return chore.scope() == Chore.Scope.NODE ? chore.name() + "@" + node : chore.name();
    }

    private Call call(Chore chore, String whose) {
        return new Call(task(chore), whose, chore.rhythm().apart());
    }

    /**
     * @param call what happened in which organisation, as in {@code words:019a5b5c-...}
     * @return what is to be done since; nothing after what is not understood, for anybody may call
     */
    List<Call> after(String call) {
        var told = CALL.matcher(call);
        return told.matches() ? after(told.group(1), new OrganisationId(UUID.fromString(told.group(2)))) : List.of();
    }

    private List<Call> after(String what, OrganisationId organisation) {
        return each(chore -> what.equals(FOUNDED) || chore.rhythm().follows().contains(what), List.of(organisation));
    }

    /** @return all that would be to do, had something happened in each of these that nobody told */
    List<Call> whatever(Collection<OrganisationId> organisations) {
        return each(chore -> !chore.rhythm().follows().isEmpty(), organisations);
    }

    /** @return all that is to be done at some time */
    List<Call> all(Collection<OrganisationId> organisations) {
        var once = chores.stream()
                .filter(chore -> chore.scope() == Chore.Scope.INSTALLATION)
                .map(chore -> call(chore, Call.INSTALLATION));
        return Stream.concat(once, each(_ -> true, organisations).stream()).toList();
    }

    private List<Call> each(Predicate<Chore> which, Collection<OrganisationId> organisations) {
        return chores.stream()
                .filter(chore -> chore.scope() != Chore.Scope.INSTALLATION)
                .filter(which)
                .flatMap(chore ->
                        organisations.stream().map(one -> call(chore, one.id().toString())))
                .toList();
    }
}
