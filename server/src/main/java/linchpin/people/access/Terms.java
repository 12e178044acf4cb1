package linchpin.people.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.platform.ReadOnly;
import linchpin.platform.Seldom;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The terms that somebody serves, wherever. Each begins and ends with a day of the organisation that it is served in. */
@Component
public class Terms {

    private final JdbcClient jdbc;
    private final ReadOnly reading;
    private final Clock clock;

    Terms(JdbcClient jdbc, ReadOnly reading, Clock clock) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * A role held in an organisation.
     *
     * @param accountId of the person there
     * @param holder by name
     * @param placeId the part it is held for; null for the whole organisation
     * @param until last day of the term; null for no end
     * @param endedAt when it was ended before its term; null where nobody did
     * @param stopped whether the account was
     * @param keys whether single keys do something on this person's pages
     */
    public record Term(
            OrganisationId orgId,
            AccountId accountId,
            String holder,
            Role role,
            @Nullable PlaceId placeId,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable OffsetDateTime endedAt,
            boolean stopped,
            boolean keys) {

        boolean runs(LocalDate day) {
            return !stopped && endedAt == null && !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }

    /** A term that is over. */
    record Over(OrganisationId organisation, Role role, LocalDate day, boolean stopped) {}

    /** @return those of the account's person that run today, one organisation after the other */
    public List<Term> running(AccountId account) {
        return all(account).stream()
                .filter(term -> term.runs(today(term.orgId())))
                .toList();
    }

    /**
     * @param organisation in which; null for any
     * @return the one that ended last
     */
    Optional<Over> lastOver(AccountId account, @Nullable UUID organisation) {
        return all(account).stream()
                .filter(term -> organisation == null || term.orgId().id().equals(organisation))
                .flatMap(term -> over(term).stream())
                .max(Comparator.comparing(Over::day));
    }

    private Optional<Over> over(Term term) {
        var day = lastDay(term);
        return day == null ? Optional.empty() : Optional.of(new Over(term.orgId(), term.role(), day, term.stopped()));
    }

    private @Nullable LocalDate lastDay(Term term) {
        var until = term.until();
        if (term.endedAt() != null) {
            return term.endedAt()
                    .atZoneSameInstant(there(term.orgId()).getZone())
                    .toLocalDate();
        }
        return until != null && until.isBefore(today(term.orgId())) ? until : null;
    }

    private LocalDate today(OrganisationId organisation) {
        return LocalDate.now(there(organisation));
    }

    private Clock there(OrganisationId organisation) {
        return clock.withZone(Tenancy.in(organisation.id(), clock::getZone));
    }

    private List<Term> all(AccountId account) {
        // in the organisation they chose, where it is known: a page goes on there
        try (var _ = Tenancy.enter(Tenancy.Scope.of(Tenancy.current().organisation(), account.id()))) {
            return reading.of(() -> Seldom.once(
                    this, account, () -> jdbc.sql("""
                            select h.org_id, h.account_id, a.name as holder, h.role, h.place_id, h.since, h.until, h.ended_at,
                                   a.stopped_at is not null as stopped, a.single_keys as keys
                            from people.role_held h join people.account a on a.org_id = h.org_id and a.id = h.account_id
                            where h.account_id in (select people.same_person()) order by h.org_id, h.since, h.role""").query(Term.class).list()));
        }
    }
}
