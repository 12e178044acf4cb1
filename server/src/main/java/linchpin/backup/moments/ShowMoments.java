package linchpin.backup.moments;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import linchpin.backup.chain.Chain;
import linchpin.backup.chain.Copy;
import linchpin.backup.moments.MomentsShown.State;
import linchpin.platform.database.WholeCluster;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Puts into words how far one could go back now. */
@Component
public class ShowMoments {

    private static final Duration LATE = Duration.ofMinutes(2);

    private final WholeCluster cluster;
    private final KeepLog log;
    private final Chains chains;
    private final Clock clock;

    ShowMoments(WholeCluster cluster, KeepLog log, Chains chains, Clock clock) {
        this.cluster = cluster;
        this.log = log;
        this.chains = chains;
        this.clock = clock;
    }

    /** @return how it stands now */
    public MomentsShown now() {
        if (!cluster.present()) {
            return MomentsShown.of(State.ELSEWHERE);
        }
        if (!chains.wanted()) {
            return MomentsShown.of(State.OFF);
        }
        try {
            return kept();
        } catch (IOException | RuntimeException e) { // whoever reads of it must not be kept from the rest
            return new MomentsShown(State.BEGINNING, "", "", why(e.getClass().getSimpleName()), false, "", "");
        }
    }

    private MomentsShown kept() throws IOException {
        var chain = log.chain();
        var from = chain.isEmpty()
                ? Optional.<Instant>empty()
                : chain.get().first().map(Copy::made);
        var upTo = log.upTo().filter(to -> from.isPresent() && !to.isBefore(from.get()));
        var state = State.BEGINNING;
        if (upTo.isPresent()) {
            state = upTo.get().isBefore(clock.instant().minus(LATE)) ? State.LATE : State.KEPT;
        }
        var practised = chain.isEmpty()
                ? Optional.<Chain.Practised>empty()
                : chain.get().practised();
        return new MomentsShown(
                state,
                from.map(this::moment).orElse(""),
                upTo.map(this::moment).orElse(""),
                why(log.failedWith()),
                chains.onTheDiskOfTheData(),
                practised.flatMap(Chain.Practised::asOf).map(this::moment).orElse(""),
                practised.map(Chain.Practised::failedWith).map(ShowMoments::why).orElse(""));
    }

    private static String why(String kind) {
        return switch (kind) {
            case "" -> "";
            case "NotEnoughRoom" -> "there is not enough room on the disk";
            case "Unusable" -> "what was written was not what was read again, or part of it is missing";
            case "LogGone" -> "the database no longer had all that was to be kept; another copy is made";
            case "PSQLException" -> "the database could not be asked";
            case "CannotStart" -> "the database could not be started on what was brought back";
            default -> "something went wrong (" + kind + ")";
        };
    }

    private String moment(Instant at) {
        return Days.second(at, clock.getZone());
    }
}
