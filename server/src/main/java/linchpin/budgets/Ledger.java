package linchpin.budgets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import linchpin.budgets.Entry.Account;
import linchpin.budgets.Entry.Kind;

/**
 * What a budget's entries come to. It knows no clock and no database: the day on which something is asked is told to it. Its rules are those
 * of transfers in two phases: approved first, then paid in whole or in part, released or lapsed, and each of these once.
 */
public final class Ledger {

    private final List<Entry> entries;
    private final Map<Account, Long> balances = new EnumMap<>(Account.class);
    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Set<UUID> takenBack = new HashSet<>();
    private final Map<UUID, Entry> ends = new HashMap<>();

    /** @param entries in the order in which they were booked */
    public Ledger(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (var entry : entries) {
            balances.merge(entry.outOf(), -entry.pence(), Math::addExact);
            balances.merge(entry.into(), entry.pence(), Math::addExact);
            byId.put(entry.id(), entry);
            var of = entry.ofEntry();
            if (of == null) {
                continue;
            }
            if (entry.kind() == Kind.REVERSE) {
                takenBack.add(of);
                var undone = byId.get(of);
                if (undone != null && undone.kind() == Kind.SETTLE && undone.ofEntry() != null) {
                    ends.remove(undone.ofEntry());
                }
            } else if (entry.withEntry() == null) { // the rest goes with its payment, and is no end of its own
                ends.put(of, entry);
            }
        }
    }

    /** @return in pence, what lies there */
    public long in(Account account) {
        return balances.getOrDefault(account, 0L);
    }

    /** @return all that was allotted, in pence */
    public long allotted() {
        return -in(Account.OUTSIDE);
    }

    /** @return all entries, the first first */
    public List<Entry> entries() {
        return entries;
    }

    /** @return the entry, where it is one of these */
    public Optional<Entry> with(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @return what was approved and waits to be paid, the first approved first */
    public List<Entry> waiting() {
        return entries.stream().filter(this::waits).toList();
    }

    private boolean waits(Entry entry) {
        return entry.kind() == Kind.COMMIT && !ends.containsKey(entry.id());
    }

    /** @return of what waits, that whose last day has passed */
    public List<Entry> lapsed(LocalDate today) {
        return waiting().stream().filter(entry -> late(entry, today)).toList();
    }

    private static boolean late(Entry entry, LocalDate today) {
        var last = entry.lapsesOn();
        return last != null && last.isBefore(today);
    }

    /** @return whether it was taken back */
    public boolean takenBack(Entry entry) {
        return takenBack.contains(entry.id());
    }

    /** @return how an approval ended; empty while it waits */
    public Optional<Entry> end(Entry approval) {
        return Optional.ofNullable(ends.get(approval.id()));
    }

    /** @return whether this is an approval that was paid, or waits to be: one that a receipt can belong to */
    public boolean spent(Entry approval) {
        return approval.kind() == Kind.COMMIT
                && end(approval).map(end -> end.kind() == Kind.SETTLE).orElse(true);
    }

    /** @return the approval whose receipts stand with this entry: with a payment, and with the approval itself until it is paid */
    public Optional<Entry> approvalShown(Entry entry) {
        var of = entry.ofEntry();
        return switch (entry.kind()) {
            case COMMIT ->
                end(entry).filter(end -> end.kind() == Kind.SETTLE).isPresent() ? Optional.empty() : Optional.of(entry);
            case SETTLE -> of == null || takenBack(entry) ? Optional.empty() : with(of);
            case ALLOT, RELEASE, LAPSE, REVERSE -> Optional.empty();
        };
    }

    /** @throws BookingRefused where less is left than is to be approved */
    void approves(long pence) {
        if (pence > in(Account.LEFT)) {
            throw BookingRefused.overspent(in(Account.LEFT));
        }
    }

    /**
     * Looks whether an approval can be paid.
     *
     * @param pence how much of it
     * @throws BookingRefused where it cannot, saying why
     */
    Entry pays(UUID approval, long pence, LocalDate today) {
        var of = open(approval, today);
        if (pence > of.pence()) {
            throw BookingRefused.moreThanApproved(of.pence());
        }
        return of;
    }

    /**
     * Looks whether an approval can be released: as a whole, for a part of one is a payment of the rest.
     *
     * @throws BookingRefused where it cannot, saying why
     */
    Entry releases(UUID approval, LocalDate today) {
        return open(approval, today);
    }

    private Entry open(UUID approval, LocalDate today) {
        var of = byId.get(approval);
        if (of == null || of.kind() != Kind.COMMIT) {
            throw BookingRefused.noApproval();
        }
        var end = ends.get(approval);
        if (end != null) {
            throw BookingRefused.ended(end.kind());
        }
        if (late(of, today)) {
            throw BookingRefused.ended(Kind.LAPSE);
        }
        return of;
    }

    /**
     * What takes an entry back: it, and what came with it, the other way round.
     *
     * @throws BookingRefused where it cannot be taken back
     */
    List<Entry> undoes(UUID id) {
        var undone = byId.get(id);
        if (undone == null || (undone.kind() != Kind.ALLOT && undone.kind() != Kind.SETTLE) || takenBack(undone)) {
            throw BookingRefused.cannotBeTakenBack();
        }
        var all = new ArrayList<Entry>();
        all.add(undone);
        entries.stream().filter(entry -> undone.id().equals(entry.withEntry())).forEach(all::add);
        var needed = all.stream()
                .filter(entry -> entry.into() == Account.LEFT)
                .mapToLong(Entry::pence)
                .sum();
        if (needed > in(Account.LEFT)) {
            throw BookingRefused.overspent(in(Account.LEFT));
        }
        return all;
    }
}
