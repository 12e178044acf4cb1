package linchpin.proposals.pictures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.platform.Digest;
import linchpin.platform.Tenancy;
import linchpin.platform.pictures.DrawnAnew;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drawings and photographs of proposals, as they are kept. */
@Component
class Pictures {

    private static final String PICTURE = """
        select id, n, upper(made_by collate "C") as made_by, shows, said, width, height, added_by, added_as, added_on, taken_away_by, taken_away_on
        from proposals.picture
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Pictures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What somebody says of a picture.
     *
     * @param shows for whoever does not see it
     * @param said in the words of whoever made it; null for none
     */
    record About(Maker madeBy, String shows, @Nullable String said) {}

    /** @return the first first, those that were taken away among them */
    @Transactional(readOnly = true)
    public List<Picture> of(ProposalId proposal) {
        return jdbc.sql(PICTURE + " where proposal_id = :id order by id")
                .param("id", proposal.id())
                .query(Picture.class)
                .list();
    }

    /** @return empty where there is none, or it was taken away */
    @Transactional(readOnly = true)
    public Optional<Picture> standing(UUID picture, ProposalId proposal) {
        return jdbc.sql(PICTURE + " where proposal_id = :proposal and id = :id and taken_away_on is null")
                .param("proposal", proposal.id())
                .param("id", picture)
                .query(Picture.class)
                .optional();
    }

    /** @return empty where there is none, or it was taken away */
    @Transactional(readOnly = true)
    public Optional<DrawnAnew> drawn(UUID picture, ProposalId proposal) {
        return jdbc.sql("""
            select bytes, media_type, width, height from proposals.picture
            where proposal_id = :proposal and id = :id and bytes is not null\
            """)
                .param("proposal", proposal.id())
                .param("id", picture)
                .query((rs, _) -> new DrawnAnew(rs.getBytes(1), rs.getString(2), rs.getInt(3), rs.getInt(4)))
                .optional();
    }

    /**
     * Keeps what whoever asks adds to the version that stands.
     *
     * @return empty where the same picture stands there already
     */
    @Transactional
    public Optional<UUID> keep(Proposal proposal, DrawnAnew drawn, About about) {
        return jdbc.sql("""
            insert into proposals.picture
                (proposal_id, n, made_by, shows, said, media_type, width, height, bytes, digest, added_by, added_as, added_on)
            values (:proposal, :n, :made, :shows, :said, :type, :width, :height, :bytes, :digest, :me, :as, :today)
            on conflict (org_id, proposal_id, digest) where digest is not null do nothing returning id\
            """)
                .param("me", Tenancy.current().account())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .param("proposal", proposal.id().id())
                .param("n", proposal.latest())
                .param("made", about.madeBy().stored())
                .param("shows", about.shows())
                .param("said", about.said())
                .param("type", drawn.mediaType())
                .param("width", drawn.width())
                .param("height", drawn.height())
                .param("bytes", drawn.bytes())
                .param("digest", Digest.of(drawn.bytes()))
                .query(UUID.class)
                .optional();
    }

    /** @return whether it stood until now */
    @Transactional
    public boolean takeAway(UUID picture) {
        return jdbc.sql("""
            update proposals.picture
            set bytes = null, digest = null, shows = null, said = null, taken_away_by = :me, taken_away_on = :today
            where id = :id and bytes is not null\
            """)
                        .param("me", Tenancy.current().account())
                        .param("today", LocalDate.now(clock))
                        .param("id", picture)
                        .update()
                > 0;
    }
}
