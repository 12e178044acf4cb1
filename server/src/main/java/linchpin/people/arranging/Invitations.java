package linchpin.people.arranging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.LeaderName;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.people.invited.InvitationByMail.Mailed;
import linchpin.people.inviting.Invites;
import linchpin.people.signin.Tokens;
import linchpin.platform.NotFound;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations by link: made, listed while they wait, withdrawn. The link itself is known only when it is made. */
@Component
class Invitations implements Invites {

    private static final Duration OPEN_FOR = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Places places;
    private final LeaderName names;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Places places, LeaderName names, Clock clock) {
        this.names = names;
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            String name,
            String email,
            String roles,
            @Nullable PlaceId placeId,
            LocalDate expires,
            @Nullable String mailed,
            @Nullable OffsetDateTime mailedAt,
            @Nullable String notMailed) {}

    /**
     * @param part in words; null for the whole organisation
     * @param mail what became of its mail, in a sentence; empty where somebody hands it over
     */
    record Pending(
            UUID id,
            String name,
            String email,
            String roles,
            @Nullable String part,
            LocalDate expires,
            String mail) {}

    /**
     * Makes an invitation, which stands for one just like it that nobody has accepted: whoever asks twice has lost the link, or pressed twice.
     *
     * @param part that the roles are for; null for the whole organisation
     * @return the token of the link, which nobody can learn again
     */
    @Transactional
    public String invite(InvitationForm form, @Nullable PlaceId part, Viewer viewer) {
        var token = Tokens.fresh();
        var roles = form.given().chosen().stream().map(Role::name).collect(Collectors.joining(","));
        jdbc.sql("""
                        update people.invitation set revoked_at = :now
                        where email = lower(:email) and roles = string_to_array(:roles, ',') and place_id is not distinct from :place
                          and accepted_at is null and revoked_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("email", form.email())
                .param("roles", roles)
                .param("place", part == null ? null : part.id())
                .update();
        jdbc.sql("""
                        insert into people.invitation
                            (token_hash, email, name, roles, place_id, until, invited_by, invited_at, expires_at)
                        values (:hash, lower(:email), :name, string_to_array(:roles, ','), :place, :until, :by, :now, :expires)""")
                .param("hash", Tokens.digest(token))
                .param("email", form.email())
                .param("name", form.name())
                .param("roles", roles)
                .param("place", part == null ? null : part.id())
                .param("until", form.given().lastDay().orElse(null))
                .param("by", viewer.account().id())
                .param("now", Timestamp.from(clock.instant()))
                .param("expires", Timestamp.from(clock.instant().plus(OPEN_FOR)))
                .update();
        return token;
    }

    @Override
    @Transactional
    public String invite(String name, String email, Role role, Viewer viewer) {
        return invite(new InvitationForm(name, email, List.of(role.name()), null, null), null, viewer);
    }

    /** @return those for roles within this reach that can still be accepted, the latest first */
    @Transactional(readOnly = true)
    public List<Pending> pending(Reach reach) {
        var known = places.byId();
        return jdbc.sql("""
                        select id, name, email, array_to_string(roles, ',') as roles, place_id, expires_at::date as expires,
                               mailed, mailed_at, not_mailed
                        from people.invitation
                        where accepted_at is null and revoked_at is null and expires_at > :now order by invited_at desc""").param("now", Timestamp.from(clock.instant())).query(Row.class).list().stream()
                .filter(row -> reach.covers(row.placeId()))
                .map(row -> {
                    var place = row.placeId() == null ? null : known.get(row.placeId());
                    return new Pending(
                            row.id(),
                            row.name(),
                            row.email(),
                            labels(row.roles()),
                            place == null ? null : place.fullName(),
                            row.expires(),
                            mail(row));
                })
                .toList();
    }

    private String mail(Row row) {
        if (row.mailed() == null || row.mailedAt() == null) {
            return "";
        }
        var when = Days.moment(row.mailedAt().toInstant(), clock);
        return switch (Mailed.valueOf(row.mailed().toUpperCase(Locale.ROOT))) {
            case WAITING -> "The mail waits to be sent since " + when;
            case SENT -> "Mailed " + when;
            case NEVER -> "The mail did not arrive: " + row.notMailed();
        };
    }

    /** @return those of {@link #pending} that this address was sent */
    @Transactional(readOnly = true)
    public List<Pending> openTo(String email, Reach reach) {
        return pending(reach).stream()
                .filter(one -> one.email().equalsIgnoreCase(email))
                .toList();
    }

    /**
     * Makes a new link for an invitation, as open as a fresh one and in the name of whoever hands it over now. The old link opens nothing
     * any more.
     *
     * @return the token of the link, which nobody can learn again
     * @throws NotFound as {@link #revoke}
     */
    @Transactional
    public String renew(Pending invitation, Viewer viewer) {
        var token = Tokens.fresh();
        var renewed = jdbc.sql("""
                        update people.invitation set token_hash = :hash, invited_by = :by, expires_at = :expires, mailed = null
                        where id = :id and accepted_at is null and revoked_at is null""")
                .param("hash", Tokens.digest(token))
                .param("by", viewer.account().id())
                .param("expires", Timestamp.from(clock.instant().plus(OPEN_FOR)))
                .param("id", invitation.id())
                .update();
        if (renewed == 0) {
            throw new NotFound();
        }
        return token;
    }

    /** @throws NotFound when it was accepted, withdrawn, is not of this organisation or not for a role within this reach */
    @Transactional(readOnly = true)
    public Pending open(UUID id, Reach reach) {
        return pending(reach).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when it was accepted, withdrawn, is not of this organisation or not for a role within this reach */
    @Transactional
    public void revoke(UUID id, Reach reach) {
        open(id, reach);
        var revoked = jdbc.sql("""
                        update people.invitation set revoked_at = :now
                        where id = :id and accepted_at is null and revoked_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        if (revoked == 0) {
            throw new NotFound();
        }
    }

    private String labels(String roles) {
        var leader = names.here();
        return Arrays.stream(roles.split(","))
                .map(role -> Role.valueOf(role).label(leader))
                .collect(Collectors.joining(", "));
    }
}
