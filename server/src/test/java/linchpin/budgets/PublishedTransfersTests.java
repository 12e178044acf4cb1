package linchpin.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import linchpin.budgets.Entry.Account;
import linchpin.budgets.Entry.Kind;
import linchpin.support.Sources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published cases of transfers in two phases: a second of theirs is a day here, for approvals last until the end of a day. */
class PublishedTransfersTests {

    private static final Path CASES = Sources.SERVER.resolve("../../shared/oracle/decisions/ledger-two-phase.json");
    private static final long ENOUGH = 1000;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private LocalDate today = LocalDate.of(2026, 5, 4);

    @Test
    void comesToWhatIsPublished() throws IOException {
        assumeThat(CASES)
                .as("published cases of transfers, which are not everywhere")
                .exists();
        add(Kind.ALLOT, Account.OUTSIDE, Account.LEFT, ENOUGH, UUID.randomUUID(), null, null);
        for (var step : new JsonMapper().readTree(Files.readString(CASES)).get("steps")) {
            does(step);
        }
        assertThat(entries).hasSizeGreaterThan(10);
    }

    private void does(JsonNode step) {
        switch (step.get("op").asString()) {
            case "balances" -> {
                assertThat(ledger().in(Account.APPROVED))
                        .isEqualTo(step.get("expect").get("committed").asLong());
                assertThat(ledger().in(Account.PAID))
                        .isEqualTo(step.get("expect").get("spent").asLong());
            }
            case "advanceSeconds" -> {
                today = today.plusDays(step.get("seconds").asLong());
                ledger().lapsed(today)
                        .forEach(late -> add(
                                Kind.LAPSE,
                                Account.APPROVED,
                                Account.LEFT,
                                late.pence(),
                                UUID.randomUUID(),
                                late.id(),
                                null));
            }
            default -> books(step);
        }
    }

    private void books(JsonNode step) {
        var expected = step.get("expect").asString();
        String came;
        try {
            came = book(step);
        } catch (BookingRefused e) {
            came = "refused";
        }
        assertThat(expected).as(step.toString()).startsWith(came);
    }

    private String book(JsonNode step) {
        var id = ids.computeIfAbsent(step.get("id").asString(), _ -> UUID.randomUUID());
        var before = ledger().with(id);
        var of = step.has("of") ? ids.getOrDefault(step.get("of").asString(), UUID.randomUUID()) : null;
        var approval = of == null ? null : ledger().with(of).orElse(null);
        var pence = pence(step, approval);
        if (before.isPresent()) {
            return before.get().pence() == pence && Objects.equals(before.get().ofEntry(), of)
                    ? "already exists"
                    : "refused";
        }
        switch (step.get("op").asString()) {
            case "commit" -> {
                ledger().approves(pence);
                var seconds = step.get("timeoutSeconds").asLong();
                add(
                        Kind.COMMIT,
                        Account.LEFT,
                        Account.APPROVED,
                        pence,
                        id,
                        null,
                        seconds == 0 ? null : today.plusDays(seconds - 1));
            }
            case "spend" -> { // approved and paid at once
                var at = UUID.randomUUID();
                add(Kind.COMMIT, Account.LEFT, Account.APPROVED, pence, at, null, null);
                add(Kind.SETTLE, Account.APPROVED, Account.PAID, pence, id, at, null);
            }
            case "settle" -> {
                var paid = ledger().pays(Objects.requireNonNull(of), pence, today);
                add(Kind.SETTLE, Account.APPROVED, Account.PAID, pence, id, of, null);
                if (pence < paid.pence()) {
                    rest(paid.pence() - pence, id, of);
                }
            }
            default -> {
                var released = ledger().releases(Objects.requireNonNull(of), today);
                if (pence != released.pence()) {
                    return "refused"; // the product asks for no amount: it releases all
                }
                add(Kind.RELEASE, Account.APPROVED, Account.LEFT, pence, id, of, null);
            }
        }
        return "created";
    }

    private static long pence(JsonNode step, @Nullable Entry approval) {
        var amount = step.get("amount");
        return amount == null || !amount.isNumber() ? approval == null ? 0 : approval.pence() : amount.asLong();
    }

    private void rest(long pence, UUID payment, UUID of) {
        entries.add(entry(Kind.RELEASE, Account.APPROVED, Account.LEFT, pence, UUID.randomUUID(), of, payment, null));
    }

    private void add(
            Kind kind, Account from, Account to, long pence, UUID id, @Nullable UUID of, @Nullable LocalDate lapses) {
        entries.add(entry(kind, from, to, pence, id, of, null, lapses));
    }

    private Entry entry(
            Kind kind,
            Account from,
            Account to,
            long pence,
            UUID id,
            @Nullable UUID of,
            @Nullable UUID with,
            @Nullable LocalDate lapses) {
        return new Entry(
                id,
                entries.size() + 1,
                kind,
                from,
                to,
                pence,
                of,
                with,
                "What",
                null,
                lapses,
                null,
                null,
                null,
                "LINCHPIN",
                today);
    }

    private Ledger ledger() {
        return new Ledger(entries);
    }
}
