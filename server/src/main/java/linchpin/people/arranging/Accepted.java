package linchpin.people.arranging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.people.signin.Tokens;
import linchpin.platform.NotFound;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations that somebody accepted, and roles that somebody asked for themselves, until a second person has said yes or no. */
@Component
class Accepted {

    private final JdbcClient jdbc;
    private final Places places;
    private final Clock clock;

    Accepted(JdbcClient jdbc, Places places, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What waits.
     *
     * @param roles names joined by commas
     * @param placeId null for the whole organisation
     * @param until last day of the term; null for no end
     * @param person who was signed in elsewhere; null for anybody else
     * @param passwordHash as chosen; null for who asks for themselves
     */
    record Waiting(
            UUID id,
            String name,
            String email,
            String roles,
            @Nullable PlaceId placeId,
            @Nullable LocalDate until,
            AccountId invitedBy,
            OffsetDateTime acceptedAt,
            @Nullable UUID person,
            @Nullable String passwordHash) {

        List<Role> given() {
            return Arrays.stream(roles.split(",")).map(Role::valueOf).toList();
        }

        /** @return whether somebody asks for themselves */
        boolean asked() {
            return passwordHash == null;
        }

        String labels(LocalName leader) {
            return given().stream().map(role -> role.label(leader)).collect(Collectors.joining(", "));
        }
    }

    /** @return what is for roles within this reach, the latest first */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Reach reach) {
        return jdbc.sql("""
                        select id, name, email, array_to_string(roles, ',') as roles, place_id, until, invited_by, accepted_at, person,
                               password_hash
                        from people.invitation
                        where accepted_at is not null and confirmed_at is null and revoked_at is null
                        order by accepted_at desc""").query(Waiting.class).list().stream()
                .filter(one -> reach.covers(one.placeId()))
                .toList();
    }

    /** @return the part it is for, in words */
    String part(Waiting one) {
        return one.placeId() == null
                ? "the whole organisation"
                : places.with(one.placeId()).orElseThrow().fullName();
    }

    /** @return when it was accepted or asked for, where the organisation is */
    String when(Waiting one) {
        return Days.moment(one.acceptedAt().toInstant(), clock);
    }

    /** Asks for roles for oneself. Nobody has a link to it. */
    @Transactional
    public void ask(Viewer viewer, RoleForm form, @Nullable PlaceId part) {
        jdbc.sql("""
                        insert into people.invitation (token_hash, email, name, roles, place_id, until, invited_by, invited_at, expires_at,
                                                       accepted_at)
                        select :hash, a.email, a.name, string_to_array(:roles, ','), :place, :until, a.id, :now, :now, :now
                        from people.account a where a.id = :account""")
                .param("hash", Tokens.digest(Tokens.fresh()))
                .param("roles", form.chosen().stream().map(Role::name).collect(Collectors.joining(",")))
                .param("place", part == null ? null : part.id())
                .param("until", form.lastDay().orElse(null))
                .param("now", OffsetDateTime.now(clock))
                .param("account", viewer.account().id())
                .update();
    }

    /** @throws NotFound when somebody said yes or no already */
    @Transactional
    public void confirm(UUID id, Viewer viewer) {
        settled("confirmed_at = :now, confirmed_by = :by", id, viewer);
    }

    /** What was chosen with it opens nothing, and is forgotten. @throws NotFound when somebody said yes or no already */
    @Transactional
    public void refuse(UUID id, Viewer viewer) {
        settled("revoked_at = :now, confirmed_by = :by", id, viewer);
    }

    private void settled(String how, UUID id, Viewer viewer) {
        var settled = jdbc.sql("update people.invitation set password_hash = null, " + how
                        + " where id = :id and accepted_at is not null and confirmed_at is null and revoked_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("by", viewer.account().id())
                .param("id", id)
                .update();
        if (settled == 0) {
            throw new NotFound();
        }
    }
}
