package linchpin.answers.said;

import java.util.List;
import java.util.function.Predicate;
import linchpin.organisation.Organisation;

/** What the public page of an organisation prints. */
record SaidPage(Organisation organisation, List<Promise> promises, List<ShownAnswer> answers) {

    /** A promise in progress, without the name of its owner. */
    record Promise(String what, String matter, String timing, boolean late) {}

    /** @return how many changes nobody who raised them has confirmed yet */
    long claimed() {
        return count(answer -> answer.claimsChange() && !answer.confirmed());
    }

    long confirmed() {
        return count(answer -> answer.claimsChange() && answer.confirmed());
    }

    long didNot() {
        return count(answer -> !answer.claimsChange());
    }

    /** @return how many promises are past their date */
    long late() {
        return promises.stream().filter(Promise::late).count();
    }

    private long count(Predicate<ShownAnswer> which) {
        return answers.stream().filter(which).count();
    }
}
