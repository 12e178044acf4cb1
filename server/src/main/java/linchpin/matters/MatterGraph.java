package linchpin.matters;

import static linchpin.matters.MatterState.ANSWERED;
import static linchpin.matters.MatterState.BACK;
import static linchpin.matters.MatterState.DONE;
import static linchpin.matters.MatterState.NOT_RESOLVED;
import static linchpin.matters.MatterState.OPEN;
import static linchpin.matters.MatterState.RESOLVED;
import static linchpin.matters.MatterState.UNDER_WAY;

import java.util.Optional;
import linchpin.matters.MatterDeed.Step;

/**
 * The life of a matter: where each step leads from each state. All of it stands here, and docs/matter-life.md shows it.
 *
 * <p>What is closed stays closed whatever is done in it, but for three things: one of those who raised a matter that was closed without them
 * agrees after all, one of those who were said to agree does not, or they are told something else, to which nobody has agreed yet. Or
 * somebody opens it again, with a reason.
 */
final class MatterGraph {

    private MatterGraph() {}

    /** @return the state it leads to, often the same; empty for what cannot be done in this state */
    static Optional<MatterState> after(MatterState state, Step step) {
        return switch (step) {
            case NOTED -> Optional.of(state);
            case WORKED_ON -> unlessClosed(state, state);
            case BEGUN -> unlessClosed(state, state == BACK ? BACK : UNDER_WAY);
            case CLOSED -> unlessClosed(state, NOT_RESOLVED);
            case UNDER_WAY -> Optional.of(state.closed() ? state : UNDER_WAY);
            case STILL_BACK -> Optional.of(state.closed() ? state : BACK);
            case ALL_DONE -> Optional.of(state.closed() ? state : DONE);
            case NOTHING_LEFT -> Optional.of(state.closed() ? state : OPEN);
            case ASKED -> Optional.of(state == NOT_RESOLVED ? state : ANSWERED);
            case WENT_BACK, UNTOLD -> Optional.of(state == NOT_RESOLVED ? state : BACK);
            case AGREED -> Optional.of(waitsForAgreement(state) ? RESOLVED : state);
            case DISAGREED -> Optional.of(state == RESOLVED ? OPEN : state);
            case REOPENED -> Optional.of(OPEN).filter(_ -> state.closed());
        };
    }

    /** While work is under way, an agreement is counted but closes nothing. */
    private static boolean waitsForAgreement(MatterState state) {
        return state == ANSWERED || state == DONE || state == NOT_RESOLVED;
    }

    private static Optional<MatterState> unlessClosed(MatterState state, MatterState next) {
        return state.closed() ? Optional.empty() : Optional.of(next);
    }

    /** @throws MatterClosed when it cannot be done in this state */
    static MatterState require(MatterState state, Step step) {
        return after(state, step).orElseThrow(MatterClosed::new);
    }
}
