package linchpin.people.joining;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.signin.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations as the person invited finds them. One whose inviter may no longer arrange people opens nothing. */
@Component
class OpenInvitations {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Places places;
    private final Clock clock;

    OpenInvitations(JdbcClient jdbc, Accounts accounts, Places places, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param roles names joined by commas
     * @param placeId null for the whole organisation
     * @param until last day of the term; null for no end
     */
    record Invitation(
            UUID id,
            String name,
            String email,
            String roles,
            @Nullable PlaceId placeId,
            @Nullable LocalDate until,
            UUID invitedBy) {

        List<Role> given() {
            return Arrays.stream(roles.split(",")).map(Role::valueOf).toList();
        }
    }

    /**
     * What the page says of it.
     *
     * @param part in words; null for the whole organisation
     */
    record InvitationPage(
            Invitation invitation, String inviter, @Nullable String part) {}

    /** @return the invitation in the scope entered; empty when it was used, withdrawn, is too old or never was */
    @Transactional(readOnly = true)
    public Optional<InvitationPage> shown(String token) {
        return find(token, "").flatMap(this::shown);
    }

    private Optional<InvitationPage> shown(Invitation invitation) {
        var part = invitation.placeId() == null
                ? null
                : places.with(invitation.placeId()).orElseThrow().fullName();
        return accounts.whoMay(Permission.ARRANGE_PEOPLE).stream()
                .filter(arranger -> arranger.id().id().equals(invitation.invitedBy()))
                .findFirst()
                .map(arranger -> new InvitationPage(invitation, arranger.name(), part));
    }

    /**
     * Burns the link and keeps what was answered, for whoever makes sure who it was.
     *
     * @param person who accepts while signed in elsewhere; null for anybody else
     * @return false when somebody was quicker
     */
    @Transactional
    public boolean accept(String token, String hash, @Nullable UUID person) {
        var invitation = find(token, " for update").filter(found -> shown(found).isPresent());
        invitation.ifPresent(found -> jdbc.sql("""
                        update people.invitation set accepted_at = :now, password_hash = :hash, person = :person where id = :id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", hash)
                .param("person", person)
                .param("id", found.id())
                .update());
        return invitation.isPresent();
    }

    private Optional<Invitation> find(String token, String locking) {
        return jdbc.sql("""
                        select id, name, email, array_to_string(roles, ',') as roles, place_id, until, invited_by
                        from people.invitation
                        where token_hash = :hash and accepted_at is null and revoked_at is null and expires_at > :now""" + locking)
                .param("hash", Tokens.digest(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(Invitation.class)
                .optional();
    }
}
