package linchpin.answers.said;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.actions.ActionState;
import linchpin.actions.Actions;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.RolesKnown;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that was ever promised, by due date, each in the one place where it stands. */
@Component
class MadePromises {

    private final Actions actions;
    private final Matters matters;
    private final RolesKnown roles;
    private final Clock clock;

    MadePromises(Actions actions, Matters matters, RolesKnown roles, Clock clock) {
        this.actions = actions;
        this.matters = matters;
        this.roles = roles;
        this.clock = clock;
    }

    /** What the promises are held against. */
    private record Around(
            Map<MatterId, Matter> matters,
            Map<AccountId, RolesKnown.Known> owners,
            Map<MatterId, ShownAnswer> answers,
            LocalName leader,
            LocalDate today) {}

    /**
     * @param answers that are published
     * @param leader what the organisation calls its patient leaders
     */
    List<MadePromise> with(List<ShownAnswer> answers, LocalName leader) {
        var all = actions.ever();
        var about = all.stream().map(Action::matterId).distinct().toList();
        var known = new Around(
                matters.with(about).stream().collect(Collectors.toMap(Matter::id, Function.identity())),
                roles(all.stream().map(Action::ownerId).collect(Collectors.toSet())),
                answers.stream()
                        .filter(ShownAnswer::claimsChange)
                        .collect(Collectors.toMap(answer -> answer.matter().id(), Function.identity())),
                leader,
                LocalDate.now(clock));
        return all.stream().map(action -> made(action, known)).toList();
    }

    private Map<AccountId, RolesKnown.Known> roles(Set<AccountId> people) {
        var known = new HashMap<>(roles.allowing(Permission.PROMISE_ACTION, people));
        known.putAll(roles.allowing(Permission.OWN_ACTION, people));
        return known;
    }

    private static MadePromise made(Action action, Around known) {
        var matter = Objects.requireNonNull(known.matters().get(action.matterId()));
        var answer = known.answers().get(action.matterId());
        var told = answer != null
                        && action.state() == ActionState.DONE
                        && answer.claims().includes(action.id())
                ? answer
                : null;
        var standing = Standing.of(action, matter, told != null && told.confirmed(), known.today());
        return new MadePromise(
                action,
                standing,
                matter.title(),
                owner(known.owners().get(action.ownerId()), known.leader()),
                action.timing(known.today()),
                because(standing, action, matter),
                told == null ? "" : told.answer().id().id().toString());
    }

    private static String owner(RolesKnown.@Nullable Known role, LocalName leader) {
        return role == null ? "Somebody who works here" : role.role().label(leader);
    }

    private static @Nullable String because(Standing standing, Action action, Matter matter) {
        return switch (standing) {
            case DROPPED -> action.reason();
            case CLOSED -> matter.state() == MatterState.NOT_RESOLVED ? matter.closingReason() : action.reason();
            default -> null;
        };
    }
}
