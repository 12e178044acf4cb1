package linchpin.budgets.booking;

import java.time.Duration;
import linchpin.budgets.Book;
import linchpin.budgets.Budgets;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import org.springframework.stereotype.Component;

/** Several times a day, so that each organisation's own day begins with what has lapsed. */
@Component
class LapseChore implements Chore {

    private static final Duration SIX_HOURS = Duration.ofHours(6);

    private final Budgets budgets;
    private final Book book;

    LapseChore(Budgets budgets, Book book) {
        this.budgets = budgets;
        this.book = book;
    }

    @Override
    public String name() {
        return "lapsed approvals";
    }

    @Override
    public String does() {
        return "Gives back to a budget what was approved from it and not paid in time";
    }

    @Override
    public String page() {
        return "/budgets";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(SIX_HOURS);
    }

    @Override
    public Next some(Turn turn) {
        budgets.all().forEach(book::lapse);
        return Next.DONE;
    }
}
