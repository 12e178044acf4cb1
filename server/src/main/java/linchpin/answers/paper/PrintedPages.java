package linchpin.answers.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.answers.Answers;
import linchpin.answers.PublishedAnswer;
import linchpin.answers.paper.PrintedPage.Line;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was printed, and holds it against what is published now. */
@Component
class PrintedPages {

    private static final int DOWN = 20;

    private final Copies copies;
    private final Answers answers;
    private final Matters matters;
    private final PrintersAndPlaces around;

    PrintedPages(Copies copies, Answers answers, Matters matters, PrintersAndPlaces around) {
        this.copies = copies;
        this.answers = answers;
        this.matters = matters;
        this.around = around;
    }

    /** @param fresh what somebody comes from printing */
    @Transactional(readOnly = true)
    public PrintedPage page(Viewer viewer, Set<UUID> fresh) {
        var hanging = lines(copies.hanging(), viewer);
        return new PrintedPage(
                hanging.stream()
                        .filter(line -> fresh.contains(line.copy().id()))
                        .toList(),
                outOfDate(hanging),
                hanging.stream().filter(line -> line.why() == null).toList(),
                lines(copies.down(DOWN), viewer));
    }

    /** @return what is to come down or to be replaced where this person may do it, the worst first */
    @Transactional(readOnly = true)
    public List<Line> outOfDate(Viewer viewer) {
        return outOfDate(lines(copies.hanging(), viewer));
    }

    private static List<Line> outOfDate(List<Line> hanging) {
        return hanging.stream()
                .filter(line -> line.why() != null)
                .sorted(Comparator.comparing(line -> Objects.requireNonNull(line.why())))
                .toList();
    }

    /**
     * @return the copy, with why it is out of date if it is
     * @throws NotFound when there is none, or this person may not approve answers to its matter
     */
    @Transactional(readOnly = true)
    public Line one(UUID id, Viewer viewer) {
        return copies.with(id)
                .flatMap(copy -> lines(List.of(copy), viewer).stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    /** @return where this person last said that copies would hang; empty where they never did */
    @Transactional(readOnly = true)
    public String hungLast(AccountId by) {
        return copies.hungLast(by);
    }

    private List<Line> lines(List<Copy> printed, Viewer viewer) {
        var about = printed.stream().map(Copy::matterId).distinct().toList();
        Map<MatterId, Matter> known = matters.readable(about, viewer).stream()
                .filter(matter -> matters.at(matter, viewer).may(Permission.APPROVE_ANSWER))
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        Map<MatterId, PublishedAnswer> now = answers.publishedOf(about).stream()
                .collect(Collectors.toMap(PublishedAnswer::matterId, Function.identity()));
        var named = around.of(printed);
        return printed.stream()
                .filter(copy -> known.containsKey(copy.matterId()))
                .map(copy -> line(
                        copy,
                        Objects.requireNonNull(known.get(copy.matterId())),
                        Optional.ofNullable(now.get(copy.matterId())),
                        named))
                .toList();
    }

    private static Line line(Copy copy, Matter matter, Optional<PublishedAnswer> now, PrintersAndPlaces.Named named) {
        var place = matter.place(named.places());
        var why = OutOfDate.of(copy, now.orElse(null), matter, place);
        var confirmed = copy.standing() == StandsAs.CLAIMED
                && now.filter(answer -> StandsAs.of(answer, matter) == StandsAs.CONFIRMED)
                        .isPresent();
        return new Line(
                copy,
                matter.title(),
                place,
                named.people().getOrDefault(copy.printedBy(), "somebody"),
                why,
                why == null && confirmed ? "It was confirmed since: a new copy would say so." : "");
    }
}
