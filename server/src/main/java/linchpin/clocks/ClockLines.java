package linchpin.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.clocks.duties.DueDay;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clocks with what they run for, as far as somebody may read about that. What its giver took back is not told again. */
@Component
public class ClockLines {

    private static final int WORDS = 120;

    private final FeedbackArchive archive;
    private final Requests requests;
    private final Accounts accounts;
    private final Clock time;

    ClockLines(FeedbackArchive archive, Requests requests, Accounts accounts, Clock time) {
        this.archive = archive;
        this.requests = requests;
        this.accounts = accounts;
        this.time = time;
    }

    /** @return those of them that this person may read about: what is due next first, then what stands still or has no day */
    @Transactional(readOnly = true)
    public List<ClockLine> of(Collection<DutyClock> clocks, Viewer viewer) {
        var said = archive
                .summaries(clocks.stream()
                        .map(DutyClock::feedback)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Summary::id, Function.identity()));
        var asked = requests.with(
                clocks.stream().map(DutyClock::request).filter(Objects::nonNull).collect(Collectors.toSet()));
        var names = accounts.names(
                clocks.stream().flatMap(clock -> clock.owner().stream()).collect(Collectors.toSet()));
        return clocks.stream()
                .flatMap(clock -> line(clock, said, asked, names).stream())
                .filter(line -> viewer.mayReadAbout(line.place()))
                .sorted(Comparator.comparing(line -> next(line.clock())))
                .toList();
    }

    /** @throws NotFound where this person may not read about it */
    @Transactional(readOnly = true)
    public ClockLine of(DutyClock clock, Viewer viewer) {
        return of(List.of(clock), viewer).stream().findFirst().orElseThrow(NotFound::new);
    }

    private LocalDate next(DutyClock clock) {
        return clock.stillSince().isPresent()
                ? LocalDate.MAX
                : clock.due(LocalDate.now(time)).map(DueDay::day).orElse(LocalDate.MAX);
    }

    private static Optional<ClockLine> line(
            DutyClock clock,
            Map<FeedbackId, Summary> said,
            Map<RequestId, Request> asked,
            Map<AccountId, String> names) {
        var owner = clock.owner()
                .map(who -> names.getOrDefault(who, "Somebody no longer here"))
                .orElse("");
        return Stream.concat(
                        found(said, clock.feedback()).map(one -> said(clock, one, owner)),
                        found(asked, clock.request()).map(one -> asked(clock, one, owner)))
                .findFirst();
    }

    private static <K, V> Stream<V> found(Map<K, V> all, @Nullable K key) {
        return key == null ? Stream.empty() : Stream.ofNullable(all.get(key));
    }

    private static ClockLine said(DutyClock clock, Summary said, String owner) {
        return said.withdrawn()
                ? new ClockLine(
                        clock,
                        "Its giver took it back. See whether anything is still owed",
                        null,
                        said.placeId(),
                        "",
                        owner)
                : new ClockLine(clock, said.excerpt(WORDS), "/log/" + said.id().id(), said.placeId(), "", owner);
    }

    private static ClockLine asked(DutyClock clock, Request request, String owner) {
        return new ClockLine(clock, request.askedBy() + ": " + request.what(), null, null, request.paper(), owner);
    }
}
