package linchpin.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import linchpin.budgets.Entry.Account;
import linchpin.budgets.Entry.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final List<Entry> entries = new ArrayList<>();

    private Entry book(
            Kind kind,
            Account from,
            Account to,
            long pence,
            @Nullable Entry of,
            @Nullable Entry with,
            @Nullable LocalDate lapses) {
        var entry = new Entry(
                UUID.randomUUID(),
                entries.size() + 1,
                kind,
                from,
                to,
                pence,
                of == null ? null : of.id(),
                with == null ? null : with.id(),
                "Beanbags",
                kind == Kind.COMMIT ? "Soft & Co" : null,
                lapses,
                null,
                null,
                null,
                "PATIENT_LEADER",
                TODAY);
        entries.add(entry);
        return entry;
    }

    private Entry allotted(long pence) {
        return book(Kind.ALLOT, Account.OUTSIDE, Account.LEFT, pence, null, null, null);
    }

    private Entry approved(long pence, @Nullable LocalDate lapses) {
        return book(Kind.COMMIT, Account.LEFT, Account.APPROVED, pence, null, null, lapses);
    }

    private Entry paid(Entry approval, long pence) {
        var payment = book(Kind.SETTLE, Account.APPROVED, Account.PAID, pence, approval, null, null);
        if (pence < approval.pence()) {
            book(Kind.RELEASE, Account.APPROVED, Account.LEFT, approval.pence() - pence, approval, payment, null);
        }
        return payment;
    }

    private Ledger ledger() {
        return new Ledger(entries);
    }

    /** A receipt stands with the payment; with the approval itself while it waits, and where it was released. */
    @Test
    void showsReceiptsOnceWithWhatTheyAreFor() {
        allotted(1000);
        var waits = approved(100, null);
        var approval = approved(300, null);
        var payment = paid(approval, 200);
        var released = approved(50, null);
        book(Kind.RELEASE, Account.APPROVED, Account.LEFT, 50, released, null, null);
        var ledger = ledger();
        assertThat(ledger.approvalShown(waits)).contains(waits);
        assertThat(ledger.approvalShown(approval)).isEmpty();
        assertThat(ledger.approvalShown(payment)).contains(approval);
        assertThat(ledger.approvalShown(released)).contains(released);
        assertThat(ledger.spent(waits)).isTrue();
        assertThat(ledger.spent(approval)).isTrue();
        assertThat(ledger.spent(released)).as("no money went out").isFalse();
        assertThat(ledger.spent(payment)).as("an approval, and nothing else").isFalse();
        assertThat(entries).filteredOn(entry -> entry.kind() == Kind.ALLOT).noneMatch(ledger::spent);
    }

    @Test
    void allAccountsTogetherComeToNothing() {
        allotted(1000);
        paid(approved(300, null), 200);
        approved(100, null);
        var ledger = ledger();
        var sum = 0L;
        for (var account : Account.values()) {
            sum += ledger.in(account);
        }
        assertThat(sum).isZero();
        assertThat(ledger.allotted()).isEqualTo(1000);
        assertThat(ledger.in(Account.PAID)).isEqualTo(200);
        assertThat(ledger.in(Account.APPROVED)).isEqualTo(100);
        assertThat(ledger.in(Account.LEFT)).isEqualTo(700);
    }

    @Test
    void nothingIsApprovedThatIsNotThere() {
        allotted(100);
        approved(60, null);
        ledger().approves(40);
        assertThatExceptionOfType(BookingRefused.class).isThrownBy(() -> ledger().approves(41));
    }

    @Test
    void whatIsPaidIsPaidOnceAndNeverMoreThanApproved() {
        allotted(100);
        var approval = approved(60, null);
        assertThatExceptionOfType(BookingRefused.class).isThrownBy(() -> ledger().pays(approval.id(), 61, TODAY));
        assertThat(ledger().pays(approval.id(), 60, TODAY)).isEqualTo(approval);
        paid(approval, 40);
        assertThat(ledger().waiting()).isEmpty();
        assertThat(ledger().end(approval)).map(Entry::kind).contains(Kind.SETTLE);
        for (var again : List.of(
                refusal(() -> ledger().pays(approval.id(), 1, TODAY)),
                refusal(() -> ledger().releases(approval.id(), TODAY)))) {
            assertThat(again).isEqualTo("This was paid already");
        }
    }

    private static @Nullable String refusal(Runnable booking) {
        try {
            booking.run();
            return null;
        } catch (BookingRefused e) {
            return e.getBody().getTitle();
        }
    }

    @Test
    void whatIsNoApprovalIsNeitherPaidNorReleased() {
        var allotment = allotted(100);
        assertThat(refusal(() -> ledger().pays(allotment.id(), 1, TODAY)))
                .isEqualTo("There is no such approval in this budget");
        assertThat(refusal(() -> ledger().releases(UUID.randomUUID(), TODAY)))
                .isEqualTo("There is no such approval in this budget");
    }

    @Test
    void lapsesTheDayAfterItsLast() {
        allotted(100);
        var approval = approved(60, TODAY);
        assertThat(ledger().lapsed(TODAY)).isEmpty();
        assertThat(ledger().lapsed(TODAY.plusDays(1))).containsExactly(approval);
        ledger().pays(approval.id(), 60, TODAY);
        assertThat(refusal(() -> ledger().pays(approval.id(), 60, TODAY.plusDays(1))))
                .contains("has lapsed");
    }

    @Test
    void aPaymentIsTakenBackWithWhatItReleasedAndTheApprovalWaitsAgain() {
        allotted(100);
        var approval = approved(60, null);
        var payment = paid(approval, 40);
        var undone = ledger().undoes(payment.id());
        assertThat(undone).extracting(Entry::pence).containsExactly(40L, 20L);
        book(Kind.REVERSE, Account.PAID, Account.APPROVED, 40, payment, null, null);
        book(Kind.REVERSE, Account.LEFT, Account.APPROVED, 20, undone.getLast(), entries.getLast(), null);
        assertThat(ledger().waiting()).containsExactly(approval);
        assertThat(ledger().in(Account.APPROVED)).isEqualTo(60);
        assertThat(ledger().takenBack(payment)).isTrue();
        assertThat(refusal(() -> ledger().undoes(payment.id()))).isEqualTo("This cannot be taken back");
    }

    @Test
    void anAllotmentThatWasApprovedFromIsNotTakenBack() {
        var allotment = allotted(100);
        approved(60, null);
        assertThat(refusal(() -> ledger().undoes(allotment.id()))).isEqualTo("There is not so much left");
        assertThat(refusal(() -> ledger().undoes(entries.getLast().id()))).isEqualTo("This cannot be taken back");
    }
}
