package linchpin.answers.said;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import linchpin.answers.withdrawing.Withdrawn;
import linchpin.organisation.Organisation;
import linchpin.ui.Paging;

/**
 * What an organisation has said and promised, as its public pages print it.
 *
 * @param promises all that were ever made
 * @param closed without agreement, and with neither promise nor answer
 * @param withdrawn answers that were taken back and not written anew
 */
record SaidPage(
        Organisation organisation,
        List<MadePromise> promises,
        List<ShownAnswer> answers,
        List<ClosedMatter> closed,
        List<Withdrawn> withdrawn) {

    /** How many stand somewhere, and where exactly these are listed. */
    record Tally(Standing standing, int number, String path) {}

    String path() {
        return "/said/" + organisation.code();
    }

    List<Tally> ofPromises() {
        return tallies(Standing.OF_PROMISES);
    }

    List<Tally> ofMatters() {
        return tallies(Standing.OF_MATTERS);
    }

    /** @return those of them of which there are any */
    List<Tally> at(Standing... standings) {
        return Arrays.stream(standings)
                .map(this::tally)
                .filter(tally -> tally.number() > 0)
                .toList();
    }

    private List<Tally> tallies(Set<Standing> standings) {
        return standings.stream().map(this::tally).toList();
    }

    private Tally tally(Standing standing) {
        return new Tally(standing, only(standing).number(), path() + "/standing/" + standing.address());
    }

    /** @return as much of it as stands there */
    SaidPage only(Standing standing) {
        return new SaidPage(
                organisation,
                promises.stream()
                        .filter(promise -> promise.standing() == standing)
                        .toList(),
                answers.stream()
                        .filter(answer -> !answer.claimsChange() && Standing.of(answer) == standing)
                        .toList(),
                standing == Standing.GIVEN_UP ? closed : List.of(),
                List.of());
    }

    private int number() {
        return promises.size() + answers.size() + closed.size();
    }

    /** @return its answers, as many as are asked for */
    Leaf<ShownAnswer> leaf(Paging asked) {
        return Leaf.of(answers, SaidPage::mark, asked, path());
    }

    /** @return the marks of all that stands on it, as many as are asked for */
    Leaf<String> marks(Paging asked, String address) {
        var all = Stream.of(
                        promises.stream().map(SaidPage::mark),
                        answers.stream().map(SaidPage::mark),
                        closed.stream().map(SaidPage::mark))
                .flatMap(Function.identity())
                .toList();
        return Leaf.of(all, Function.identity(), asked, address);
    }

    /** @return as much of it as has these marks */
    SaidPage only(Collection<String> marks) {
        return new SaidPage(
                organisation,
                promises.stream().filter(one -> marks.contains(mark(one))).toList(),
                answers.stream().filter(one -> marks.contains(mark(one))).toList(),
                closed.stream().filter(one -> marks.contains(mark(one))).toList(),
                withdrawn);
    }

    private static String mark(MadePromise promise) {
        return promise.action().id().id().toString();
    }

    private static String mark(ShownAnswer answer) {
        return answer.answer().id().id().toString();
    }

    private static String mark(ClosedMatter closed) {
        return closed.matter().id().id().toString();
    }

    /** @return how many matters have ended, or are to end, without anything done */
    int matters() {
        return ofMatters().stream().mapToInt(Tally::number).sum();
    }

    /** @return what is still to be done, the late first */
    List<MadePromise> open() {
        return promises.stream().filter(promise -> promise.standing().open()).toList();
    }

    /** @return what was called done without a word in public to those who raised it, who can neither confirm nor deny it */
    List<MadePromise> untold() {
        return promises.stream()
                .filter(promise -> promise.standing() == Standing.CLAIMED
                        && promise.answer().isEmpty())
                .toList();
    }

    /** @return what was promised and will not be done, or was given up */
    List<MadePromise> ended() {
        return promises.stream()
                .filter(promise -> promise.standing() == Standing.DROPPED || promise.standing() == Standing.CLOSED)
                .toList();
    }
}
